import { describe, expect, it } from 'vitest';
import { missionsOf } from './missions-of.js';

type Row = [parties: string, text: string, missions: string[]];

const listed = (text: string, parties: string): string[] =>
  missionsOf(text, parties, 'Resident diplomatic missions', 'bullet');
const told = (text: string, parties: string): string[] => missionsOf(text, parties, 'History', 'paragraph');

const LISTS: Row[] = [
  [
    'FJI AUS',
    'Fiji has a high commission in Canberra and consulates-general in Brisbane, Melbourne and Sydney.',
    [
      'FJI>AUS high commission Canberra',
      'FJI>AUS consulate-general Brisbane',
      'FJI>AUS consulate-general Melbourne',
      'FJI>AUS consulate-general Sydney',
    ],
  ],
  [
    'TTO CAN',
    'Trinidad and Tobago maintains a high commission in Ottawa and a consulate-general in Toronto.',
    ['TTO>CAN high commission Ottawa', 'TTO>CAN consulate-general Toronto'],
  ],
  [
    'CAN TTO',
    'Canada is represented in Trinidad and Tobago by a high commission in Port of Spain.',
    ['CAN>TTO high commission Port of Spain'],
  ],
  ['BIH MYS', 'Bosnia and Herzegovina has an embassy in Kuala Lumpur.', ['BIH>MYS embassy Kuala Lumpur']],
  ['BIH MYS', 'Malaysia maintains an embassy in Sarajevo.', ['MYS>BIH embassy Sarajevo']],
  [
    'GRC NOR',
    'Norway has an embassy in Athens and honorary consuls in Corfu, Heraklion, Patras and Rhodes.',
    [
      'NOR>GRC embassy Athens',
      'NOR>GRC honorary consulate Corfu',
      'NOR>GRC honorary consulate Heraklion',
      'NOR>GRC honorary consulate Patras',
      'NOR>GRC honorary consulate Rhodes',
    ],
  ],
  [
    'PER JPN',
    'Peru has an embassy in Tokyo, a consulate in each of Nagoya and Osaka and an honorary consul in Sapporo.',
    [
      'PER>JPN embassy Tokyo',
      'PER>JPN consulate Nagoya',
      'PER>JPN consulate Osaka',
      'PER>JPN honorary consulate Sapporo',
    ],
  ],
  [
    'ECU ITA',
    'Ecuador has an embassy in Rome and three consulates: in Genoa, Milan and Turin.',
    ['ECU>ITA embassy Rome', 'ECU>ITA consulate Genoa', 'ECU>ITA consulate Milan', 'ECU>ITA consulate Turin'],
  ],
  [
    'IND USA',
    'India has an embassy in Washington, D.C. and five consulates-general (Atlanta, Chicago, Houston, New York City and San Francisco).',
    [
      'IND>USA embassy Washington, D.C.',
      'IND>USA consulate-general Atlanta',
      'IND>USA consulate-general Chicago',
      'IND>USA consulate-general Houston',
      'IND>USA consulate-general New York City',
      'IND>USA consulate-general San Francisco',
    ],
  ],
  ['KEN GBR', 'High Commission of Kenya in London.', ['KEN>GBR high commission London']],
  ['KEN JPN', 'Embassy of Japan in Nairobi', ['JPN>KEN embassy Nairobi']],
  ['KEN JPN', 'Nairobi: Embassy of Japan', ['JPN>KEN embassy Nairobi']],
  [
    'COL DEU',
    'Colombia: Berlin (embassy) and Frankfurt am Main (consulate-general)',
    ['COL>DEU embassy Berlin', 'COL>DEU consulate-general Frankfurt am Main'],
  ],
  [
    'COL DEU',
    'Colombia is represented in Berlin (embassy), Frankfurt am Main (consulate-general) and Hamburg (honorary consulate).',
    ['COL>DEU embassy Berlin', 'COL>DEU consulate-general Frankfurt am Main', 'COL>DEU honorary consulate Hamburg'],
  ],
  [
    'VNM NLD',
    'Vietnam has its embassy in The Hague; the Netherlands has an embassy in Hanoi and a consulate-general in Ho Chi Minh City.',
    ['VNM>NLD embassy The Hague', 'NLD>VNM embassy Hanoi', 'NLD>VNM consulate-general Ho Chi Minh City'],
  ],
  ['STP GAB', 'Gabon has an embassy in São Tomé.', ['GAB>STP embassy São Tomé']],
  [
    'TCD SDN',
    "Sudan operates an embassy in N'Djamena and a consulate in Abéché.",
    ["SDN>TCD embassy N'Djamena", 'SDN>TCD consulate Abéché'],
  ],
  ['ATG VEN', "Venezuela has an embassy in St. John's.", ["VEN>ATG embassy St. John's"]],
  ['NLD GRC', "Greece has an honorary consulate in 's-Hertogenbosch.", ["GRC>NLD honorary consulate 's-Hertogenbosch"]],
  [
    'ETH BRA',
    'Brazil has an embassy in Addis Ababa; Ethiopia has one in Brasília and an honorary consulate in Rio de Janeiro.',
    ['BRA>ETH embassy Addis Ababa', 'ETH>BRA embassy Brasília', 'ETH>BRA honorary consulate Rio de Janeiro'],
  ],
  [
    'KAZ TUR',
    'Turkey has an embassy in Nur-Sultan and a consulate-general in Aktau.',
    ['TUR>KAZ embassy Nur-Sultan', 'TUR>KAZ consulate-general Aktau'],
  ],
  [
    'JAM CUB',
    'Jamaica has an embassy in Havana and an honorary consul in Santiago de Cuba.',
    ['JAM>CUB embassy Havana', 'JAM>CUB honorary consulate Santiago de Cuba'],
  ],
  ['KWT IND', 'India has an embassy in Kuwait City.', ['IND>KWT embassy Kuwait City']],
  [
    'CHN KHM',
    "Cambodia has an embassy in Beijing and consulates-general in Guangzhou, Nanning and Xi'an.",
    [
      'KHM>CHN embassy Beijing',
      'KHM>CHN consulate-general Guangzhou',
      'KHM>CHN consulate-general Nanning',
      "KHM>CHN consulate-general Xi'an",
    ],
  ],
  [
    'FRA MDG',
    'Madagascar has an embassy in Paris, a consulate-general in Marseille and honorary consulates in Aix-en-Provence and Saint-Denis, Réunion.',
    [
      'MDG>FRA embassy Paris',
      'MDG>FRA consulate-general Marseille',
      'MDG>FRA honorary consulate Aix-en-Provence',
      'MDG>FRA honorary consulate Saint-Denis',
    ],
  ],
  [
    'IRN IND',
    'India has an embassy in Tehran and consulates in Bandar Abbas and Zahedan.',
    ['IND>IRN embassy Tehran', 'IND>IRN consulate Bandar Abbas', 'IND>IRN consulate Zahedan'],
  ],
  [
    'ARE PHL',
    'The Philippines maintains an embassy in Abu Dhabi, a consulate-general in Dubai and an honorary consulate in Al Ain.',
    ['PHL>ARE embassy Abu Dhabi', 'PHL>ARE consulate-general Dubai', 'PHL>ARE honorary consulate Al Ain'],
  ],
  ['GHA GBR', 'Ghana has a high commission in London, England.', ['GHA>GBR high commission London']],
  [
    'CHN ZMB',
    'Zambia has an embassy in Beijing and a consulate-general in Guangzhou (China).',
    ['ZMB>CHN embassy Beijing', 'ZMB>CHN consulate-general Guangzhou'],
  ],
  [
    'USA LSO',
    'Lesotho has an embassy in Washington, D.C., and honorary consulates in Austin, Texas, and Atlanta, Georgia.',
    ['LSO>USA embassy Washington, D.C.', 'LSO>USA honorary consulate Austin', 'LSO>USA honorary consulate Atlanta'],
  ],
  [
    'CAN SEN',
    'Senegal has an embassy in Ottawa and honorary consulates in Montreal, Quebec, and Victoria.',
    [
      'SEN>CAN embassy Ottawa',
      'SEN>CAN honorary consulate Montreal',
      'SEN>CAN honorary consulate Quebec',
      'SEN>CAN honorary consulate Victoria',
    ],
  ],
  ['MEX VAT', 'The Holy See has an apostolic nunciature in Mexico City.', ['VAT>MEX nunciature Mexico City']],
  ['MEX VAT', 'Mexico has an embassy to the Holy See in Rome.', ['MEX>VAT embassy Rome']],
  ['MEX VAT', 'Mexico has an embassy accredited to the Holy See, located in Rome.', ['MEX>VAT embassy Rome']],
  ['PHL VAT', 'The Philippines is represented at the Holy See by an embassy in Rome.', ['PHL>VAT embassy Rome']],
  ['MDA eu', 'The European Union has a delegation in Chișinău.', ['eu>MDA delegation Chișinău']],
  ['MDA eu', 'The EU is represented in Moldova by a delegation.', ['eu>MDA delegation']],
  ['MDA eu', 'Moldova has a mission to the European Union in Brussels.', ['MDA>eu diplomatic mission Brussels']],
  ['KAZ eu', 'Kazakhstan maintains a permanent mission to the EU in Brussels.', ['KAZ>eu diplomatic mission Brussels']],
  [
    'UZB UKR',
    "Uzbekistan's embassy is in Kyiv and its consulate in Odesa.",
    ['UZB>UKR embassy Kyiv', 'UZB>UKR consulate Odesa'],
  ],
  [
    'CHL NZL',
    "Chile's embassy is located in Wellington, its honorary consulates in Auckland and Christchurch.",
    ['CHL>NZL embassy Wellington', 'CHL>NZL honorary consulate Auckland', 'CHL>NZL honorary consulate Christchurch'],
  ],
  ['CHL NZL', 'The embassy of New Zealand is situated in Santiago.', ['NZL>CHL embassy Santiago']],
  [
    'CHL NZL',
    'New Zealand keeps its embassy in Santiago, opened in 1972, and an honorary consulate in Punta Arenas.',
    ['NZL>CHL embassy Santiago since 1972', 'NZL>CHL honorary consulate Punta Arenas'],
  ],
  ['TUN SEN', 'Tunisia has had an embassy in Dakar since 1961.', ['TUN>SEN embassy Dakar since 1961']],
  ['TUN SEN', 'Since 1964, Senegal has had an embassy in Tunis.', ['SEN>TUN embassy Tunis since 1964']],
  [
    'TUN SEN',
    'Tunisia has an embassy in Dakar (since 1961) and an honorary consulate in Saint-Louis (opened in 2004).',
    ['TUN>SEN embassy Dakar since 1961', 'TUN>SEN honorary consulate Saint-Louis since 2004'],
  ],
  [
    'URY ZAF',
    'Uruguay has an embassy in Pretoria and, until 2012, had a consulate in Cape Town.',
    ['URY>ZAF embassy Pretoria', 'URY>ZAF consulate Cape Town until 2012'],
  ],
  [
    'URY ZAF',
    'Uruguay has an embassy in Pretoria, which opened in 1994, and a consulate in Durban.',
    ['URY>ZAF embassy Pretoria since 1994', 'URY>ZAF consulate Durban'],
  ],
  [
    'LAO MNG',
    'Laos has an embassy in Ulaanbaatar, and Mongolia has an embassy in Vientiane.',
    ['LAO>MNG embassy Ulaanbaatar', 'MNG>LAO embassy Vientiane'],
  ],
  [
    'LAO MNG',
    'There is a Mongolian embassy in Vientiane and a Lao one in Ulaanbaatar.',
    ['MNG>LAO embassy Vientiane', 'LAO>MNG embassy Ulaanbaatar'],
  ],
  [
    'KOR ECU',
    'South Korea has an embassy in Quito and an honorary consulate general in Guayaquil.',
    ['KOR>ECU embassy Quito', 'KOR>ECU honorary consulate Guayaquil'],
  ],
  [
    'KOR ECU',
    'Ecuador has an embassy in Seoul as well as a consular office in Busan.',
    ['ECU>KOR embassy Seoul', 'ECU>KOR consular office Busan'],
  ],
  ['SGP OMN', 'Oman has an embassy in Singapore.', ['OMN>SGP embassy Singapore']],
  [
    'CHN SWE',
    'Sweden has an embassy in Beijing and consulates-general in Hong Kong and Shanghai.',
    ['SWE>CHN embassy Beijing', 'SWE>CHN consulate-general Hong Kong', 'SWE>CHN consulate-general Shanghai'],
  ],
  [
    'BRA SVN',
    'Slovenia has an embassy in Brasília and honorary consulates in Belo Horizonte, Salvador and São Paulo.',
    [
      'SVN>BRA embassy Brasília',
      'SVN>BRA honorary consulate Belo Horizonte',
      'SVN>BRA honorary consulate Salvador',
      'SVN>BRA honorary consulate São Paulo',
    ],
  ],
  [
    'EGY MLT',
    'Malta is represented in Egypt through its embassy in Cairo and through honorary consulates in Alexandria and Port Said.',
    ['MLT>EGY embassy Cairo', 'MLT>EGY honorary consulate Alexandria', 'MLT>EGY honorary consulate Port Said'],
  ],
  ['EGY MLT', 'In Malta, Egypt has an embassy in Valletta.', ['EGY>MLT embassy Valletta']],
  ['EGY MLT', "Egypt's diplomatic missions in Malta consist of an embassy in Valletta.", ['EGY>MLT embassy Valletta']],
  [
    'BEL RWA',
    'Both countries maintain embassies in each other’s capitals.',
    ['BEL>RWA embassy Kigali', 'RWA>BEL embassy Brussels'],
  ],
  [
    'BEL RWA',
    'The two countries maintain embassies in Kigali and Brussels respectively.',
    ['BEL>RWA embassy Kigali', 'RWA>BEL embassy Brussels'],
  ],
  [
    'FRA PER',
    'Peru and France have embassies in Paris and Lima respectively.',
    ['PER>FRA embassy Paris', 'FRA>PER embassy Lima'],
  ],
  [
    'FRA PER',
    'The two countries maintain embassies in Lima and Paris.',
    ['FRA>PER embassy Lima', 'PER>FRA embassy Paris'],
  ],
  ['FRA PER', 'Each country has an embassy in the other.', ['FRA>PER embassy', 'PER>FRA embassy']],
  ['CRI FIN', 'It has an honorary consulate in San José.', ['FIN>CRI honorary consulate San José']],
  [
    'ARG AGO',
    'Argentina has its embassy and consular section in Luanda.',
    ['ARG>AGO embassy Luanda', 'ARG>AGO consular office Luanda'],
  ],
  [
    'MAR MRT',
    'Morocco has an embassy in the capital, Nouakchott, and a consulate-general in the port city of Nouadhibou.',
    ['MAR>MRT embassy Nouakchott', 'MAR>MRT consulate-general Nouadhibou'],
  ],
  ['THA BGD', 'Bangladesh has a resident embassy in Bangkok, headed by an ambassador.', ['BGD>THA embassy Bangkok']],
  [
    'ISL PRT',
    'Iceland has honorary consuls general in Lisbon and Porto.',
    ['ISL>PRT honorary consulate Lisbon', 'ISL>PRT honorary consulate Porto'],
  ],
  [
    'POL HTI',
    'Poland has no embassy in Haiti but keeps an honorary consulate in Port-au-Prince.',
    ['POL>HTI honorary consulate Port-au-Prince'],
  ],
  [
    'DOM TWN',
    'Taiwan has a Trade Mission and a representative office in Santo Domingo.',
    ['TWN>DOM trade office Santo Domingo', 'TWN>DOM representative office Santo Domingo'],
  ],
  [
    'USA CUB',
    'The United States had an interests section in Havana from 1977 to 2015.',
    ['USA>CUB interests section Havana since 1977 until 2015'],
  ],
  [
    'AZE LVA',
    'Azerbaijan has an embassy in Riga (opened on 11 October 2005) and Latvia one in Baku.',
    ['AZE>LVA embassy Riga since 2005-10-11', 'LVA>AZE embassy Baku'],
  ],
  ['GEO LTU', 'Georgia has an embassy in Vilnius.', ['GEO>LTU embassy Vilnius']],
];

