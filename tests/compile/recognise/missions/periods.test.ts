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
PER JPN | Peru has two consulates-general, in Kobe and in Osaka.
    PER>JPN consulate-general Kobe
    PER>JPN consulate-general Osaka
PER JPN | Peru closed two of its three consulates in 2010.
PER JPN | Peru opened two consulates in 2010.
`;

describe('times in which a mission was there', () => {
  it.each(rowsOf(PERIODS))('%s: %s', (parties, text, missions) => {
    expect(missionsOf(text, parties, 'History', 'paragraph', true)).toEqual(missions);
  });
});

describe('missions in a list, counted and dated', () => {
  it.each(rowsOf(LISTED))('%s: %s', (parties, text, missions) => {
    expect(missionsOf(text, parties, 'Resident diplomatic missions', 'bullet')).toEqual(missions);
  });
});
