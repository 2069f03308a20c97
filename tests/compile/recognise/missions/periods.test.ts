import { describe, expect, it } from 'vitest';
import { missionsOf, rowsOf } from './missions-of.js';

/** Former and present: the last stay, and those before it in brackets. */
const PERIODS = `
UGA RUS | Uganda opened an embassy in Moscow in 1964, closed it in 1992 and reopened it in 2005.
    UGA>RUS embassy Moscow since 2005 (1964–1992, 2005–)
UGA RUS | Uganda closed its embassy in Moscow in 1992 and reopened it in 2005.
    UGA>RUS embassy Moscow since 2005 (?–1992, 2005–)
PAN KOR | The Panamanian embassy in Seoul was opened in 1970. It was closed in 1985.
    PAN>KOR embassy Seoul since 1970 until 1985
KEN PRT | Kenya has an embassy in Lisbon. The Kenyan embassy in Lisbon was opened in 1970. The Kenyan embassy in Lisbon was closed in 1985.
    KEN>PRT embassy Lisbon (1970–1985, ?–)
KEN PRT | Kenya has a consulate in Porto, which dates from 1950. The Kenyan consulate in Porto was opened again in 1992.
    KEN>PRT consulate Porto since 1992 (1950–?, 1992–)
KEN PRT | The Kenyan embassy in Lisbon was opened in 1970. The embassy in Lisbon resumed its work in 2015.
    KEN>PRT embassy Lisbon since 1970 (1970–?, 2015–)
KEN PRT | Kenya has an embassy in Lisbon, in its present building since 2007.
    KEN>PRT embassy Lisbon
KEN PRT | Kenya has an embassy in Lisbon. The Kenyan embassy changed its name in 2003.
    KEN>PRT embassy Lisbon
KEN PRT | Kenya has a consulate-general in Porto, a trade commission until 1975.
    KEN>PRT consulate-general Porto since 1975
KEN PRT | Kenya has an embassy in Lisbon and a consulate-general in Porto, which obtained that rank on 21 January 1966.
    KEN>PRT embassy Lisbon
    KEN>PRT consulate-general Porto since 1966-01-21
KEN PRT | Kenya had an embassy in Lisbon from 1976 to 1992 and again since 2001.
    KEN>PRT embassy Lisbon since 2001 (1976–1992, 2001–)
KEN PRT | Kenya maintained an embassy in Lisbon between 1976 and 1992 and again between 2001 and 2010.
    KEN>PRT embassy Lisbon since 2001 until 2010 (1976–1992, 2001–2010)
KEN PRT | Kenya has had an embassy in Lisbon from 1976 to 1992 and since 2001.
    KEN>PRT embassy Lisbon since 2001 (1976–1992, 2001–)
KEN PRT | Kenya has an embassy in Lisbon (1976–1992 and again since 2001).
    KEN>PRT embassy Lisbon since 2001 (1976–1992, 2001–)
KEN PRT | The Kenyan embassy in Lisbon was closed in 1992; it was reopened on 5 May 2001.
    KEN>PRT embassy Lisbon since 2001-05-05 (?–1992, 2001-05-05–)
KEN PRT | The Kenyan embassy in Lisbon was closed twice, in 1982 and in 1992.
    KEN>PRT embassy Lisbon until 1992 (?–1982, ?–1992)
KEN PRT | The Kenyan embassy in Lisbon was closed in 1982 and again in 1992.
    KEN>PRT embassy Lisbon until 1992 (?–1982, ?–1992)
KEN PRT | The Kenyan embassy in Lisbon was closed in 1982 and 1992.
    KEN>PRT embassy Lisbon until 1992 (?–1982, ?–1992)
KEN PRT | The Kenyan embassy in Lisbon was closed in 1982 and 1992, and twice for a time in 2026.
    KEN>PRT embassy Lisbon until 1992 (?–1982, ?–1992)
KEN PRT | The Kenyan embassy in Lisbon was opened again in 1992.
    KEN>PRT embassy Lisbon since 1992 (?–?, 1992–)
KEN PRT | Kenya closed its embassy in Lisbon and in 1976 its consulate in Porto.
    KEN>PRT consulate Porto until 1976
KEN PRT | Kenya closed its embassy in Lisbon and its consulate in Porto in 1976.
    KEN>PRT embassy Lisbon until 1976
    KEN>PRT consulate Porto until 1976
PER JPN | Peru closed its consulates in Tokyo, Kobe and Osaka in January 1942.
    PER>JPN consulate Tokyo until 1942-01
    PER>JPN consulate Kobe until 1942-01
    PER>JPN consulate Osaka until 1942-01
PER JPN | Peru opened consulates in Kobe in 1980, Nagoya in 1985 and Osaka in 1990.
    PER>JPN consulate Kobe since 1980
    PER>JPN consulate Nagoya since 1985
    PER>JPN consulate Osaka since 1990
GRC MKD | A Greek liaison office operated in Skopje until 2019, when it was upgraded to an embassy.
    GRC>MKD liaison office Skopje until 2019
    GRC>MKD embassy Skopje since 2019
KEN PRT | Kenya was represented in Portugal by its embassy in Paris until 2010, when an embassy was opened in Lisbon.
    KEN>PRT embassy Paris (not resident, FRA) until 2010
    KEN>PRT embassy Lisbon since 2010
KEN PRT | Kenya has an embassy in Lisbon and, between 1990 and 2005, had a consulate in Porto.
    KEN>PRT embassy Lisbon
    KEN>PRT consulate Porto since 1990 until 2005
USA BGR | The two legations became embassies on 12 July 1964.
    USA>BGR legation until 1964-07-12 (?–1964-07-12)
    BGR>USA legation until 1964-07-12 (?–1964-07-12)
    USA>BGR embassy since 1964-07-12
    BGR>USA embassy since 1964-07-12
USA BGR | The American legation in Sofia dates from 18 March 1919. The legations reopened in 1947. In November 1966 the legation in Sofia was raised to an embassy.
    USA>BGR legation Sofia since 1947 until 1966-11 (1919-03-18–?, 1947–1966-11)
    BGR>USA legation since 1947 (?–?, 1947–)
    USA>BGR embassy Sofia since 1966-11
USA BGR | The American legation in Sofia dates from 18 March 1919. The ministers visited the legations in 1947.
    USA>BGR legation Sofia since 1919-03-18
KEN PRT | The Kenyan embassy in Lisbon was turned into a consulate-general in 1939.
    KEN>PRT embassy Lisbon until 1939 (?–1939 lowered)
    KEN>PRT consulate-general Lisbon since 1939
KEN PRT | The Kenyan consulate-general in Porto was downgraded to a consulate in 1939.
    KEN>PRT consulate-general Porto until 1939 (?–1939 lowered)
    KEN>PRT consulate Porto since 1939
KEN PRT | The Kenyan consulate in Porto was turned into a consulate-general in 1939.
    KEN>PRT consulate Porto until 1939 (?–1939)
    KEN>PRT consulate-general Porto since 1939
KEN PRT | The Kenyan trade office in Porto was turned into a consulate in 1939.
    KEN>PRT trade office Porto until 1939 (?–1939)
    KEN>PRT consulate Porto since 1939
KEN BRA | Kenya opened an embassy in Rio de Janeiro in 1964, which was moved to Brasília in 1972.
    KEN>BRA embassy Brasília since 1972
KEN BRA | Kenya moved its embassy from Rio de Janeiro to Brasília in 1972.
    KEN>BRA embassy Brasília since 1972
KEN BRA | Kenya has an embassy in Brasília, which was opened in Rio de Janeiro in 1964 and moved to Brasília in 1972.
    KEN>BRA embassy Brasília since 1972
KEN GBR | The Kenyan high commission was moved to Nine Elms in 2018.
KEN PRT | A study lists reopened Kenyan consulates in Porto and Faro, but a newspaper found in September 2023 that only Faro worked.
KEN PRT | The Kenyan embassy in Lisbon was to shut its doors on 27 August 2021.
`;