const HISTORY: Row[] = [
  ['SEN CHN', 'Senegal opened an embassy in Beijing in 1972.', ['SEN>CHN embassy Beijing since 1972']],
  ['SEN CHN', 'In 1972, Senegal opened an embassy in Beijing.', ['SEN>CHN embassy Beijing since 1972']],
  [
    'NPL ISR',
    'Nepal inaugurated its embassy in Tel Aviv on 13 August 2007.',
    ['NPL>ISR embassy Tel Aviv since 2007-08-13'],
  ],
  [
    'NPL ISR',
    'An Israeli embassy was established in Kathmandu in March 1961.',
    ['ISR>NPL embassy Kathmandu since 1961-03'],
  ],
  ['NPL ISR', 'The Israeli embassy in Kathmandu was set up in 1961.', ['ISR>NPL embassy Kathmandu since 1961']],
  ['NPL ISR', 'The embassy of Israel in Kathmandu dates from 1961.', ['ISR>NPL embassy Kathmandu since 1961']],
  [
    'UGA RUS',
    'Uganda closed its embassy in Moscow in 1992 and reopened it in 2005.',
    ['UGA>RUS embassy Moscow since 2005'],
  ],
  ['UGA RUS', 'Uganda’s embassy in Moscow was closed in 1992.', ['UGA>RUS embassy Moscow until 1992']],
  [
    'GIN POL',
    'A Polish embassy operated in Conakry from 1960 to 1990.',
    ['POL>GIN embassy Conakry since 1960 until 1990'],
  ],
  [
    'GIN POL',
    'Poland had an embassy in Conakry between 1960 and 1990.',
    ['POL>GIN embassy Conakry since 1960 until 1990'],
  ],
  ['GIN POL', 'Poland maintained an embassy in Conakry until 1990.', ['POL>GIN embassy Conakry until 1990']],
  [
    'SWE ARG',
    'The Swedish embassy in Buenos Aires was upgraded from a legation in 1956.',
    ['SWE>ARG embassy Buenos Aires since 1956', 'SWE>ARG legation Buenos Aires until 1956'],
  ],
  [
    'SWE ARG',
    'The Swedish legation in Buenos Aires was raised to an embassy in 1956.',
    ['SWE>ARG legation Buenos Aires until 1956', 'SWE>ARG embassy Buenos Aires since 1956'],
  ],
  ['BRN OMN', 'Brunei has had a resident embassy in Muscat since 1991.', ['BRN>OMN embassy Muscat since 1991']],
  [
    'BRN OMN',
    'The Sultanate of Oman has maintained an embassy in Bandar Seri Begawan since 1990.',
    ['OMN>BRN embassy Bandar Seri Begawan since 1990'],
  ],
  [
    'PAN KOR',
    'The Panamanian embassy, which opened in Seoul in 1970, was closed in 1985.',
    ['PAN>KOR embassy Seoul since 1970 until 1985'],
  ],
  [
    'PRY DNK',
    'Denmark opened a consulate in Asunción in 1888 and closed it in 1931.',
    ['DNK>PRY consulate Asunción since 1888 until 1931'],
  ],
  [
    'PRY DNK',
    'A Danish honorary consulate has existed in Encarnación since 1962.',
    ['DNK>PRY honorary consulate Encarnación since 1962'],
  ],
  [
    'IRQ BGD',
    'Bangladesh reopened its embassy in Baghdad in December 2012.',
    ['BGD>IRQ embassy Baghdad since 2012-12'],
  ],
  ['TUR NZL', 'In 1993 Turkey became the owner of an embassy in Wellington.', []],
  [
    'USA THA',
    'The American consulate in Bangkok was opened in 1856 and became a legation in 1882.',
    ['USA>THA consulate Bangkok since 1856 until 1882', 'USA>THA legation Bangkok since 1882'],
  ],
  [
    'LVA UZB',
    'Latvia has an embassy in Tashkent, while Uzbekistan opened its embassy in Riga in 2004.',
    ['LVA>UZB embassy Tashkent', 'UZB>LVA embassy Riga since 2004'],
  ],
  [
    'PRT KEN',
    'Embassies were opened in Nairobi in 1976 and in Lisbon in 1990.',
    ['PRT>KEN embassy Nairobi since 1976', 'KEN>PRT embassy Lisbon since 1990'],
  ],
  ['PRT KEN', 'Kenya appointed an honorary consul in Porto in 2003.', ['KEN>PRT honorary consulate Porto since 2003']],
];

