// @ts-expect-error -- the package has no types; what is used of it is declared below.
import untyped from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatEdtf, parseEdtf } from '../../src/dates/edtf.js';
import { edtfDates } from './edtf-dates.js';
import { leastTime } from '../cpu-time.js';

const peer = untyped as (text: string) => { edtf: string };

const year = { kind: 'point', mask: 0, season: null, month: null, day: null, qualifier: '' };

describe('parseEdtf reads', () => {
  it.each([
    ['-0043', { ...year, year: -43 }],
    ['0000', { ...year, year: 0 }],
    ['0843', { ...year, year: 843 }],
    ['1914', { ...year, year: 1914 }],
    ['1913-04', { ...year, year: 1913, month: 4 }],
    ['1922-10-10', { ...year, year: 1922, month: 10, day: 10 }],
    ['2000-02-29', { ...year, year: 2000, month: 2, day: 29 }],
    ['2001-21', { ...year, year: 2001, season: 21 }],
    ['199X', { ...year, year: 1990, mask: 1 }],
    ['084X', { ...year, year: 840, mask: 1 }],
    ['18XX', { ...year, year: 1800, mask: 2 }],
    ['1XXX', { ...year, year: 1000, mask: 3 }],
    ['1830~', { ...year, year: 1830, qualifier: '~' }],
    ['1954?', { ...year, year: 1954, qualifier: '?' }],
    ['1913-04%', { ...year, year: 1913, month: 4, qualifier: '%' }],
    ['1018/1019', { kind: 'interval', start: { ...year, year: 1018 }, end: { ...year, year: 1019 } }],
    ['../1970', { kind: 'interval', start: '..', end: { ...year, year: 1970 } }],
    ['1954/..', { kind: 'interval', start: { ...year, year: 1954 }, end: '..' }],
    ['1954/', { kind: 'interval', start: { ...year, year: 1954 }, end: '' }],
    ['/1970', { kind: 'interval', start: '', end: { ...year, year: 1970 } }],
  ])('%s', (text, value) => {
    expect(parseEdtf(text)).toEqual(value);
  });

  it.each([
    '14XX/16XX',
    '1960~/1963~',
    '1218/1241',
    '2018-09-04/2018-09-06',
    '1914/1914-05',
    '-0043/0014',
    '196X/1975-05',
    '../18XX',
    '-0043-03-15~/-0031-09-02~',
  ])('%s and writes it back', (text) => {
    const value = parseEdtf(text);
    expect(value === null ? null : formatEdtf(value)).toBe(text);
  });
});

describe('parseEdtf refuses', () => {
  it.each([
    ['', 'nothing'],
    ['soon', 'words'],
    ['914', 'a short year'],
    ['19144', 'a long year'],
    ['-0000', 'a negative zero'],
    ['1900-02-29', 'a day that the year does not have'],
    ['2024-02-30', 'a day that no year has'],
    ['2024-04-31', 'a day that the month does not have'],
    ['2024-13', 'a 13th month'],
    ['2024-00', 'a month 0'],
    ['2024-04-00', 'a day 0'],
    ['2001-25', 'a fifth season'],
    ['2001-21-01', 'a day of a season'],
    ['2001-21~', 'a qualified season'],
    ['199X~', 'a qualified mask'],
    ['199X-04', 'a month of a mask'],
    ['19X4', 'a mask before a digit'],
    ['XXXX', 'a mask of the whole year'],
    ['-01XX', 'a mask before Christ'],
    ['199x', 'a mask in lower case'],
    ['1913-4', 'a short month'],
    ['1913-04-', 'an open dash'],
    ['1915/1914', 'an end before the start'],
    ['1914/1914', 'an interval without length'],
    ['1990/199X', 'an end that may be before the start'],
    ['1990-05-04/1990-05', 'an end that may be before the start'],
    ['1944-24/1945', 'a season in an interval'],
    ['1950~/196X', 'a mask beside a qualifier'],
    ['../..', 'an interval without a date'],
    ['/', 'an interval without a date'],
    ['1914/1915/1916', 'two slashes'],
    ['1914 /1915', 'a space'],
    ['1914\n', 'a line end'],
    ['١٩١٤', 'other digits'],
    ['__proto__', 'a key'],
  ])('%j: %s', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it.each(['9'.repeat(1e6), '/'.repeat(1e6), '1914-'.repeat(2e5), 'X'.repeat(1e6)])(
    'a text of a million characters, at once',
    (text) => {
      let read: unknown;
      expect(leastTime(() => (read = parseEdtf(text)))).toBeLessThan(50);
      expect(read).toBeNull();
    },
  );
});

it('writes back what it read, and the edtf package reads the same', () => {
  fc.assert(
    fc.property(edtfDates, (text) => {
      const value = parseEdtf(text);
      expect(value === null ? null : formatEdtf(value)).toBe(text);
      expect(readByPeer(text)).toBe(text);
    }),
    { numRuns: 3000 },
  );
});

it('reads no text that the edtf package refuses', () => {
  const nearly = fc.stringMatching(
    /^-?[0-9X]{4}(-[0-3][0-9]){0,2}[?~%]?(\/(\.\.|-?[0-9X]{4}(-[0-3][0-9]){0,2}[?~%]?)?)?$/,
  );
  fc.assert(
    fc.property(nearly, (text) => {
      expect(parseEdtf(text) === null || readByPeer(text) !== null).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

/** edtf 4.11 takes 0000-02-29 for 1900-03-01 (JavaScript's Date adds 1900 to years below 100). */
function readByPeer(text: string): string | null {
  if (text.includes('0000-02-29')) return text;
  try {
    return peer(text).edtf;
  } catch {
    return null;
  }
}
