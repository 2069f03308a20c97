import { describe, expect, it } from 'vitest';
import { readDateCell } from '../../../../src/compile/foreign/dates/cell.js';

const read = (text: string, inList = false, partner = 'DEU'): string => {
  const { dates, unread } = readDateCell(text, partner, inList);
  return [
    ...dates.map(({ change, date }) => `${change} ${date.edtf}`),
    ...unread.map((one) => `unread ${one.text}: ${one.reason}`),
  ].join('; ');
};

describe('one date', () => {
  it.each<[string, string]>([
    ['27 May 1919', 'established 1919-05-27'],
    ['9 november 2012', 'established 2012-11-09'],
    ['1st of June 1960', 'established 1960-06-01'],
    ['December 10, 1993', 'established 1993-12-10'],
    ['Oct. 29, 1981', 'established 1981-10-29'],
    ['14 Jan. 1992', 'established 1992-01-14'],
    ['August 1948', 'established 1948-08'],
    ['1948 October', 'established 1948-10'],
    ['1952', 'established 1952'],
    ['1992-01-01', 'established 1992-01-01'],
    ['1993-5-19', 'established 1993-05-19'],
    ['1869-10', 'established 1869-10'],
    ['1992 3 25', 'established 1992-03-25'],
    ['1981-Nov-01', 'established 1981-11-01'],
    ['1962 (July 3)', 'established 1962-07-03'],
    ['13/2/1950', 'established 1950-02-13'],
    ['2/2/1950', 'established 1950-02-02'],
    // Of these the day is not sure.
    ['7/1/1972', 'established 1972'],
    ['1905–11', 'established 1905'],
    ['1980s', 'established 198X'],
    ['1800s', 'established 18XX'],
    ['early 1960s', 'established 1960~/1963~'],
    ['~1989', 'established 1989~'],
    ['c. 1830', 'established 1830~'],
    ['23 August 2006.', 'established 2006-08-23'],
    ['2 February 1950 (as Czechoslovakia)', 'established 1950-02-02'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('no date', () => {
  it.each<[string, string]>([
    ['', ''],
    ['None', ''],
    ['N/A', ''],
    ['No formal diplomatic relations', ''],
    ['Suspended', ''],
    ['—', ''],
    ['Before 1995', 'unread 1995: only a bound'],
    ['Unknown (before December 2002)', 'unread December 2002: only a bound'],
    ['15 January 2012 or before', 'unread 15 January 2012: only a bound'],
    ['31 June 1992', 'unread 31 June 1992: no such date'],
    ['1947-15-8', 'unread 1947-15-8: no such date'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('several dates', () => {
  it.each<[string, string]>([
    ['18 February 1992, severed 1999, restored 2003', 'established 1992-02-18; severed 1999; restored 2003'],
    [
      '1964, severed diplomatic relations 27 March 1993, restored 8 September 2001',
      'established 1964; severed 1993-03-27; restored 2001-09-08',
    ],
    ['1955 ended 2012', 'established 1955; severed 2012'],
    ['1939\n(Diplomatic relations severed 1980)', 'established 1939; severed 1980'],
    ['4 August 1960\n(relations severed 4 August 2023', 'established 1960-08-04; severed 2023-08-04'],
    ['(Diplomatic relations severed 1978)', 'severed 1978'],
    ['Suspended October 11, 2017', 'severed 2017-10-11'],
    ['1960\n1993 (reestablished)', 'established 1960; restored 1993'],
    ['12 July 1920 and again 27 July 1991', 'established 1920-07-12; restored 1991-07-27'],
    ['11 October 1975 and 11 July 2012 renew diplomatic relations', 'established 1975-10-11; restored 2012-07-11'],
    ['1975 but lapsed, before resuming in May 2000', 'established 1975; restored 2000-05'],
    [
      '8 April 1950, severed from 6 November 1956 to 19 October 1959',
      'established 1950-04-08; severed 1956-11-06; restored 1959-10-19',
    ],
    [
      '26 March 1884, broken 26 August 1960 - 6 January 1962',
      'established 1884-03-26; severed 1960-08-26; restored 1962-01-06',
    ],
    ['16 September 1941 – 22 December 1972', 'established 1941-09-16; severed 1972-12-22'],
    [
      '4 February 2011 —16 February 2012\n31 March 2014',
      'established 2011-02-04; severed 2012-02-16; restored 2014-03-31',
    ],
    ['de facto in 1971\nde jure 21 March 1996', 'established 1971; established 1996-03-21'],
    ['1920; 1990', 'established 1920; established 1990'],
    ['15 April 1980 (recognition)', 'recognised 1980-04-15'],
    ['First contact in 1584, officialized in 1868', 'established 1868; unread 1584: of other relations'],
    [
      '16 August 1968 at Representative level, 21 November 1972 upgraded to High Commission Level',
      'established 1968-08-16; unread 21 November 1972: of other relations',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('dates of another state', () => {
  it.each<[string, string]>([
    [
      '28 January 1952 with FRG (22 December 1972 with GDR)',
      'established 1952-01-28; unread 22 December 1972: of another state',
    ],
    [
      '3 February 1955 (with East Germany)\n23 September 1975',
      'established 1975-09-23; unread 3 February 1955: of another state',
    ],
    ['3 February 1955 (with Germany)', 'established 1955-02-03'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

it('two years of a bare list bound one date', () => {
  expect([read('1990–1992', true), read('1990–1992', false)]).toEqual([
    'established 1990/1992',
    'established 1990; severed 1992',
  ]);
});