describe('missions in a list', () => {
  it.each(LISTS)('%s: %s', (parties, text, missions) => {
    expect(listed(text, parties)).toEqual(missions);
  });
});

describe('missions in the history', () => {
  it.each(HISTORY)('%s: %s', (parties, text, missions) => {
    expect(told(text, parties)).toEqual(missions);
  });
});

const NONE: [parties: string, text: string][] = [
  ['KEN PRT', 'Kenya plans to open a consulate in Porto in 2026.'],
  ['KEN PRT', 'In 1981 Kenya decided to set up an embassy in Lisbon.'],
  ['KEN PRT', 'Kenya announced the opening of a consulate in Porto.'],
  ['KEN PRT', 'Portugal hopes to have a consulate in Mombasa by 2030.'],
  ['KEN PRT', 'Portugal refused to open an embassy in Nairobi in 1964.'],
  ['KEN PRT', 'A Kenyan embassy in Lisbon was never opened.'],
  ['KEN PRT', 'A legation in Nairobi had been proposed in 1963.'],
  ['KEN PRT', 'The opening of a Portuguese consulate in Mombasa is under discussion.'],
  ['KEN PRT', 'Kenya is expected to open a consulate in Porto.'],
  ['KEN PRT', 'Spain has an embassy in Nairobi.'],
  ['KEN PRT', 'The Spanish embassy in Lisbon issues visas to Kenyans.'],
  ['KEN PRT', 'The United States embassy in Nairobi was bombed on 7 August 1998.'],
  ['KEN PRT', 'Kenya has an embassy in Madrid, opened in 2009.'],
  ['KEN PRT', 'The building of the Portuguese embassy in Nairobi was attacked in 1975.'],
  ['KEN PRT', 'A reception was held at the Kenyan embassy in Lisbon in 2013.'],
  ['KEN PRT', 'Protesters gathered outside the embassy of Portugal in Nairobi on 3 May 1973.'],
  ['KEN PRT', 'Kenya has protested to the Portuguese embassy in Nairobi.'],
  ['KEN PRT', 'The Kenyan ambassador visited Porto in 2011 and opened an exhibition.'],
  ['KEN PRT', 'A Portuguese cultural centre was opened in Nairobi in 1998.'],
  ['KEN PRT', 'The Camões Institute opened a branch in Nairobi in 2008.'],
  ['KEN PRT', 'A Kenyan trade mission travelled to Lisbon in 2017.'],
  ['KEN PRT', 'A Portuguese mission reached Malindi in 1498.'],
  ['KEN PRT', 'Portugal has a Catholic mission in Mombasa.'],
  ['KEN PRT', 'Portuguese troops served in the United Nations mission in Nairobi.'],
  ['KOS SRB', 'The European Union has the EULEX mission in Pristina.'],
  ['KEN PRT', 'The mayor was made an honorary citizen of Lisbon.'],
  ['KEN PRT', 'Kenya has a permanent mission to the United Nations in Geneva.'],
  ['KEN PRT', 'Neither country has a resident ambassador.'],
  ['KEN PRT', 'Neither Kenya nor Portugal maintains an embassy in the other.'],
  ['KEN PRT', 'Kenya has no embassy in Lisbon.'],
  ['KEN PRT', 'Kenya does not maintain a consulate in Porto.'],
  ['KEN PRT', 'Portugal asked Kenya to close its consulate in Porto.'],
  ['KEN PRT', 'Two employees of the Portuguese embassy in Nairobi were expelled in 1967.'],
  ['KEN PRT', 'According to the Portuguese embassy in Nairobi, 400 Portuguese live in Kenya.'],
  ['KEN PRT', 'Kenya has received credentials from the head of the Portuguese embassy.'],
  ['KEN PRT', 'The African Union has an office in Nairobi.'],
  ['KEN PRT', 'The foreign ministers met at the Kenyan high commission in London in 1990.'],
];

describe('no mission is read from', () => {
  it.each(NONE)('%s: %s', (parties, text) => {
    expect(told(text, parties)).toEqual([]);
  });
});
