import { describe, expect, it } from 'vitest';
import { changesOf, type Row } from './changes-of.js';

const LEVELS: readonly Row[] = [
  [
    'The Israeli embassy in Abu Dhabi went into service on 24 January 2021. The minister inaugurated the embassy on 29 June 2021.',
    'ISR ARE',
    // Merging leaves out the second.
    ['embassy 2021-01-24 by ISR', 'embassy 2021-06-29 by ISR'],
  ],
  ['The Israeli embassy in Abu Dhabi was inaugurated on 29 June 2021.', 'ISR ARE', ['embassy 2021-06-29 by ISR']],
  [
    'The Philippine mission in Madrid was a legation at first. An embassy took its place in 1951.',
    'PHL ESP',
    ['embassy 1951 by PHL'],
  ],
  ['The Philippine legation in Madrid was replaced by an embassy in 1951.', 'PHL ESP', ['embassy 1951 by PHL']],
  ['The Philippine legation in Madrid gave way to an embassy in 1951.', 'PHL ESP', ['embassy 1951 by PHL']],
  ['Kenya and Uganda have been represented by high commissioners since 1963.', 'KEN UGA', ['high commission 1963']],
  ['Kenya has been represented by high commissioners since 1963.', 'KEN UGA', ['high commission 1963 by KEN']],
  ['Until 1963 Kenya and Uganda were represented by high commissioners.', 'KEN UGA', []],
  [
    'The Peruvian legation in Tokyo was raised to an embassy in 1955, and so was the Japanese legation in Lima.',
    'PER JPN',
    ['embassy 1955 by PER', 'embassy 1955 by JPN'],
  ],
  [
    'The Peruvian legation in Tokyo was raised to an embassy in 1955, unlike the Japanese legation in Lima.',
    'PER JPN',
    ['embassy 1955 by PER'],
  ],
  ['The ambassador was replaced by a chargé in 1951.', 'PHL ESP', []],
  [
    'The Armenian embassy in Tbilisi started work in July 1993 and the Georgian embassy in Yerevan in May 1995.',
    'ARM GEO',
    ['embassy 1993-07 by ARM', 'embassy 1995-05 by GEO'],
  ],
  [
    'By a decree of 10 December 1943 the Brazilian legation in Oslo became an embassy, and the Norwegian one was raised to the same rank in 1944.',
    'BRA NOR',
    ['embassy 1943-12-10 by BRA', 'embassy 1944 by NOR'],
  ],
  [
    'On the independence day of Malawi, 6 July 1964, the observer mission of India became a full High Commission.',
    'IND MWI',
    ['high commission 1964-07-06 by IND'],
  ],
  [
    'Consular relations between the Ottoman Empire and Australia were first established in 1896, and diplomatic relations were established in 1967.',
    'AUS TUR',
    ['consular relations 1896', 'established 1967'],
  ],
  ['Consular ties between the two countries were established in 1896.', 'AUS TUR', ['consular relations 1896']],

  ['After the peace treaty of San Stefano legations were reopened in 1880.', 'ROU SRB', ['legation 1880']],
  ['Talks of the two Tokyo legations were opened in 1880.', 'ROU SRB', []],
  ['The legation in Lima was raised to an embassy in 1954.', 'JPN PER', ['embassy 1954 by JPN']],
  [
    'A legation was opened in 1920. It was upgraded to an embassy in 1960.',
    'JPN PER',
    ['legation 1920 of one side', 'embassy 1960 of one side'],
  ],
  ['Relations were elevated to ambassadorial level on 5 May 1957.', 'ETH SWE', ['embassy 1957-05-05']],
  ['Relations were upgraded to the level of embassies in 1957.', 'ETH SWE', ['embassy 1957']],
  ['Both legations were raised to the rank of embassy in 1957.', 'ETH SWE', ['embassy 1957']],
  ['The missions were upgraded to embassy status in October 1957.', 'ETH SWE', ['embassy 1957-10']],
  ['The two countries upgraded their legations to embassies in 1957.', 'ETH SWE', ['embassy 1957']],
  ['An embassy was opened in Hanoi in 1995.', 'VNM USA', ['embassy 1995 by USA']],
  ['Hungary opened its embassy in Quito in 1970.', 'HUN ECU', ['embassy 1970 by HUN']],
  ['In 1970 Hungary opened an embassy in Quito, closing it in 1992.', 'HUN ECU', ['embassy 1970 by HUN']],
  ['The embassy of Hungary in Quito was inaugurated on 3 May 1970.', 'HUN ECU', ['embassy 1970-05-03 by HUN']],
  ['Embassies were exchanged in 1960.', 'TUN CHE', ['embassy 1960']],
  ['The two exchanged embassies in 1960.', 'TUN CHE', ['embassy 1960']],
  [
    'The Swiss legation in Tunis, established in 1956, became an embassy in 1960.',
    'TUN CHE',
    ['legation 1956 by CHE', 'embassy 1960 by CHE'],
  ],
  [
    'The consulate-general was raised to a legation in 1929 and to an embassy in 1943.',
    'AUS CHN',
    ['legation 1929 of one side', 'embassy 1943 of one side'],
  ],
  [
    'It was raised to a legation in 1929 and an embassy in 1943.',
    'AUS CHN',
    ['legation 1929 of one side', 'embassy 1943 of one side'],
  ],
  ['The consulate-general became an embassy on independence in 1962.', 'DZA CHE', ['embassy 1962 of one side']],
  ['The high commissions became embassies when Ireland left the Commonwealth in 1949.', 'IRL CAN', ['embassy 1949']],
  ['High commissions were exchanged in 1963.', 'KEN IND', ['high commission 1963']],
  ['High commissions were established in 1963.', 'KEN IND', ['high commission 1963']],
  ['India opened a high commission in Nairobi on 3 December 1963.', 'KEN IND', ['high commission 1963-12-03 by IND']],
  [
    'The embassy was turned into a high commission when Mozambique joined the Commonwealth in 1995.',
    'MOZ IND',
    ['high commission 1995 of one side'],
  ],
  [
    'Diplomatic relations at legation level were established in 1935.',
    'POL ECU',
    ['legation 1935', 'established 1935'],
  ],
  [
    'Diplomatic relations were established at the level of legations in 1935.',
    'POL ECU',
    ['established 1935', 'legation 1935'],
  ],
  ['Relations were downgraded to the level of chargés d’affaires in 1989.', 'CHN SWE', ["chargé d'affaires 1989"]],
  ['In 1989 relations were lowered to chargé d’affaires level.', 'CHN SWE', ["chargé d'affaires 1989"]],
  ['Ambassadors were exchanged in 1972.', 'CHN GBR', ['ambassador 1972']],
  ['They exchanged ambassadors in 1972.', 'CHN GBR', ['ambassador 1972']],
  ['Consular relations were established in 1834.', 'GRC SWE', ['consular relations 1834']],
  [
    'Consular relations began in 1834 and diplomatic relations in 1850.',
    'GRC SWE',
    ['consular relations 1834', 'established 1850'],
  ],
  ['A Danish legation opened in Bangkok in 1928.', 'DNK THA', ['legation 1928 by DNK']],
  ['Denmark set up a legation in Bangkok in 1928.', 'DNK THA', ['legation 1928 by DNK']],
  ['Denmark established a permanent legation in Bangkok in 1928.', 'DNK THA', ['legation 1928 by DNK']],
  ['In 1993 Latvia opened its first embassy in Lisbon.', 'LVA PRT', ['embassy 1993 by LVA']],
  ['Latvia has had an embassy in Lisbon since 1993.', 'LVA PRT', ['embassy 1993 by LVA']],
  ['The Latvian embassy in Lisbon has operated since 1993.', 'LVA PRT', ['embassy 1993 by LVA']],
  ['The Latvian embassy opened its doors in 1993.', 'LVA PRT', ['embassy 1993 by LVA']],
  ['Embassies followed in 1993.', 'LVA PRT', ['embassy 1993']],
  ['A Latvian embassy in Lisbon followed in 1993.', 'LVA PRT', ['embassy 1993 by LVA']],
  ['Resident embassies were opened in both capitals in 1993.', 'LVA PRT', ['embassy 1993']],
  ['Diplomatic missions were raised from legations to embassies in 1956.', 'DNK THA', ['embassy 1956']],
  ['The status of the legations was raised to that of embassies in 1956.', 'DNK THA', ['embassy 1956']],
  [
    'Latvia opened an embassy in 1993, a move that Portugal reciprocated in 1998.',
    'LVA PRT',
    ['embassy 1993 by LVA', 'embassy 1998 by PRT'],
  ],
];

