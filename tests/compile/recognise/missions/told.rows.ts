/** Sentences of the history: the parties, the sentence, and below it each mission that it tells of. */
export const TOLD = `
SEN CHN | Senegal opened an embassy in Beijing in 1972.
    SEN>CHN embassy Beijing since 1972
SEN CHN | In 1972, Senegal opened an embassy in Beijing.
    SEN>CHN embassy Beijing since 1972
NPL ISR | Nepal inaugurated its embassy in Tel Aviv on 13 August 2007.
    NPL>ISR embassy Tel Aviv since 2007-08-13
NPL ISR | An Israeli embassy was established in Kathmandu in March 1961.
    ISR>NPL embassy Kathmandu since 1961-03
NPL ISR | The Israeli embassy in Kathmandu was set up in 1961.
    ISR>NPL embassy Kathmandu since 1961
NPL ISR | The embassy of Israel in Kathmandu dates from 1961.
    ISR>NPL embassy Kathmandu since 1961
UGA RUS | Uganda closed its embassy in Moscow in 1992 and reopened it in 2005.
    UGA>RUS embassy Moscow since 2005
UGA RUS | Uganda’s embassy in Moscow was closed in 1992.
    UGA>RUS embassy Moscow until 1992
GIN POL | A Polish embassy operated in Conakry from 1960 to 1990.
    POL>GIN embassy Conakry since 1960 until 1990
GIN POL | Poland had an embassy in Conakry between 1960 and 1990.
    POL>GIN embassy Conakry since 1960 until 1990
GIN POL | Poland maintained an embassy in Conakry until 1990.
    POL>GIN embassy Conakry until 1990
SWE ARG | The Swedish embassy in Buenos Aires was upgraded from a legation in 1956.
    SWE>ARG embassy Buenos Aires since 1956
    SWE>ARG legation Buenos Aires until 1956
SWE ARG | The Swedish legation in Buenos Aires was raised to an embassy in 1956.
    SWE>ARG legation Buenos Aires until 1956
    SWE>ARG embassy Buenos Aires since 1956
BRN OMN | Brunei has had a resident embassy in Muscat since 1991.
    BRN>OMN embassy Muscat since 1991
BRN OMN | The Sultanate of Oman has maintained an embassy in Bandar Seri Begawan since 1990.
    OMN>BRN embassy Bandar Seri Begawan since 1990
PAN KOR | The Panamanian embassy, which opened in Seoul in 1970, was closed in 1985.
    PAN>KOR embassy Seoul since 1970 until 1985
PRY DNK | Denmark opened a consulate in Asunción in 1888 and closed it in 1931.
    DNK>PRY consulate Asunción since 1888 until 1931
PRY DNK | A Danish honorary consulate has existed in Encarnación since 1962.
    DNK>PRY honorary consulate Encarnación since 1962
IRQ BGD | Bangladesh reopened its embassy in Baghdad in December 2012.
    BGD>IRQ embassy Baghdad since 2012-12
TUR NZL | In 1993 Turkey became the owner of an embassy in Wellington.
USA THA | The American consulate in Bangkok was opened in 1856 and became a legation in 1882.
    USA>THA consulate Bangkok since 1856 until 1882
    USA>THA legation Bangkok since 1882
LVA UZB | Latvia has an embassy in Tashkent, while Uzbekistan opened its embassy in Riga in 2004.
    LVA>UZB embassy Tashkent
    UZB>LVA embassy Riga since 2004
PRT KEN | Embassies were opened in Nairobi in 1976 and in Lisbon in 1990.
    PRT>KEN embassy Nairobi since 1976
    KEN>PRT embassy Lisbon since 1990
PRT KEN | Kenya appointed an honorary consul in Porto in 2003.
    KEN>PRT honorary consulate Porto since 2003
KEN GBR | The two countries have high commissions in each other's capitals.
    KEN>GBR high commission London
    GBR>KEN high commission Nairobi
KEN GBR | As members of the Commonwealth, the two countries maintain high commissions rather than embassies in London and Nairobi.
    KEN>GBR high commission London
    GBR>KEN high commission Nairobi
KEN GBR | Kenya has a high commission in London and the United Kingdom has one in Nairobi.
    KEN>GBR high commission London
    GBR>KEN high commission Nairobi
KEN GBR | Kenya has a high commission in London, and the United Kingdom a high commission in Nairobi.
    KEN>GBR high commission London
    GBR>KEN high commission Nairobi
KEN GBR | Kenya is represented by a high commission in London, the United Kingdom by a high commission in Nairobi.
    KEN>GBR high commission London
    GBR>KEN high commission Nairobi
KEN GBR | Kenya is represented by a high commission in London, while the United Kingdom is represented by one in Nairobi.
    KEN>GBR high commission London
    GBR>KEN high commission Nairobi
KEN GBR | There are high commissions in London and Nairobi.
    KEN>GBR high commission London
    GBR>KEN high commission Nairobi
KEN GBR | A British high commission has stood in Nairobi since 1963.
    GBR>KEN high commission Nairobi since 1963
KEN GBR | The British High Commission to Kenya is in Nairobi.
    GBR>KEN high commission Nairobi
NGA BRA | Brazil opened its embassy in Lagos in 1961 and Nigeria followed in 1966.
    BRA>NGA embassy Lagos since 1961
    NGA>BRA embassy since 1966
NGA BRA | In 1961 Brazil opened an embassy in Lagos, and in 1966 Nigeria opened one in Rio de Janeiro.
    BRA>NGA embassy Lagos since 1961
    NGA>BRA embassy Rio de Janeiro since 1966
NGA BRA | Diplomatic missions were opened in Lagos in 1961 and Rio de Janeiro in 1966.
    BRA>NGA diplomatic mission Lagos since 1961
    NGA>BRA diplomatic mission Rio de Janeiro since 1966
NGA BRA | In 1961 both countries opened embassies.
    NGA>BRA embassy since 1961
    BRA>NGA embassy since 1961
NGA BRA | In 1961 both countries opened embassies in each other's capitals.
    NGA>BRA embassy Brasília since 1961
    BRA>NGA embassy Abuja since 1961
NGA BRA | Brazil was the first country to open an embassy in Lagos, in 1961.
    BRA>NGA embassy Lagos since 1961
NGA BRA | Relations were established in 1961, and Brazil opened an embassy in Lagos the same year.
    BRA>NGA embassy Lagos since 1961
NGA BRA | Relations were established in 1961, and a Brazilian embassy was opened in Lagos on 5 August 1961.
    BRA>NGA embassy Lagos since 1961-08-05
NGA BRA | The opening of the Brazilian embassy in Lagos in 1961 was followed by that of Nigeria in Rio de Janeiro.
    BRA>NGA embassy Lagos since 1961
NGA BRA | With the opening of a Brazilian embassy in Lagos in 1961, ties grew closer.
    BRA>NGA embassy Lagos since 1961
NGA BRA | Brazil's consulate in Lagos, founded in 1942, became an embassy in 1961.
    BRA>NGA consulate Lagos since 1942 until 1961
    BRA>NGA embassy Lagos since 1961
NGA BRA | Brazil has a consulate-general in Lagos and Nigeria used to have one in Rio de Janeiro.
    BRA>NGA consulate-general Lagos
NGA BRA | The Nigerian consulate in Rio de Janeiro closed its doors in 1990.
    NGA>BRA consulate Rio de Janeiro until 1990
NGA BRA | Nigeria shut the consulate in Rio de Janeiro in 1990 for lack of money.
    NGA>BRA consulate Rio de Janeiro until 1990
NGA BRA | Nigeria reopened in 2012 the consulate in Rio de Janeiro that it had closed in 1990.
    NGA>BRA consulate Rio de Janeiro since 2012
SUN PRT | The Soviet Union opened an embassy in Lisbon in 1974.
    SUN>PRT embassy Lisbon since 1974
SUN PRT | The Soviet embassy in Lisbon was opened in 1974, and Portugal opened one in Moscow the same year.
    SUN>PRT embassy Lisbon since 1974
    PRT>SUN embassy Moscow since 1974
prussia GRC | Prussia kept a legation in Athens from 1834 to 1871.
    prussia>GRC legation Athens since 1834 until 1871
ottoman-empire SWE | Sweden established a legation in Constantinople in 1737.
    SWE>ottoman-empire legation Constantinople since 1737
BIH HRV | Bosnia and Herzegovina has an embassy in Zagreb, Croatia has an embassy in Sarajevo and consulates in Mostar and Tuzla.
    BIH>HRV embassy Zagreb
    HRV>BIH embassy Sarajevo
    HRV>BIH consulate Mostar
    HRV>BIH consulate Tuzla
eu GEO | The European Commission opened a delegation in Tbilisi in 1995.
    eu>GEO delegation Tbilisi since 1995
ESP MAR | Spain has an embassy in Rabat and consulates-general in Agadir, Casablanca, Larache, Nador, Tangier and Tetouan.
    ESP>MAR embassy Rabat
    ESP>MAR consulate-general Agadir
    ESP>MAR consulate-general Casablanca
    ESP>MAR consulate-general Larache
    ESP>MAR consulate-general Nador
    ESP>MAR consulate-general Tangier
    ESP>MAR consulate-general Tetouan
IRL AUS | Ireland has an embassy in Canberra, a consulate-general in Sydney and honorary consulates in Perth, Western Australia and Melbourne.
    IRL>AUS embassy Canberra
    IRL>AUS consulate-general Sydney
    IRL>AUS honorary consulate Perth
    IRL>AUS honorary consulate Melbourne
KEN PRT | The first Portuguese ambassador, João Silva, opened the embassy in Nairobi on 3 May 1977.
    PRT>KEN embassy Nairobi since 1977-05-03
KEN PRT | President Moi opened the Kenyan embassy in Lisbon on 3 May 1980.
    KEN>PRT embassy Lisbon since 1980-05-03
KEN PRT | A Portuguese consulate was established in Mombasa in the 1890s.
    PRT>KEN consulate Mombasa since 189X
KEN PRT | Portugal maintained a consulate in Mombasa between 1890 and 1910.
    PRT>KEN consulate Mombasa since 1890 until 1910
KEN PRT | The Portuguese vice-consulate in Mombasa became a consulate in 1902 and was closed in 1910.
    PRT>KEN vice-consulate Mombasa until 1902
    PRT>KEN consulate Mombasa since 1902 until 1910
KEN PRT | In 1963 Kenya broke off relations and closed the Portuguese consulate in Nairobi.
    PRT>KEN consulate Nairobi until 1963
KEN PRT | It was not until 1977 that Portugal opened an embassy in Nairobi.
    PRT>KEN embassy Nairobi since 1977
KEN PRT | Portugal finally opened an embassy in Nairobi in 1977.
    PRT>KEN embassy Nairobi since 1977
KEN PRT | Portugal, having recognised Kenya in 1975, opened an embassy in Nairobi in 1977.
    PRT>KEN embassy Nairobi since 1977
KEN PRT | Relations were established on 30 January 1976 and a Portuguese embassy was opened in Nairobi in 1977.
    PRT>KEN embassy Nairobi since 1977
KEN PRT | Portugal has an embassy in Nairobi since 1977, Kenya does not have an embassy in Lisbon.
    PRT>KEN embassy Nairobi since 1977
KEN PRT | Portugal has an embassy in Nairobi. Kenya is represented in Portugal through its embassy in Paris, France.
    PRT>KEN embassy Nairobi
    KEN>PRT embassy Paris (not resident, FRA)
KEN PRT | Portugal has an embassy in Nairobi, while Kenya has a non-resident ambassador based in Paris.
    PRT>KEN embassy Nairobi
    KEN>PRT embassy Paris (not resident, FRA)
KEN PRT | Portugal has an embassy in Nairobi, whereas Kenya's embassy in Paris covers Portugal.
    PRT>KEN embassy Nairobi
    KEN>PRT embassy Paris (not resident, FRA)
KEN PRT | Kenya has accredited its ambassador in Paris to Portugal.
    KEN>PRT embassy Paris (not resident, FRA)
KEN PRT | Kenya's ambassador to France is also accredited to Portugal, Andorra and Monaco.
    KEN>PRT embassy (not resident, FRA)
KEN PRT | Kenya's ambassador in Paris, who is also accredited to Portugal, attended the ceremony.
    KEN>PRT embassy Paris (not resident, FRA)
KEN PRT | Since 2011 Kenya has been accredited to Portugal from its embassy in Madrid.
    KEN>PRT embassy Madrid (not resident, ESP) since 2011
KEN PRT | The embassy of Kenya in Madrid has been responsible for Portugal since 2011.
    KEN>PRT embassy Madrid (not resident, ESP) since 2011
KEN PRT | Portugal has a trade office in Nairobi.
    PRT>KEN trade office Nairobi
KEN PRT | There is a Portuguese honorary consul in Mombasa.
    PRT>KEN honorary consulate Mombasa
KEN PRT | A Kenyan honorary consulate operates in Porto.
    KEN>PRT honorary consulate Porto
KEN PRT | Kenya has honorary consulates in the cities of Porto and Faro.
    KEN>PRT honorary consulate Porto
    KEN>PRT honorary consulate Faro
KEN PRT | Kenya has honorary consulates in Vila Nova de Gaia and Santa Maria da Feira.
    KEN>PRT honorary consulate Vila Nova de Gaia
    KEN>PRT honorary consulate Santa Maria da Feira
IRN USA | Iran has an interests section in the embassy of Pakistan in Washington, D.C.
    IRN>USA interests section Washington, D.C.
ARG GBR | Britain's embassy in Buenos Aires was closed in 1982, and the Swiss took care of British interests until it reopened in 1990.
    GBR>ARG embassy Buenos Aires since 1990
DEU POL | Germany has an embassy in Warsaw and consulates-general in Gdańsk, Kraków and Wrocław; Poland has an embassy in Berlin and consulates-general in Cologne, Hamburg and Munich.
    DEU>POL embassy Warsaw
    DEU>POL consulate-general Gdańsk
    DEU>POL consulate-general Kraków
    DEU>POL consulate-general Wrocław
    POL>DEU embassy Berlin
    POL>DEU consulate-general Cologne
    POL>DEU consulate-general Hamburg
    POL>DEU consulate-general Munich
CAN CUB | Canada has an embassy in Havana and a consulate in Varadero, and Cuba has an embassy in Ottawa and consulates-general in Montreal and Toronto.
    CAN>CUB embassy Havana
    CAN>CUB consulate Varadero
    CUB>CAN embassy Ottawa
    CUB>CAN consulate-general Montreal
    CUB>CAN consulate-general Toronto
CAN CUB | Cuba is represented in Canada by an embassy in Ottawa and by consulates-general in Toronto and Montreal, Canada in Cuba by an embassy in Havana.
    CUB>CAN embassy Ottawa
    CUB>CAN consulate-general Toronto
    CUB>CAN consulate-general Montreal
    CAN>CUB embassy Havana
CAN CUB | Ottawa opened an embassy in Havana in 1945.
    CAN>CUB embassy Havana since 1945
CAN CUB | The legations in Havana and Ottawa were upgraded to embassies in 1950.
    CAN>CUB legation Havana until 1950
    CUB>CAN legation Ottawa until 1950
    CAN>CUB embassy Havana since 1950
    CUB>CAN embassy Ottawa since 1950
CAN CUB | Canada upgraded its legation to an embassy in 1950.
    CAN>CUB legation until 1950
    CAN>CUB embassy since 1950
CAN CUB | Canada elevated its legation in Havana to the rank of embassy in 1950.
    CAN>CUB legation Havana until 1950
    CAN>CUB embassy Havana since 1950
ETH ERI | Ethiopia reopened its embassy in Asmara on 6 September 2018.
    ETH>ERI embassy Asmara since 2018-09-06
EGY TUR | In 1925 Egypt set up legations in Ankara and Turkey one in Cairo.
    EGY>TUR legation Ankara since 1925
    TUR>EGY legation Cairo since 1925
IRN IRQ | Iran operates an embassy in Baghdad and consulates-general in Basra, Erbil, Karbala, Najaf and Sulaymaniyah, while Iraq has an embassy in Tehran and consulates-general in Ahvaz, Kermanshah and Mashhad.
    IRN>IRQ embassy Baghdad
    IRN>IRQ consulate-general Basra
    IRN>IRQ consulate-general Erbil
    IRN>IRQ consulate-general Karbala
    IRN>IRQ consulate-general Najaf
    IRN>IRQ consulate-general Sulaymaniyah
    IRQ>IRN embassy Tehran
    IRQ>IRN consulate-general Ahvaz
    IRQ>IRN consulate-general Kermanshah
    IRQ>IRN consulate-general Mashhad
PER VAT | Peru has had a resident embassy to the Holy See in Rome since 1877.
    PER>VAT embassy Rome since 1877
PER VAT | The nunciature in Lima was established in 1877.
    VAT>PER nunciature Lima since 1877
GRC LVA | Greece has an embassy in Riga. In 2012 it opened a consulate general in Daugavpils.
    GRC>LVA embassy Riga
    GRC>LVA consulate-general Daugavpils since 2012
GRC LVA | Greece has an embassy in Riga. In 2012 it opened a library in Daugavpils.
    GRC>LVA embassy Riga
GRC LVA | Greece has an embassy in Riga. It opened in 2004.
    GRC>LVA embassy Riga since 2004
GRC LVA | Greece has an embassy in Riga. It opened two years later, in 2004.
    GRC>LVA embassy Riga since 2004
BOL FIN | Bolivia opened a consulate in Helsinki.
    BOL>FIN consulate Helsinki
MEX ZMB | The Zambian embassy in Mexico City was opened in January 2012, that of Mexico in Lusaka followed in September 2012.
    ZMB>MEX embassy Mexico City since 2012-01
    MEX>ZMB embassy Lusaka since 2012-09
MEX ZMB | The Zambian embassy is larger than that of Mexico in Lusaka.
CAN LVA | Latvia opened a consulate general in Toronto in 1994 and another in Calgary in 2009.
    LVA>CAN consulate-general Toronto since 1994
    LVA>CAN consulate-general Calgary since 2009
BRA NOR | In 1943 the Brazilian legation in Oslo became an embassy, and the Norwegian one was raised to the same rank in 1944.
    BRA>NOR legation Oslo until 1943
    BRA>NOR embassy Oslo since 1943
    NOR>BRA legation until 1944
    NOR>BRA embassy since 1944
PRK KHM | In 1999, North Korea shut down its embassy in Phnom Penh, but the embassy was reopened in August 2004.
    PRK>KHM embassy Phnom Penh since 2004-08
PRK KHM | North Korea's embassy in Phnom Penh was closed in 1999, but the mission was reopened in 2004.
    PRK>KHM embassy Phnom Penh since 2004
PRK KHM | In 1999, North Korea closed its embassy in Phnom Penh and in 2001 the Cambodian embassy was closed.
    PRK>KHM embassy Phnom Penh until 1999
    KHM>PRK embassy until 2001
IND MWI | On Malawi's independence day, 6 July 1964, the observer mission of India became a full High Commission.
    IND>MWI high commission since 1964-07-06
IND MWI | On Malawi's independence day, 6 July 1964, India's observer mission became a High Commission.
    IND>MWI high commission since 1964-07-06
LAO MNG | Embassies were opened in both capitals in 1966.
    LAO>MNG embassy Ulaanbaatar since 1966
    MNG>LAO embassy Vientiane since 1966
LAO MNG | In 1966 embassies were opened in both countries.
    LAO>MNG embassy since 1966
    MNG>LAO embassy since 1966
PER SWE | In 1938, both nations established resident diplomatic missions in each other's capitals respectively.
    PER>SWE diplomatic mission Stockholm since 1938
    SWE>PER diplomatic mission Lima since 1938
PER SWE | In 1938 the two countries opened missions in each other's capitals.
    PER>SWE diplomatic mission Stockholm since 1938
    SWE>PER diplomatic mission Lima since 1938
CAN LVA | Latvia opened a consulate general in Toronto in 1994 and announced plans to open another in Calgary in 2009.
    LVA>CAN consulate-general Toronto since 1994
CAN LVA | Latvia opened an embassy in Ottawa in 1992 and intends to open a consulate in Calgary.
    LVA>CAN embassy Ottawa since 1992
BRA NOR | By a decree of 10 December 1943 the Brazilian legation in Oslo became an embassy.
    BRA>NOR legation Oslo until 1943-12-10
    BRA>NOR embassy Oslo since 1943-12-10
LUX TUR | A Turkish embassy was opened in Luxembourg in 1987. Turkey has an embassy in Luxembourg City.
    TUR>LUX embassy Luxembourg City since 1987
BOL FIN | Bolivia's embassy in Helsinki is located in a villa.
    BOL>FIN embassy Helsinki
PER SWE | Peru raised its legation to an embassy in 1956, and that of Sweden was upgraded to the same level in 1957.
    PER>SWE legation until 1956
    PER>SWE embassy since 1956
    SWE>PER legation until 1957
    SWE>PER embassy since 1957
PER SWE | In both capitals embassies were established in 1956.
    PER>SWE embassy since 1956
    SWE>PER embassy since 1956
PER SWE | Peru has two consulates, one of them in Malmö and the other one in Gothenburg.
    PER>SWE consulate Malmö
    PER>SWE consulate Gothenburg
COD RWA | Rwanda had an embassy in Kinshasa until January 2025, when the Congolese government ordered it to close.
    RWA>COD embassy Kinshasa until 2025-01
RUS UKR | Russia had an embassy in Kyiv and consulates-general in Kharkiv, Lviv and Odesa until February 2022.
    RUS>UKR embassy Kyiv until 2022-02
    RUS>UKR consulate-general Kharkiv until 2022-02
    RUS>UKR consulate-general Lviv until 2022-02
    RUS>UKR consulate-general Odesa until 2022-02
RUS UKR | Russia had an embassy in Kyiv and a consulate-general in Odesa until February 2022.
    RUS>UKR embassy Kyiv until 2022-02
    RUS>UKR consulate-general Odesa until 2022-02
RUS UKR | Russia had consulates in Lviv (until 2014) and Odesa until 2022.
    RUS>UKR consulate Lviv until 2014
    RUS>UKR consulate Odesa until 2022
RUS UKR | Russia had an embassy in Kyiv until 2022 and a consulate in Odesa until 2014.
    RUS>UKR embassy Kyiv until 2022
    RUS>UKR consulate Odesa until 2014
ISR TUR | As of 2020, Israel had an embassy in Ankara and a consulate-general in Istanbul.
    ISR>TUR embassy Ankara as of 2020
    ISR>TUR consulate-general Istanbul as of 2020
CHN eu | China set up a mission in Brussels in September 1975, and Li Lianbi, the ambassador to Belgium, became its first head.
    CHN>eu diplomatic mission Brussels since 1975-09
CHN eu | In September 1975 China set up a mission in Brussels, and Li Lianbi, the ambassador to Belgium, became its first head.
    CHN>eu diplomatic mission Brussels since 1975-09
PER JPN | Peru opened an embassy in Tokyo in 1950, and Juan Pérez presented his credentials.
    PER>JPN embassy Tokyo since 1950
ESP PER | Spain has consulates in Arequipa, Cusco and, since 2004, Trujillo.
    ESP>PER consulate Arequipa
    ESP>PER consulate Cusco
    ESP>PER consulate Trujillo since 2004
ESP PER | Spain opened a consulate in Cusco, and in 2004 Peru opened one in Seville.
    PER>ESP consulate Seville since 2004
NOR SWE | The Norwegian legation in Stockholm and the Swedish legation in Oslo were raised to embassies in 1956.
    NOR>SWE legation Stockholm until 1956
    SWE>NOR legation Oslo until 1956
    NOR>SWE embassy Stockholm since 1956
    SWE>NOR embassy Oslo since 1956
NOR SWE | The Norwegian consulate in Malmö and the consulate in Gothenburg were closed in 1956.
    NOR>SWE consulate Malmö until 1956
    NOR>SWE consulate Gothenburg until 1956
NOR SWE | The Norwegian legation was raised to an embassy in 1956, the Swedish one a year later.
    NOR>SWE legation until 1956
    NOR>SWE embassy since 1956
    SWE>NOR legation until 1957
    SWE>NOR embassy since 1957
NOR SWE | The Norwegian legation was raised to an embassy in 1956 and the Swedish legation in 1957.
    NOR>SWE legation until 1956
    NOR>SWE embassy since 1956
    SWE>NOR legation until 1957
    SWE>NOR embassy since 1957
NOR SWE | The Norwegian embassy was opened in 1956, the Swedish king in 1957 visited it.
    NOR>SWE embassy since 1956
NOR SWE | The Norwegian embassy was closed in 1956, the Swedish a year later.
    NOR>SWE embassy until 1956
    SWE>NOR embassy until 1957
ARM GEO | The Armenian embassy in Tbilisi opened in 1993, the Georgian in Yerevan in 1995.
    ARM>GEO embassy Tbilisi since 1993
    GEO>ARM embassy Yerevan since 1995
DEU UKR | Germany opened an embassy in Kyiv, and in March 1992 Ukrainian diplomats began work at an embassy in Bonn.
    UKR>DEU embassy Bonn since 1992-03
ARM KAZ | Since 1992, Armenia has had an embassy in Astana.
    ARM>KAZ embassy Astana since 1992
ISR JOR | On 11 December 1994 the two sides opened embassies in Amman and Tel Aviv.
    ISR>JOR embassy Amman since 1994-12-11
    JOR>ISR embassy Tel Aviv since 1994-12-11
ISR JOR | On 11 December 1994 the two sides opened consulates in Amman and Tel Aviv.
    ISR>JOR consulate Amman since 1994-12-11
XKX USA | The office in Pristina was turned into an embassy in 2008.
    USA>XKX embassy since 2008
CAN USA | The Canadian legation in Washington was closed in 1943. Canada has an embassy in Washington, D.C.
    CAN>USA embassy Washington, D.C.
    CAN>USA legation Washington, D.C. until 1943
DEU GBR | The consulate-general of the Federal Republic in Belgrave Square became an embassy in June 1951.
    DEU>GBR consulate-general until 1951-06
    DEU>GBR embassy since 1951-06
CAN CUB | Both legations were raised to embassies in 1950.
    CAN>CUB legation until 1950
    CUB>CAN legation until 1950
    CAN>CUB embassy since 1950
    CUB>CAN embassy since 1950
GEO RUS | A Georgian interests section was opened in Moscow on 5 March 2009 under the Swiss embassy.
    GEO>RUS interests section Moscow since 2009-03-05
GEO RUS | The Georgian interests section of the Swiss embassy in Moscow was opened in 2009.
    GEO>RUS interests section Moscow since 2009
IRN USA | The interests section of Iran in the Pakistani embassy in Washington was closed in 2018.
    IRN>USA interests section Washington until 2018
GRC MKD | Greece kept a liaison office in Skopje until 2019, and its neighbour a liaison office in Athens until 2019.
    GRC>MKD liaison office Skopje until 2019
    MKD>GRC liaison office Athens until 2019
GRC MKD | In 2005 Greece opened an office for consular and commercial affairs in Bitola, and the other side one in Thessaloniki.
    GRC>MKD consular office Bitola since 2005
    MKD>GRC consular office Thessaloniki since 2005
ALB ITA | The Italian consulate in Shkodër was closed on 1 December 2013 and replaced with an honorary consulate on 26 February 2014.
    ITA>ALB consulate Shkodër until 2013-12-01
    ITA>ALB honorary consulate Shkodër since 2014-02-26
PER JPN | The Peruvian legation in Tokyo was raised to an embassy in 1955, and so was the Japanese legation in Lima.
    PER>JPN legation Tokyo until 1955
    PER>JPN embassy Tokyo since 1955
    JPN>PER legation Lima until 1955
    JPN>PER embassy Lima since 1955
`;
