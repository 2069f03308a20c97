import { describe, expect, it } from 'vitest';
import { readChanges } from '../../../../src/compile/recognise/changes/changes.js';
import { sentences } from '../sentences.js';

const CODES = ['PER', 'JPN'] as const;

/** The dates of the last sentence's changes; those given as one of several have "?" behind them. */
function datesIn(text: string): string[] {
  const last = sentences(text, CODES).at(-1)!;
  return readChanges(last, CODES).map(({ fact }) => fact.date.edtf + (fact.account ? '?' : ''));
}

describe('dates given for one change', () => {
  it.each<[string, string[]]>([
    ['Another date, 15 December 1823, is sometimes given for the start of diplomatic relations.', ['1823-12-15?']],
    ['In one French list relations between Peru and Japan are counted from 1592.', ['1592?']],
    ['In Russian accounts the relations between Peru and Japan were established in 1592.', ['1592?']],
    ['In another account, diplomatic relations were established on 4 January 1801.', ['1801-01-04?']],
    ['According to another list, Peru and Japan established diplomatic relations on 21 October 1928.', ['1928-10-21?']],
    ['In the list of the mission, diplomatic relations were established on 24 June 1929.', ['1929-06-24?']],
    [
      'Peru and Japan are variously said to have established official relations in 1816 or in 1838.',
      ['1816?', '1838?'],
    ],
    ['The Peruvian government dates relations with Japan from 1966.', ['1966?']],
    [
      'Diplomatic relations between Peru and Japan are dated by the foreign ministry to 21 August 1873.',
      ['1873-08-21?'],
    ],
    [
      'According to the Peruvian embassy, Peru and Japan established diplomatic relations on 21 August 1873; the historian Aiko Tanaka, however, writes of July 1873.',
      ['1873-08-21?', '1873-07?'],
    ],
    [
      'According to the Peruvian embassy, Peru and Japan established diplomatic relations on 21 August 1873; Peru opened its embassy in 1875.',
      ['1873-08-21', '1875'],
    ],
    ['Peru opened an embassy in Tokyo in 1938, and a Japanese study places the actual change in 1939.', ['1938?']],
    [
      'The opening of the Peruvian embassy is dated differently: the ministry in Lima says 1967, while encyclopedias have 27 September 1973.',
      ['1967?', '1973-09-27?'],
    ],
    ['Peru opened an embassy in Tokyo in 1967, while Japan has 27 consulates.', ['1967']],
    [
      'Peru raised its legation in Tokyo to an embassy in 1938, although a State Department page places the elevation in 1939.',
      ['1938?'],
    ],
    // About the day the accounts differ, and not about the month.
    [
      'Diplomatic relations were restored in July 1918, on the 8th by some accounts and on the 9th by others.',
      ['1918-07'],
    ],
    // The date of the text, and what else it says is given.
    [
      'Peru and Japan established diplomatic relations in August 1966, though February 1969 is also given.',
      ['1966-08', '1969-02?'],
    ],
    [
      'In August 1998 Peru and Japan broke off diplomatic relations, though May 1996 is also named.',
      ['1998-08', '1996-05?'],
    ],
    [
      'Peru and Japan established diplomatic relations on 13 April 1947; other lists give 14 April 1947.',
      ['1947-04-13', '1947-04-14?'],
    ],
    ['Relations between Peru and Japan were established in 1950; other accounts give 1949.', ['1950', '1949?']],
    ['Formal relations began in 1553; another list gives 20 April 1566.', ['1553', '1566-04-20?']],
    [
      'Peru and Japan established diplomatic relations in 1878; the historian Ana Paz, however, writes of September 1879.',
      ['1878', '1879-09?'],
    ],
    [
      'Diplomatic relations were taken up in 1987 (an earlier page of the ministry gave the year as 1986).',
      ['1987', '1986?'],
    ],
    ['Another year, 1837, is also given for the start of relations.', ['1837?']],
    ['The profile of the ministry dates diplomatic relations with Japan from 10 May 1965.', ['1965-05-10?']],
    ['Diplomatic relations date from 1880. Some reference works count instead from 1908.', ['1908?']],
    [
      'Relations were renewed in 1992. Lima celebrates 1 February 1992 as the date of their establishment, while a summary from the ministry names 2 February.',
      ['1992-02-01?', '1992-02-02?'],
    ],
    ['Peru and Japan established diplomatic relations in 1960; another list has 1,200 members.', ['1960']],
    // One date, whoever says so, and however exact it is.
    ['Peru and Japan established diplomatic relations on 5 July 1962.', ['1962-07-05']],
    ['Relations have been maintained since July 1879; sources disagree on the exact day.', []],
    ['Peru and Japan have had diplomatic relations since 1879; sources disagree on the exact day.', ['1879']],
    ['Peru and Japan established diplomatic relations in 1960, and another embassy was opened.', ['1960']],
    ['According to the ministry, Peru and Japan established diplomatic relations in 1960.', ['1960']],
  ])('%s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });
});