const NO_LEVEL: readonly Row[] = [
  ['A legation was planned in 1919 but never opened.', 'DNK THA', []],
  ['In 2019 Latvia announced plans to open an embassy in Lisbon.', 'LVA PRT', []],
  ['Latvia will open an embassy in Lisbon in 2027.', 'LVA PRT', []],
  ['Latvia decided in 2019 not to open an embassy.', 'LVA PRT', []],
  ['The embassy of Brazil in Riga was opened in 1995.', 'LVA PRT', []],
  ['A new embassy building was opened in 2010.', 'LVA PRT', []],
  ['The new building of the embassy was inaugurated in 2010.', 'LVA PRT', []],
  ['The consular section of the embassy opened in 2003.', 'LVA PRT', []],
  ['The embassy opened an exhibition of photographs in 2015.', 'LVA PRT', []],
  ['The embassy established a prize for translators in 2015.', 'LVA PRT', []],
  ['In 2015 the embassy set up a fund for students.', 'LVA PRT', []],
  ['The embassy was closed in 2012.', 'LVA PRT', []],
  ['The embassy moved to a new address in 2012.', 'LVA PRT', []],
  ['A cultural centre at the embassy was opened in 2012.', 'LVA PRT', []],
  ['A school founded by the legation was opened in 1912.', 'LVA PRT', []],
  ['Talks with the legation were opened in 1912.', 'LVA PRT', []],
  ['Relations were raised to a strategic partnership in 2012.', 'LVA PRT', []],
  ['The strategic partnership was elevated to a comprehensive one in 2012.', 'VNM KOR', []],
  ['The ambassador opened a bridge in 2012.', 'VNM KOR', []],
  ['An embassy in Lisbon was considered in 1993 and rejected.', 'LVA PRT', []],
  ['Five thousand people marched to the embassy when it opened in 1993 its gates.', 'LVA PRT', []],
];