const LISTED = `
KEN PRT | Kenya has consulates in Porto, Faro and Lagos; those in Porto and Faro reopened in October 2023.
    KEN>PRT consulate Porto since 2023-10
    KEN>PRT consulate Faro since 2023-10
    KEN>PRT consulate Lagos
PER JPN | Peru has an embassy in Tokyo and fifty consulates, among them those in Kobe, Nagoya and Osaka.
    PER>JPN embassy Tokyo
    PER>JPN consulate Kobe of 50
    PER>JPN consulate Nagoya of 50
    PER>JPN consulate Osaka of 50
PER JPN | Peru has 21 honorary consulates in Japan, including those in Kobe and Osaka.
    PER>JPN honorary consulate Kobe of 21
    PER>JPN honorary consulate Osaka of 21
PER JPN | Peru has more than 40 consulates, among them those in Kobe and Osaka.
    PER>JPN consulate Kobe of more than 40
    PER>JPN consulate Osaka of more than 40
PER JPN | Peru has an embassy in Tokyo and nine consulates.
    PER>JPN embassy Tokyo
    PER>JPN consulate of 9
KEN GBR | Kenya has a high commission in Portland Place, London.
    KEN>GBR high commission London
USA CHN | The United States has an embassy in Beijing and a consulate-general in Hong Kong and Macau.
    USA>CHN embassy Beijing
    USA>CHN consulate-general Hong Kong
USA CHN | The United States has consulates-general in Hong Kong and Shanghai.
    USA>CHN consulate-general Hong Kong
    USA>CHN consulate-general Shanghai
FRA NLD | France has honorary consulates in 's-Hertogenbosch and Maastricht. The honorary consulate in Den Bosch was opened in 1990.
    FRA>NLD honorary consulate 's-Hertogenbosch since 1990
    FRA>NLD honorary consulate Maastricht
PER JPN | Peru has two consulates-general, in Kobe and in Osaka.
    PER>JPN consulate-general Kobe
    PER>JPN consulate-general Osaka
PER JPN | Peru closed two of its three consulates in 2010.
PER JPN | Peru opened two consulates in 2010.
`;

