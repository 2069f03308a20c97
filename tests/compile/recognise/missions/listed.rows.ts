/** Bullets of a section on missions: the parties, the sentence, and below it each mission that it states. */
export const LISTED = `
FJI AUS | Fiji has a high commission in Canberra and consulates-general in Brisbane, Melbourne and Sydney.
    FJI>AUS high commission Canberra
    FJI>AUS consulate-general Brisbane
    FJI>AUS consulate-general Melbourne
    FJI>AUS consulate-general Sydney
KEN TZA | Kenya has a high commission in Dodoma, a deputy high commission in Dar es Salaam, and assistant high commissions in Arusha and Mwanza.
    KEN>TZA high commission Dodoma
    KEN>TZA deputy high commission Dar es Salaam
    KEN>TZA assistant high commission Arusha
    KEN>TZA assistant high commission Mwanza
KEN PRT | The Kenyan mission in Lisbon was closed on 18 February 1979.
    KEN>PRT diplomatic mission Lisbon until 1979-02-18
KEN ESP | Spain has an embassy in Nairobi, which is accredited to Uganda too, and a consulate-general in the same city.
    ESP>KEN embassy Nairobi
    ESP>KEN consulate-general Nairobi
    ESP>UGA embassy Nairobi (not resident, KEN)
KEN ESP | Spain has an embassy in Nairobi and consulates in Mombasa and Kisumu. It keeps a library there.
    ESP>KEN embassy Nairobi
    ESP>KEN consulate Mombasa
    ESP>KEN consulate Kisumu
TTO CAN | Trinidad and Tobago maintains a high commission in Ottawa and a consulate-general in Toronto.
    TTO>CAN high commission Ottawa
    TTO>CAN consulate-general Toronto
CAN TTO | Canada is represented in Trinidad and Tobago by a high commission in Port of Spain.
    CAN>TTO high commission Port of Spain
BIH MYS | Bosnia and Herzegovina has an embassy in Kuala Lumpur.
    BIH>MYS embassy Kuala Lumpur
BIH MYS | Malaysia maintains an embassy in Sarajevo.
    MYS>BIH embassy Sarajevo
GRC NOR | Norway has an embassy in Athens and honorary consuls in Corfu, Heraklion, Patras and Rhodes.
    NOR>GRC embassy Athens
    NOR>GRC honorary consulate Corfu
    NOR>GRC honorary consulate Heraklion
    NOR>GRC honorary consulate Patras
    NOR>GRC honorary consulate Rhodes
PER JPN | Peru has an embassy in Tokyo, a consulate in each of Nagoya and Osaka and an honorary consul in Sapporo.
    PER>JPN embassy Tokyo
    PER>JPN consulate Nagoya
    PER>JPN consulate Osaka
    PER>JPN honorary consulate Sapporo
ECU ITA | Ecuador has an embassy in Rome and three consulates: in Genoa, Milan and Turin.
    ECU>ITA embassy Rome
    ECU>ITA consulate Genoa
    ECU>ITA consulate Milan
    ECU>ITA consulate Turin
IND USA | India has an embassy in Washington, D.C. and five consulates-general (Atlanta, Chicago, Houston, New York City and San Francisco).
    IND>USA embassy Washington, D.C.
    IND>USA consulate-general Atlanta
    IND>USA consulate-general Chicago
    IND>USA consulate-general Houston
    IND>USA consulate-general New York City
    IND>USA consulate-general San Francisco
KEN GBR | High Commission of Kenya in London.
    KEN>GBR high commission London
KEN JPN | Embassy of Japan in Nairobi
    JPN>KEN embassy Nairobi
KEN JPN | Nairobi: Embassy of Japan
    JPN>KEN embassy Nairobi
COL DEU | Colombia: Berlin (embassy) and Frankfurt am Main (consulate-general)
    COL>DEU embassy Berlin
    COL>DEU consulate-general Frankfurt am Main
COL DEU | Colombia is represented in Berlin (embassy), Frankfurt am Main (consulate-general) and Hamburg (honorary consulate).
    COL>DEU embassy Berlin
    COL>DEU consulate-general Frankfurt am Main
    COL>DEU honorary consulate Hamburg
VNM NLD | Vietnam has its embassy in The Hague; the Netherlands has an embassy in Hanoi and a consulate-general in Ho Chi Minh City.
    VNM>NLD embassy The Hague
    NLD>VNM embassy Hanoi
    NLD>VNM consulate-general Ho Chi Minh City
STP GAB | Gabon has an embassy in São Tomé.
    GAB>STP embassy São Tomé
TCD SDN | Sudan operates an embassy in N'Djamena and a consulate in Abéché.
    SDN>TCD embassy N'Djamena
    SDN>TCD consulate Abéché
ATG VEN | Venezuela has an embassy in St. John's.
    VEN>ATG embassy St. John's
NLD GRC | Greece has an honorary consulate in 's-Hertogenbosch.
    GRC>NLD honorary consulate 's-Hertogenbosch
ETH BRA | Brazil has an embassy in Addis Ababa; Ethiopia has one in Brasília and an honorary consulate in Rio de Janeiro.
    BRA>ETH embassy Addis Ababa
    ETH>BRA embassy Brasília
    ETH>BRA honorary consulate Rio de Janeiro
KAZ TUR | Turkey has an embassy in Nur-Sultan and a consulate-general in Aktau.
    TUR>KAZ embassy Nur-Sultan
    TUR>KAZ consulate-general Aktau
JAM CUB | Jamaica has an embassy in Havana and an honorary consul in Santiago de Cuba.
    JAM>CUB embassy Havana
    JAM>CUB honorary consulate Santiago de Cuba
KWT IND | India has an embassy in Kuwait City.
    IND>KWT embassy Kuwait City
CHN KHM | Cambodia has an embassy in Beijing and consulates-general in Guangzhou, Nanning and Xi'an.
    KHM>CHN embassy Beijing
    KHM>CHN consulate-general Guangzhou
    KHM>CHN consulate-general Nanning
    KHM>CHN consulate-general Xi'an
FRA MDG | Madagascar has an embassy in Paris, a consulate-general in Marseille and honorary consulates in Aix-en-Provence and Saint-Denis, Réunion.
    MDG>FRA embassy Paris
    MDG>FRA consulate-general Marseille
    MDG>FRA honorary consulate Aix-en-Provence
    MDG>FRA honorary consulate Saint-Denis
IRN IND | India has an embassy in Tehran and consulates in Bandar Abbas and Zahedan.
    IND>IRN embassy Tehran
    IND>IRN consulate Bandar Abbas
    IND>IRN consulate Zahedan
ARE PHL | The Philippines maintains an embassy in Abu Dhabi, a consulate-general in Dubai and an honorary consulate in Al Ain.
    PHL>ARE embassy Abu Dhabi
    PHL>ARE consulate-general Dubai
    PHL>ARE honorary consulate Al Ain
GHA GBR | Ghana has a high commission in London, England.
    GHA>GBR high commission London
CHN ZMB | Zambia has an embassy in Beijing and a consulate-general in Guangzhou (China).
    ZMB>CHN embassy Beijing
    ZMB>CHN consulate-general Guangzhou
USA LSO | Lesotho has an embassy in Washington, D.C., and honorary consulates in Austin, Texas, and Atlanta, Georgia.
    LSO>USA embassy Washington, D.C.
    LSO>USA honorary consulate Austin
    LSO>USA honorary consulate Atlanta
CAN SEN | Senegal has an embassy in Ottawa and honorary consulates in Montreal, Quebec, and Victoria.
    SEN>CAN embassy Ottawa
    SEN>CAN honorary consulate Montreal
    SEN>CAN honorary consulate Quebec
    SEN>CAN honorary consulate Victoria
MEX VAT | The Holy See has an apostolic nunciature in Mexico City.
    VAT>MEX nunciature Mexico City
MEX VAT | Mexico has an embassy to the Holy See in Rome.
    MEX>VAT embassy Rome
MEX VAT | Mexico has an embassy accredited to the Holy See, located in Rome.
    MEX>VAT embassy Rome
PHL VAT | The Philippines is represented at the Holy See by an embassy in Rome.
    PHL>VAT embassy Rome
MDA eu | The European Union has a delegation in Chișinău.
    eu>MDA delegation Chișinău
MDA eu | The EU is represented in Moldova by a delegation.
    eu>MDA delegation
MDA eu | Moldova has a mission to the European Union in Brussels.
    MDA>eu diplomatic mission Brussels
KAZ eu | Kazakhstan maintains a permanent mission to the EU in Brussels.
    KAZ>eu permanent representation Brussels
UZB UKR | Uzbekistan's embassy is in Kyiv and its consulate in Odesa.
    UZB>UKR embassy Kyiv
    UZB>UKR consulate Odesa
CHL NZL | Chile's embassy is located in Wellington, its honorary consulates in Auckland and Christchurch.
    CHL>NZL embassy Wellington
    CHL>NZL honorary consulate Auckland
    CHL>NZL honorary consulate Christchurch
CHL NZL | The embassy of New Zealand is situated in Santiago.
    NZL>CHL embassy Santiago
CHL NZL | New Zealand keeps its embassy in Santiago, opened in 1972, and an honorary consulate in Punta Arenas.
    NZL>CHL embassy Santiago since 1972
    NZL>CHL honorary consulate Punta Arenas
TUN SEN | Tunisia has had an embassy in Dakar since 1961.
    TUN>SEN embassy Dakar since 1961
TUN SEN | Since 1964, Senegal has had an embassy in Tunis.
    SEN>TUN embassy Tunis since 1964
TUN SEN | Tunisia has an embassy in Dakar (since 1961) and an honorary consulate in Saint-Louis (opened in 2004).
    TUN>SEN embassy Dakar since 1961
    TUN>SEN honorary consulate Saint-Louis since 2004
URY ZAF | Uruguay has an embassy in Pretoria and, until 2012, had a consulate in Cape Town.
    URY>ZAF embassy Pretoria
    URY>ZAF consulate Cape Town until 2012
URY ZAF | Uruguay has an embassy in Pretoria, which opened in 1994, and a consulate in Durban.
    URY>ZAF embassy Pretoria since 1994
    URY>ZAF consulate Durban
LAO MNG | Laos has an embassy in Ulaanbaatar, and Mongolia has an embassy in Vientiane.
    LAO>MNG embassy Ulaanbaatar
    MNG>LAO embassy Vientiane
LAO MNG | There is a Mongolian embassy in Vientiane and a Lao one in Ulaanbaatar.
    MNG>LAO embassy Vientiane
    LAO>MNG embassy Ulaanbaatar
KOR ECU | South Korea has an embassy in Quito and an honorary consulate general in Guayaquil.
    KOR>ECU embassy Quito
    KOR>ECU honorary consulate Guayaquil
KOR ECU | Ecuador has an embassy in Seoul as well as a consular office in Busan.
    ECU>KOR embassy Seoul
    ECU>KOR consular office Busan
SGP OMN | Oman has an embassy in Singapore.
    OMN>SGP embassy Singapore
CHN SWE | Sweden has an embassy in Beijing and consulates-general in Hong Kong and Shanghai.
    SWE>CHN embassy Beijing
    SWE>CHN consulate-general Hong Kong
    SWE>CHN consulate-general Shanghai
BRA SVN | Slovenia has an embassy in Brasília and honorary consulates in Belo Horizonte, Salvador and São Paulo.
    SVN>BRA embassy Brasília
    SVN>BRA honorary consulate Belo Horizonte
    SVN>BRA honorary consulate Salvador
    SVN>BRA honorary consulate São Paulo
EGY MLT | Malta is represented in Egypt through its embassy in Cairo and through honorary consulates in Alexandria and Port Said.
    MLT>EGY embassy Cairo
    MLT>EGY honorary consulate Alexandria
    MLT>EGY honorary consulate Port Said
EGY MLT | In Malta, Egypt has an embassy in Valletta.
    EGY>MLT embassy Valletta
EGY MLT | Egypt's diplomatic missions in Malta consist of an embassy in Valletta.
    EGY>MLT embassy Valletta
BEL RWA | Both countries maintain embassies in each other’s capitals.
    BEL>RWA embassy Kigali
    RWA>BEL embassy Brussels
BEL RWA | The two countries maintain embassies in Kigali and Brussels respectively.
    BEL>RWA embassy Kigali
    RWA>BEL embassy Brussels
FRA PER | Peru and France have embassies in Paris and Lima respectively.
    PER>FRA embassy Paris
    FRA>PER embassy Lima
FRA PER | The two countries maintain embassies in Lima and Paris.
    FRA>PER embassy Lima
    PER>FRA embassy Paris
FRA PER | Each country has an embassy in the other.
    FRA>PER embassy
    PER>FRA embassy
CRI FIN | It has an honorary consulate in San José.
    FIN>CRI honorary consulate San José
ARG AGO | Argentina has its embassy and consular section in Luanda.
    ARG>AGO embassy Luanda
    ARG>AGO consular office Luanda
MAR MRT | Morocco has an embassy in the capital, Nouakchott, and a consulate-general in the port city of Nouadhibou.
    MAR>MRT embassy Nouakchott
    MAR>MRT consulate-general Nouadhibou
THA BGD | Bangladesh has a resident embassy in Bangkok, headed by an ambassador.
    BGD>THA embassy Bangkok
ISL PRT | Iceland has honorary consuls general in Lisbon and Porto.
    ISL>PRT honorary consulate Lisbon
    ISL>PRT honorary consulate Porto
POL HTI | Poland has no embassy in Haiti but keeps an honorary consulate in Port-au-Prince.
    POL>HTI honorary consulate Port-au-Prince
DOM TWN | Taiwan has a Trade Mission and a representative office in Santo Domingo.
    TWN>DOM trade office Santo Domingo
    TWN>DOM representative office Santo Domingo
USA CUB | The United States had an interests section in Havana from 1977 to 2015.
    USA>CUB interests section Havana since 1977 until 2015
AZE LVA | Azerbaijan has an embassy in Riga (opened on 11 October 2005) and Latvia one in Baku.
    AZE>LVA embassy Riga since 2005-10-11
    LVA>AZE embassy Baku
GEO LTU | Georgia has an embassy in Vilnius.
    GEO>LTU embassy Vilnius
PER JPN | Peru has an embassy in Tokyo. It also has a consulate-general in Nagoya.
    PER>JPN embassy Tokyo
    PER>JPN consulate-general Nagoya
PER JPN | Peru has an embassy in Tokyo and two consulates-general, one in Nagoya and another in Osaka.
    PER>JPN embassy Tokyo
    PER>JPN consulate-general Nagoya
    PER>JPN consulate-general Osaka
PER JPN | Peru has an embassy in Tokyo and consulates-general in both Nagoya and Osaka.
    PER>JPN embassy Tokyo
    PER>JPN consulate-general Nagoya
    PER>JPN consulate-general Osaka
PER JPN | Peru's diplomatic mission in Japan is its embassy in Tokyo.
    PER>JPN embassy Tokyo
PER JPN | Peru is represented in Japan by its embassy in Tokyo and by honorary consuls in Kyoto and Kobe.
    PER>JPN embassy Tokyo
    PER>JPN honorary consulate Kyoto
    PER>JPN honorary consulate Kobe
PER JPN | The Peruvian embassy in Tokyo is complemented by a consulate-general in Nagoya.
    PER>JPN embassy Tokyo
    PER>JPN consulate-general Nagoya
PER JPN | Peru's embassy in Tokyo
    PER>JPN embassy Tokyo
PER JPN | Peruvian embassy, Tokyo
    PER>JPN embassy Tokyo
PER JPN | Tokyo (Embassy), Nagoya (Consulate-General)
    PER>JPN embassy Tokyo
    PER>JPN consulate-general Nagoya
PER JPN | In Tokyo there is a Peruvian embassy.
    PER>JPN embassy Tokyo
PER JPN | The Peruvian embassy in Japan is in Tokyo.
    PER>JPN embassy Tokyo
PER JPN | Peru maintains an embassy in Japan's capital, Tokyo.
    PER>JPN embassy Tokyo
PER JPN | Peru maintains an embassy in the Japanese capital.
    PER>JPN embassy Tokyo
PER JPN | Peru runs an embassy at Tokyo.
    PER>JPN embassy Tokyo
PER JPN | Peru, which has an embassy in Tokyo, also runs consulates-general in Nagoya and Osaka.
    PER>JPN embassy Tokyo
    PER>JPN consulate-general Nagoya
    PER>JPN consulate-general Osaka
PER JPN | Besides its embassy in Tokyo, Peru has a consulate-general in Nagoya.
    PER>JPN embassy Tokyo
    PER>JPN consulate-general Nagoya
PER JPN | In addition to an embassy in Tokyo, Peru maintains consulates-general in Nagoya and Osaka.
    PER>JPN embassy Tokyo
    PER>JPN consulate-general Nagoya
    PER>JPN consulate-general Osaka
PER JPN | Apart from the embassy in Tokyo, Peru has a consulate-general in Nagoya.
    PER>JPN embassy Tokyo
    PER>JPN consulate-general Nagoya
PER JPN | Peru's missions are an embassy in Tokyo and a consulate-general in Nagoya.
    PER>JPN embassy Tokyo
    PER>JPN consulate-general Nagoya
PER JPN | Peru has an embassy in Tokyo, with consulates-general in Nagoya and Osaka.
    PER>JPN embassy Tokyo
    PER>JPN consulate-general Nagoya
    PER>JPN consulate-general Osaka
PER JPN | Peru has an embassy in Tokyo; a consulate-general in Nagoya; and honorary consulates in Kobe, Kyoto and Sendai.
    PER>JPN embassy Tokyo
    PER>JPN consulate-general Nagoya
    PER>JPN honorary consulate Kobe
    PER>JPN honorary consulate Kyoto
    PER>JPN honorary consulate Sendai
PER JPN | Peru: embassy in Tokyo; consulate-general in Nagoya
    PER>JPN embassy Tokyo
    PER>JPN consulate-general Nagoya
PER JPN | Peru – embassy in Tokyo, consulate-general in Nagoya
    PER>JPN embassy Tokyo
    PER>JPN consulate-general Nagoya
PER JPN | Peru keeps an embassy in Tokyo and closed its consulate in Yokohama in 1941.
    PER>JPN embassy Tokyo
    PER>JPN consulate Yokohama until 1941
PER JPN | Peru has an embassy in Tokyo, having closed its consulate in Yokohama in 1941.
    PER>JPN embassy Tokyo
    PER>JPN consulate Yokohama until 1941
PER JPN | Peru has an embassy in Tokyo. A consulate in Yokohama was closed in 1941.
    PER>JPN embassy Tokyo
    PER>JPN consulate Yokohama until 1941
PER JPN | Peru has an embassy in Tokyo. Its consulate in Yokohama existed from 1899 to 1941.
    PER>JPN embassy Tokyo
    PER>JPN consulate Yokohama since 1899 until 1941
PER JPN | Peru has an embassy in Tokyo and formerly had a consulate in Yokohama.
    PER>JPN embassy Tokyo
PER JPN | Peru has an embassy in Tokyo and plans to open a consulate-general in Sapporo.
    PER>JPN embassy Tokyo
PER JPN | Peru has an embassy in Tokyo and a consulate-general in Nagoya; a consulate in Sapporo is planned.
    PER>JPN embassy Tokyo
    PER>JPN consulate-general Nagoya
PER JPN | Peru has an embassy in Tokyo but no consulates.
    PER>JPN embassy Tokyo
PER JPN | Peru has an embassy in Tokyo, where the ambassador also represents Peru in Palau.
    PER>JPN embassy Tokyo
PER JPN | Peru has an embassy in Tokyo. The ambassador is also accredited to Palau.
    PER>JPN embassy Tokyo
    PER>PLW embassy Tokyo (not resident, JPN)
PER JPN | Peru has had an embassy in Tokyo since 1921 and a consulate-general in Nagoya since 2009.
    PER>JPN embassy Tokyo since 1921
    PER>JPN consulate-general Nagoya since 2009
PER JPN | Since 1921 Peru has had an embassy in Tokyo and since 2009 a consulate-general in Nagoya.
    PER>JPN embassy Tokyo since 1921
    PER>JPN consulate-general Nagoya since 2009
PER JPN | Peru has an embassy in Tokyo, opened in 1921, a consulate-general in Nagoya, opened in 2009, and an honorary consulate in Kobe.
    PER>JPN embassy Tokyo since 1921
    PER>JPN consulate-general Nagoya since 2009
    PER>JPN honorary consulate Kobe
PER JPN | The embassy of Peru in Tokyo was opened in 1921.
    PER>JPN embassy Tokyo since 1921
PER JPN | The embassy in Tokyo was opened in 1921; a consulate-general in Nagoya followed in 2009.
    PER>JPN embassy Tokyo since 1921
    PER>JPN consulate-general Nagoya since 2009
PER JPN | The embassy in Tokyo opened in 1921, and the consulate-general in Nagoya in 2009.
    PER>JPN embassy Tokyo since 1921
    PER>JPN consulate-general Nagoya since 2009
TTO BIH | Trinidad and Tobago covers Bosnia and Herzegovina from its high commission in London.
    TTO>BIH high commission London (not resident, GBR)
TTO BIH | Bosnia and Herzegovina's embassy in Washington, D.C., is accredited to Trinidad and Tobago.
    BIH>TTO embassy Washington, D.C. (not resident, USA)
TTO JAM | Jamaica has a high commission in Port of Spain, Trinidad.
    JAM>TTO high commission Port of Spain
VAT POL | The Holy See has a nunciature in Warsaw and Poland an embassy to the Holy See.
    VAT>POL nunciature Warsaw
    POL>VAT embassy
VAT POL | Poland has an embassy to the Holy See, based in Rome.
    POL>VAT embassy Rome
VAT POL | Poland's embassy to the Holy See is located in Rome.
    POL>VAT embassy Rome
VAT POL | The Polish embassy to the Holy See has its seat in Rome.
    POL>VAT embassy Rome
VAT POL | The Apostolic Nunciature to Poland is located in Warsaw.
    VAT>POL nunciature Warsaw
VAT POL | Poland has a resident embassy to the Holy See, separate from that to Italy.
    POL>VAT embassy
VAT SWE | Sweden's embassy to the Holy See is located in Rome, and the Holy See has an apostolic nunciature in Stockholm, which also covers Iceland.
    SWE>VAT embassy Rome
    VAT>SWE nunciature Stockholm
    VAT>ISL nunciature Stockholm (not resident, SWE)
eu GEO | The European Union is represented by its delegation in Tbilisi and Georgia by its mission in Brussels.
    eu>GEO delegation Tbilisi
    GEO>eu diplomatic mission Brussels
eu GEO | The EU Delegation to Georgia is located in Tbilisi.
    eu>GEO delegation Tbilisi
eu GEO | Georgia has a permanent mission to the European Union in Brussels.
    GEO>eu permanent representation Brussels
eu GEO | Georgia's mission to the EU is based in Brussels.
    GEO>eu diplomatic mission Brussels
eu GEO | The EU has maintained a delegation in Tbilisi since 1995.
    eu>GEO delegation Tbilisi since 1995
BRB NOR | Barbados has no embassy in Norway. It is accredited to Norway from its high commission in London, United Kingdom.
    BRB>NOR high commission London (not resident, GBR)
BRB NOR | Neither country has a resident embassy: Barbados is accredited to Norway from its high commission in London and Norway to Barbados from its embassy in Havana.
    BRB>NOR high commission London (not resident, GBR)
    NOR>BRB embassy Havana (not resident, CUB)
BRB NOR | Norway is accredited to Barbados from its embassy in Havana, Cuba, and has an honorary consulate-general in Bridgetown.
    NOR>BRB embassy Havana (not resident, CUB)
    NOR>BRB honorary consulate Bridgetown
BRB NOR | Norway has an honorary consulate in Bridgetown; its ambassador resides in Havana.
    NOR>BRB honorary consulate Bridgetown
    NOR>BRB embassy Havana (not resident, CUB)
BRB NOR | From its embassy in Havana, Norway is also accredited to Barbados.
    NOR>BRB embassy Havana (not resident, CUB)
BRB NOR | Norway's interests in Barbados are looked after by its embassy in Havana.
    NOR>BRB embassy Havana (not resident, CUB)
BRB NOR | Norway conducts its relations with Barbados from its embassy in Havana.
    NOR>BRB embassy Havana (not resident, CUB)
BRB NOR | Norway is represented by its embassy in Havana, Cuba.
    NOR>BRB embassy Havana (not resident, CUB)
BRB NOR | Barbados: covered by the Norwegian embassy in Havana, Cuba.
    NOR>BRB embassy Havana (not resident, CUB)
BRB NOR | Norway (non-resident embassy in Havana, Cuba)
    NOR>BRB embassy Havana (not resident, CUB)
BRB NOR | Embassy of Norway in Havana, Cuba (accredited to Barbados)
    NOR>BRB embassy Havana (not resident, CUB)
BRB NOR | The Norwegian ambassador to Cuba is accredited to Barbados as well.
    NOR>BRB embassy (not resident, CUB)
BRB NOR | The high commissioner of Barbados in London is also ambassador to Norway.
    BRB>NOR high commission London (not resident, GBR)
BRB NOR | Barbados is represented in Norway by its high commissioner in London.
    BRB>NOR high commission London (not resident, GBR)
BRB NOR | Barbados's high commissioner in the United Kingdom is accredited to Norway as a non-resident ambassador.
    BRB>NOR high commission (not resident, GBR)
DNK ARG | Denmark has an embassy in Buenos Aires, which is also accredited to Paraguay and Uruguay, and honorary consulates in Córdoba, Mendoza and Rosario.
    DNK>ARG embassy Buenos Aires
    DNK>ARG honorary consulate Córdoba
    DNK>ARG honorary consulate Mendoza
    DNK>ARG honorary consulate Rosario
    DNK>PRY embassy Buenos Aires (not resident, ARG)
    DNK>URY embassy Buenos Aires (not resident, ARG)
DNK ARG | Argentina is represented in Denmark by an embassy in Copenhagen, which also covers Iceland and Lithuania.
    ARG>DNK embassy Copenhagen
    ARG>ISL embassy Copenhagen (not resident, DNK)
    ARG>LTU embassy Copenhagen (not resident, DNK)
CIV BFA | Côte d'Ivoire has an embassy in Ouagadougou and a consulate-general in Bobo-Dioulasso.
    CIV>BFA embassy Ouagadougou
    CIV>BFA consulate-general Bobo-Dioulasso
CIV BFA | Burkina Faso has an embassy in Abidjan and consulates-general in Bouaké and Soubré.
    BFA>CIV embassy Abidjan
    BFA>CIV consulate-general Bouaké
    BFA>CIV consulate-general Soubré
COD BEL | The Democratic Republic of the Congo has an embassy in Brussels and a consulate-general in Antwerp.
    COD>BEL embassy Brussels
    COD>BEL consulate-general Antwerp
COD BEL | Belgium has an embassy in Kinshasa and a consulate-general in Lubumbashi.
    BEL>COD embassy Kinshasa
    BEL>COD consulate-general Lubumbashi
GMB TUR | The Gambia has an embassy in Ankara.
    GMB>TUR embassy Ankara
GMB TUR | Turkey has had an embassy in Banjul since 2011.
    TUR>GMB embassy Banjul since 2011
ARE MDV | The Maldives has an embassy in Abu Dhabi, the United Arab Emirates one in Malé.
    MDV>ARE embassy Abu Dhabi
    ARE>MDV embassy Malé
PSE CHL | Palestine has an embassy in Santiago. Chile has a representative office in Ramallah.
    PSE>CHL embassy Santiago
    CHL>PSE representative office Ramallah
ISR TUR | Israel has an embassy in Ankara and a consulate-general in Istanbul; Turkey has an embassy in Tel Aviv and a consulate-general in Jerusalem.
    ISR>TUR embassy Ankara
    ISR>TUR consulate-general Istanbul
    TUR>ISR embassy Tel Aviv
    TUR>ISR consulate-general Jerusalem
MYS IDN | Malaysia has an embassy in Jakarta, consulates-general in Medan and Pontianak and a consulate in Pekanbaru.
    MYS>IDN embassy Jakarta
    MYS>IDN consulate-general Medan
    MYS>IDN consulate-general Pontianak
    MYS>IDN consulate Pekanbaru
MYS IDN | Indonesia has an embassy in Kuala Lumpur, consulates-general in Johor Bahru, Kota Kinabalu and Penang, and consulates in Kuching and Tawau.
    IDN>MYS embassy Kuala Lumpur
    IDN>MYS consulate-general Johor Bahru
    IDN>MYS consulate-general Kota Kinabalu
    IDN>MYS consulate-general Penang
    IDN>MYS consulate Kuching
    IDN>MYS consulate Tawau
AND FRA | France has an embassy in Andorra la Vella.
    FRA>AND embassy Andorra la Vella
MNE LUX | Luxembourg covers Montenegro from its embassy in Vienna, Austria.
    LUX>MNE embassy Vienna (not resident, AUT)
MNE LUX | Montenegro covers Luxembourg from its embassy in Brussels, Belgium.
    MNE>LUX embassy Brussels (not resident, BEL)
USA FSM | The Federated States of Micronesia has an embassy in Washington, D.C., and consulates in Honolulu, Portland and Tamuning, Guam.
    FSM>USA embassy Washington, D.C.
    FSM>USA consulate Honolulu
    FSM>USA consulate Portland
    FSM>USA consulate Tamuning
USA MHL | The United States has an embassy in Majuro.
    USA>MHL embassy Majuro
GBR TON | The United Kingdom has a high commission in Nukuʻalofa.
    GBR>TON high commission Nukuʻalofa
NZL COK | New Zealand has a high commission in Rarotonga.
    NZL>COK high commission Rarotonga
AUS PNG | Australia has a high commission in Port Moresby and a consulate-general in Lae.
    AUS>PNG high commission Port Moresby
    AUS>PNG consulate-general Lae
AUS PNG | Papua New Guinea has a high commission in Canberra and consulates-general in Brisbane, Sydney and Cairns (honorary).
    PNG>AUS high commission Canberra
    PNG>AUS consulate-general Brisbane
    PNG>AUS consulate-general Sydney
    PNG>AUS honorary consulate Cairns
PAK AFG | Pakistan has an embassy in Kabul and consulates-general in Herat, Jalalabad, Kandahar and Mazar-i-Sharif.
    PAK>AFG embassy Kabul
    PAK>AFG consulate-general Herat
    PAK>AFG consulate-general Jalalabad
    PAK>AFG consulate-general Kandahar
    PAK>AFG consulate-general Mazar-i-Sharif
ESP GNQ | Spain has an embassy in Malabo and a consulate-general in Bata.
    ESP>GNQ embassy Malabo
    ESP>GNQ consulate-general Bata
MEX GTM | Mexico has an embassy in Guatemala City and consulates in Quetzaltenango and Tecún Umán.
    MEX>GTM embassy Guatemala City
    MEX>GTM consulate Quetzaltenango
    MEX>GTM consulate Tecún Umán
MEX USA | The United States has an embassy in Mexico City, and consulates-general in Ciudad Juárez, Guadalajara, Hermosillo, Matamoros, Mérida, Monterrey, Nogales, Nuevo Laredo and Tijuana.
    USA>MEX embassy Mexico City
    USA>MEX consulate-general Ciudad Juárez
    USA>MEX consulate-general Guadalajara
    USA>MEX consulate-general Hermosillo
    USA>MEX consulate-general Matamoros
    USA>MEX consulate-general Mérida
    USA>MEX consulate-general Monterrey
    USA>MEX consulate-general Nogales
    USA>MEX consulate-general Nuevo Laredo
    USA>MEX consulate-general Tijuana
SWE FIN | Sweden has an embassy in Helsinki and a consulate in Mariehamn.
    SWE>FIN embassy Helsinki
    SWE>FIN consulate Mariehamn
SWE FIN | Finland has an embassy in Stockholm, a consulate general in Gothenburg (until 2009) and honorary consulates in Luleå and Malmö.
    FIN>SWE embassy Stockholm
    FIN>SWE honorary consulate Luleå
    FIN>SWE honorary consulate Malmö
    FIN>SWE consulate-general Gothenburg until 2009
RUS TUR | Russia has an embassy in Ankara, consulates-general in Antalya and Istanbul, and a consulate in Trabzon.
    RUS>TUR embassy Ankara
    RUS>TUR consulate-general Antalya
    RUS>TUR consulate-general Istanbul
    RUS>TUR consulate Trabzon
JPN KOR | Japan has an embassy in Seoul, a consulate-general in Busan and a consular office in Jeju City.
    JPN>KOR embassy Seoul
    JPN>KOR consulate-general Busan
    JPN>KOR consular office Jeju City
ZAF NAM | Namibia is represented in South Africa by a high commission in Pretoria and a consulate in Cape Town.
    NAM>ZAF high commission Pretoria
    NAM>ZAF consulate Cape Town
CYP SWE | Cyprus has two honorary consulates, one in Malmö and the other in Gothenburg.
    CYP>SWE honorary consulate Malmö
    CYP>SWE honorary consulate Gothenburg
CYP SWE | Cyprus has three consulates: one in Malmö, another in Gothenburg and a third in Lund.
    CYP>SWE consulate Malmö
    CYP>SWE consulate Gothenburg
    CYP>SWE consulate Lund
CYP SWE | Cyprus has two consulates, the first in Malmö and the second in Gothenburg.
    CYP>SWE consulate Malmö
    CYP>SWE consulate Gothenburg
GRC LVA | Greece has an embasy in Riga, a consulat general in Ventspils, and two consulte generals (in Liepāja and Daugavpils).
    GRC>LVA embassy Riga
    GRC>LVA consulate-general Ventspils
    GRC>LVA consulate-general Liepāja
    GRC>LVA consulate-general Daugavpils
GRC LVA | Greece has an embassy in Riga and two embassy branches (in Cēsis and Sigulda).
    GRC>LVA embassy Riga
    GRC>LVA diplomatic mission Cēsis
    GRC>LVA diplomatic mission Sigulda
GRC LVA | A branch of the Greek embassy in Riga was damaged.
IND MWI | India has a high commissioner in Lilongwe and Malawi has a high commissioner in New Delhi.
    IND>MWI high commission Lilongwe
    MWI>IND high commission New Delhi
IND MWI | Malawi maintains a resident ambassador in New Delhi.
    MWI>IND embassy New Delhi
IND MWI | India is represented by a high commissioner in Lilongwe.
    IND>MWI high commission Lilongwe
IND MWI | India has consuls in Blantyre and Zomba.
    IND>MWI consulate Blantyre
    IND>MWI consulate Zomba
IND MWI | India's high commissioner in Lilongwe visits Blantyre often.
IND MWI | Malawi has a high commissioner in Dar es Salaam.
AUT IRL | Austria has an embassy in Ireland, located at 12 Merrion Square, Ballsbridge, Dublin.
    AUT>IRL embassy Dublin
AUT IRL | Austria has an embassy in Ireland, at 15 Ailesbury Court, Ballsbridge, Dublin 4.
    AUT>IRL embassy Dublin
AUT IRL | The Irish embassy in Austria is situated at Rotenturmstrasse 16-18, 1010 Vienna.
    IRL>AUT embassy Vienna
AUT IRL | Austria has a consulate in Ireland, located at 5 Main Street, Cork.
    AUT>IRL consulate Cork
AUT IRL | Austria has an embassy in Dublin, located at 15 Ailesbury Court.
    AUT>IRL embassy Dublin
IND LKA | India has a high commission in Colombo and consulates-general in Jaffna and Hambantota, which were opened in 2010.
    IND>LKA high commission Colombo
    IND>LKA consulate-general Jaffna since 2010
    IND>LKA consulate-general Hambantota since 2010
IND LKA | India has consulates in Jaffna and Hambantota, both opened in 2010.
    IND>LKA consulate Jaffna since 2010
    IND>LKA consulate Hambantota since 2010
IND LKA | India has consulates in Jaffna and Hambantota, which was opened in 2010.
    IND>LKA consulate Jaffna
    IND>LKA consulate Hambantota since 2010
JPN KOR | South Korea has an embassy in Tokyo. The consulate-general in Hiroshima was moved there in January 1997 from Shimonoseki, where a consulate had been opened in May 1966.
    KOR>JPN embassy Tokyo
    KOR>JPN consulate-general Hiroshima
    KOR>JPN consulate Shimonoseki since 1966-05 until 1997-01
ISR USA | The United States has an embassy in Jerusalem and a branch office of the embassy in Tel Aviv.
    USA>ISR embassy Jerusalem
    USA>ISR diplomatic mission Tel Aviv
CHN IND | India has consulates-general in Hong Kong and Shanghai. The consulate in Shanghai was opened again in December 1992.
    IND>CHN consulate-general Hong Kong
    IND>CHN consulate-general Shanghai since 1992-12
NZL PNG | Papua New Guinea has a high commission in Willis Street, Te Aro, Wellington.
    PNG>NZL high commission Wellington
NZL PNG | Papua New Guinea has honorary consulates in Auckland, Dunedin and Nelson.
    PNG>NZL honorary consulate Auckland
    PNG>NZL honorary consulate Dunedin
    PNG>NZL honorary consulate Nelson
NZL PNG | Papua New Guinea has consulates in George Street, Auckland and Nelson.
    PNG>NZL consulate Auckland
    PNG>NZL consulate Nelson
KEN ESP | Spain has an embassy in Nairobi and consulates in Mombasa and Kisumu (as of 2021).
    ESP>KEN embassy Nairobi as of 2021
    ESP>KEN consulate Mombasa as of 2021
    ESP>KEN consulate Kisumu as of 2021
KEN ESP | As of 2021, Spain has an embassy in Nairobi; Kenya has an embassy in Madrid.
    ESP>KEN embassy Nairobi as of 2021
    KEN>ESP embassy Madrid
KEN ESP | Its website lists Spanish consulates in Mombasa and Kisumu, but only Kisumu issues visas.
    ESP>KEN consulate Mombasa
    ESP>KEN consulate Kisumu
KEN UGA | A directory lists Kenyan consulates in Jinja and Gulu, but a newspaper found in May 2003 that only Gulu served the public.
    KEN>UGA consulate Jinja disputed
    KEN>UGA consulate Gulu
KEN UGA | A directory lists Kenyan consulates in Jinja and Gulu, but not in Mbale.
    KEN>UGA consulate Jinja
    KEN>UGA consulate Gulu
KEN UGA | Kenya has an embassy in Kampala and consulates in, among other cities, Jinja and Gulu.
    KEN>UGA embassy Kampala
    KEN>UGA consulate Jinja of more than 2
    KEN>UGA consulate Gulu of more than 2
KEN UGA | Kenya has consulates in cities including Jinja and Gulu.
    KEN>UGA consulate Jinja of more than 2
    KEN>UGA consulate Gulu of more than 2
KEN UGA | Kenya has an embassy in Kampala, to which it moved from Entebbe in the 1970s, and several consulates, including those in Jinja and Gulu.
    KEN>UGA embassy Kampala
    KEN>UGA consulate Jinja of more than 2
    KEN>UGA consulate Gulu of more than 2
KEN UGA | Kenya has consulates in Jinja, Gulu and elsewhere.
    KEN>UGA consulate Jinja of more than 2
    KEN>UGA consulate Gulu of more than 2
KEN UGA | In addition to its embassy in Kampala, Kenya has a consulate in Gulu.
    KEN>UGA embassy Kampala
    KEN>UGA consulate Gulu
KEN UGA | In addition to its embassy in Kampala, Kenya opened a school in Gulu.
    KEN>UGA embassy Kampala
KEN UGA | Uganda's embassy is on Riverside Drive in Nairobi.
    UGA>KEN embassy Nairobi
KEN UGA | Kenya has an embassy in Kampala and a consulate in Gulu, its consulate in Jinja having been closed.
    KEN>UGA embassy Kampala
    KEN>UGA consulate Gulu
KEN UGA | Kenya has a consulate in Gulu, its consulate in Jinja having been closed in 1992.
    KEN>UGA consulate Gulu
    KEN>UGA consulate Jinja until 1992
KEN UGA | The Kenyan consulate in Gulu had to cease work in January 2015.
    KEN>UGA consulate Gulu until 2015-01
KEN UGA | Uganda's interests in Peru have been looked after by the Kenyan embassy in Lima since 1992.
KEN UGA | Kenya, besides its embassy in Kampala, keeps a consulate in Gulu.
    KEN>UGA embassy Kampala
    KEN>UGA consulate Gulu
KEN UGA | Kenya has an embassy in Kololo, Kampala, occupied since 1964.
    KEN>UGA embassy Kampala
KEN UGA | The Ugandan embassy has remained in Nairobi.
    UGA>KEN embassy Nairobi
KEN UGA | Kenya's high commission in Kampala is likewise accredited to Burundi.
    KEN>UGA high commission Kampala
    KEN>BDI high commission Kampala (not resident, UGA)
`;