/** One mission: whose it is stands before it, in the one's capital it is the other's, or nobody says. */
const OF_ONE: readonly Row[] = [
  ['An embassy was opened in 1951.', 'PHL ESP', ['embassy 1951 of one side']],
  ['Embassies were opened in 1951.', 'PHL ESP', ['embassy 1951']],
  ['An embassy was opened in each capital in 1951.', 'PHL ESP', ['embassy 1951']],
  ['The Philippine mission in Madrid was small. An embassy followed in 1951.', 'PHL ESP', ['embassy 1951 of one side']],
  [
    'The missions of the two states were small. An embassy took its place in 1951.',
    'PHL ESP',
    ['embassy 1951 of one side'],
  ],
  [
    'Ceylon opened a representative office in New Delhi in 1942. The high commission that followed it in 1948 was its first.',
    'IND LKA',
    ['high commission 1948 by LKA'],
  ],
  ['The office in Pristina was turned into an embassy on April 8, 2008.', 'XKX USA', ['embassy 2008-04-08 by USA']],
  ['The office in Geneva was turned into an embassy in 2008.', 'XKX USA', ['embassy 2008 of one side']],
  [
    'The United States closed the embassy in Belgrade in 1999. Relations were restored in 2000. The embassy reopened in May 2001.',
    'SRB USA',
    ['restored 2000', 'embassy 2001-05 by USA'],
  ],
  [
    'The United States closed the embassy in Belgrade and Serbia the embassy in Washington. The embassy reopened in May 2001.',
    'SRB USA',
    ['embassy 2001-05 of one side'],
  ],
  [
    'The consulate-general in Hue was raised to a legation under Edmund Gullion in 1950, and the legation became an embassy in 1952.',
    'USA VNM',
    ['legation 1950 of one side', 'embassy 1952 of one side'],
  ],
  [
    'The American legation in Saigon was opened in 1950, and the legation became an embassy in 1952.',
    'USA VNM',
    ['legation 1950 by USA', 'embassy 1952 by USA'],
  ],
  [
    'The American envoy became ambassador in 1898, although a page places the elevation of the legation to an embassy in 1899.',
    'MEX USA',
    ['embassy 1899 by USA'],
  ],
  [
    'The American envoy met the Mexican one in 1898, and the legation was raised to an embassy in 1899.',
    'MEX USA',
    ['embassy 1899 of one side'],
  ],
  ['India was represented from Belgrade. It opened an embassy in Sofia in 1970.', 'BGR IND', ['embassy 1970 by IND']],
  [
    'The consulate-general of the Federal Republic in Belgrave Square became an embassy in June 1951.',
    'DEU GBR',
    ['embassy 1951-06 by DEU'],
  ],
  [
    'The consulate-general of the Federal Republic became an embassy in June 1951.',
    'FRA GBR',
    ['embassy 1951-06 of one side'],
  ],
  ['Its head received the full rank of ambassador in 1990.', 'eu USA', ['ambassador 1990 of one side']],
  ['Relations were raised to the level of ambassadors in 1990.', 'POL USA', ['ambassador 1990']],
  [
    'In 1956 Turkey downgraded its legation to the level of a chargé d’affaires.',
    'ISR TUR',
    ["chargé d'affaires 1956 by TUR"],
  ],
];

describe('whose level it is', () => {
  it.each(OF_ONE)('%s', (text, parties, changes) => {
    expect(changesOf(text, parties)).toEqual(changes);
  });
});

describe('levels of representation', () => {
  it.each(LEVELS)('%s', (text, parties, changes) => {
    expect(changesOf(text, parties)).toEqual(changes);
  });
});

describe('no change of level', () => {
  it.each(NO_LEVEL)('%s', (text, parties, changes) => {
    expect(changesOf(text, parties)).toEqual(changes);
  });
});