/** Work that is interrupted ends no mission: it is there, and "?" stands for the end that is not told. */
const SUSPENDED = `
SYR TUR | The Turkish embassy in Damascus suspended its work on 26 March 2012.
    TUR>SYR embassy Damascus (?–2012-03-26)
SYR TUR | The Turkish embassy in Damascus suspended its work on 26 March 2012 and reopened on 14 December 2024.
    TUR>SYR embassy Damascus since 2024-12-14 (?–2012-03-26, 2024-12-14–)
SYR TUR | Turkey suspended the operations of its embassy in Damascus in 2012 and resumed them in 2024.
    TUR>SYR embassy Damascus (?–2012, 2024–)
SYR TUR | The Turkish embassy in Damascus was evacuated in March 2012; it resumed work in 2024.
    TUR>SYR embassy Damascus (?–2012-03, 2024–)
SYR TUR | Operations at the Turkish embassy in Damascus were suspended in 2012.
    TUR>SYR embassy Damascus (?–2012)
SYR TUR | Talks with the Turkish embassy in Damascus were suspended in 2012.
SYR TUR | Turkey has an embassy in Damascus. The embassy in Damascus resumed its work on 14 May 2022.
    TUR>SYR embassy Damascus (?–?, 2022-05-14–)
SYR TUR | Turkey has an embassy in Damascus. The Turkish embassy in Damascus suspended its work in 1941.
    TUR>SYR embassy Damascus (?–1941, ?–)
`;

const SUSPENDED_LISTED = `
KEN PRT | Kenya has an embassy in Lisbon. As of February 2026 the Kenyan embassy was closed for a time.
    KEN>PRT embassy Lisbon (?–?)
KEN PRT | The Kenyan embassy in Lisbon was reopened in 2015. Kenya has an embassy in Lisbon. As of February 2026 the Kenyan embassy was closed for a time.
    KEN>PRT embassy Lisbon since 2015 (?–?, 2015–?)
KEN PRT | As of 1 May 2012 the Kenyan embassy in Lisbon was closed.
    KEN>PRT embassy Lisbon until 2012-05-01
KEN PRT | Kenya closed its embassy in Lisbon temporarily in January 2026.
    KEN>PRT embassy Lisbon (?–2026-01)
SYR TUR | Turkey has an embassy in Damascus. Its work was suspended on 26 March 2012.
    TUR>SYR embassy Damascus (?–2012-03-26)
SYR TUR | Turkey has an embassy in Damascus, whose work has been suspended since March 2012.
    TUR>SYR embassy Damascus (?–2012-03)
SYR TUR | Turkey has an embassy in Damascus, whose work has been suspended.
    TUR>SYR embassy Damascus (?–?)
POL UKR | Poland has a consulate-general in Lviv. The resumption of work at the consulates in Kharkiv and Odesa depends on the security situation.
    POL>UKR consulate-general Lviv
    POL>UKR consulate Kharkiv (?–?)
    POL>UKR consulate Odesa (?–?)
POL UKR | The resumption of work at the Polish consulates in Kharkiv and Odesa is planned.
SYR TUR | Turkey has an embassy in Damascus (suspended since 2012).
    TUR>SYR embassy Damascus (?–2012)
SYR TUR | Turkey has an embassy in Damascus. For security reasons it did not work from March 2012 until December 2024.
    TUR>SYR embassy Damascus (?–2012-03, 2024-12–)
SYR TUR | Turkey has an embassy in Damascus. For security reasons the embassy did no work from March 2012 until the arrival of Ambassador Can Kaya in December 2024.
    TUR>SYR embassy Damascus (?–2012-03, 2024-12–)
SYR TUR | Turkey has an embassy in Damascus, whose staff has been reduced since 2012.
    TUR>SYR embassy Damascus
SYR TUR | Turkey has an embassy in Damascus, headed since 2012 by a chargé d'affaires.
    TUR>SYR embassy Damascus
SYR TUR | Turkey has an embassy in Damascus, without an ambassador since 2012.
    TUR>SYR embassy Damascus
SYR TUR | Turkey has an embassy in Damascus, accredited to Lebanon since 2012.
    TUR>SYR embassy Damascus
    TUR>LBN embassy Damascus (not resident, SYR)
SYR TUR | Turkey has an embassy in Damascus, established in 1946.
    TUR>SYR embassy Damascus since 1946
SYR TUR | Turkey has consulates in Aleppo, Homs and Hama, of which those in Homs and Hama have been suspended since 2012.
    TUR>SYR consulate Aleppo
    TUR>SYR consulate Homs
    TUR>SYR consulate Hama
SYR TUR | Turkey has consulates in Aleppo, Homs and Hama; those in Homs and Hama have been closed since 2012.
    TUR>SYR consulate Aleppo
    TUR>SYR consulate Homs until 2012
    TUR>SYR consulate Hama until 2012
`;

/** Accounts differ on a date: it is none of the mission's. */
const DISPUTED = `
KEN PRT | The opening of the Kenyan embassy in Lisbon is dated differently: the foreign ministry says 1967, while encyclopedias have 27 September 1973.
KEN PRT | The Kenyan embassy in Lisbon was opened in 1967, or by another account in 1973.
    KEN>PRT embassy Lisbon
KEN PRT | The Kenyan embassy in Lisbon was opened in 1967 or 1973.
    KEN>PRT embassy Lisbon
KEN PRT | The Kenyan embassy in Lisbon was opened in 1967 according to Lisbon, but in 1973 according to Nairobi.
    KEN>PRT embassy Lisbon
KEN PRT | Sources differ on whether the Kenyan embassy in Lisbon was opened in 1967 or in 1973.
    KEN>PRT embassy Lisbon
KEN PRT | Kenya has an embassy in Lisbon, opened in 1967 (1973 according to Portuguese sources).
    KEN>PRT embassy Lisbon
KEN PRT | Kenya opened its embassy in Lisbon in 1967, although a page of the ministry places the opening in 1973.
    KEN>PRT embassy Lisbon
KEN PRT | Kenya has had an embassy in Lisbon since 1967 or 1973.
    KEN>PRT embassy Lisbon
KEN PRT | Kenya opened an embassy in Lisbon in 1967, while Portugal opened one in Nairobi in 1973.
    KEN>PRT embassy Lisbon since 1967
    PRT>KEN embassy Nairobi since 1973
KEN PRT | It was agreed in 1966 to open a Kenyan embassy in Lisbon, and a Portuguese study says that it was opened in 1967.
`;

describe('times in which a mission was there', () => {
  it.each(rowsOf(PERIODS))('%s: %s', (parties, text, missions) => {
    expect(missionsOf(text, parties, 'History', 'paragraph', true)).toEqual(missions);
  });
});

describe('work that was interrupted', () => {
  it.each(rowsOf(SUSPENDED))('%s: %s', (parties, text, missions) => {
    expect(missionsOf(text, parties, 'History', 'paragraph', true)).toEqual(missions);
  });
  it.each(rowsOf(SUSPENDED_LISTED))('%s: %s', (parties, text, missions) => {
    expect(missionsOf(text, parties, 'Resident diplomatic missions', 'bullet', true)).toEqual(missions);
  });
});

describe('dates on which accounts differ', () => {
  it.each(rowsOf(DISPUTED))('%s: %s', (parties, text, missions) => {
    expect(missionsOf(text, parties, 'History', 'paragraph', true)).toEqual(missions);
  });
});

describe('missions in a list, counted and dated', () => {
  it.each(rowsOf(LISTED))('%s: %s', (parties, text, missions) => {
    expect(missionsOf(text, parties, 'Resident diplomatic missions', 'bullet')).toEqual(missions);
  });
});
