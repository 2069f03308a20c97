import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelEdtf } from '../../src/dates/label.js';
import { readDateArgument } from '../../src/dates/read.js';
import { edtfDates } from './edtf-dates.js';
import { leastTime } from '../cpu-time.js';

describe('readDateArgument reads', () => {
  it.each([
    ['1914', '1914'],
    [' 1922-10-10 ', '1922-10-10'],
    ['1913–04', '1913-04'],
    ['199x', '199X'],
    ['-0043', '-0043'],
    ['1960~/1963~', '1960~/1963~'],
    ['843', '0843'],
    ['25 January 1988', '1988-01-25'],
    ['25 Jan 1988', '1988-01-25'],
    ['25 jan. 1988', '1988-01-25'],
    ['25th of January 1988', '1988-01-25'],
    ['25 JANUARY 1988', '1988-01-25'],
    ['January 25, 1988', '1988-01-25'],
    ['Sept 3 1939', '1939-09-03'],
    ['29 February 2000', '2000-02-29'],
    ['April 1913', '1913-04'],
    ['Apr 1913', '1913-04'],
    ['May of 1913', '1913-05'],
    ['spring 1944', '1944-21'],
    ['Fall of 1944', '1944-23'],
    ['1990s', '199X'],
    ["the 1990's", '199X'],
    ['840s', '084X'],
    ['19th century', '18XX'],
    ['the 19th-century', '18XX'],
    ['2nd millennium', '1XXX'],
    ['44 BC', '-0043'],
    ['44 b.c.e.', '-0043'],
    ['1 BC', '0000'],
    ['AD 14', '0014'],
    ['14 CE', '0014'],
    ['15 March 44 BC', '-0043-03-15'],
    ['1st century BC', '-0099/0000'],
    ['c. 1830', '1830~'],
    ['ca 1830', '1830~'],
    ['around April 1913', '1913-04~'],
    ['possibly 1954', '1954?'],
    ['early 1960s', '1960~/1963~'],
    ['mid-1960s', '1964~/1966~'],
    ['the late 19th century', '1867~/1899~'],
  ])('a date: %s is %s', (text, edtf) => {
    expect(readDateArgument(text)).toBe(edtf);
  });

  it.each([
    ['1998-1999', '1998/1999'],
    ['from 1998 to 1999', '1998/1999'],
    ['1998 – 1999', '1998/1999'],
    ['4-6 September 2018', '2018-09-04/2018-09-06'],
    ['30 May – 2 June 1990', '1990-05-30/1990-06-02'],
    ['May 30 to June 2, 1990', '1990-05-30/1990-06-02'],
    ['May-June 1990', '1990-05/1990-06'],
    ['15th to 17th century', '14XX/16XX'],
    ['146–31 BC', '-0145/-0030'],
    ['44 BC – AD 14', '-0043/0014'],
    ['5th–3rd century BC', '-0499/-0200'],
    ['early 1960s – late 1970s', '1960~/1979~'],
    ['since 1954', '1954/..'],
    ['from the 1990s', '199X/..'],
    ['until 25 January 1988', '../1988-01-25'],
    ['1954 – unknown', '1954/'],
    ['unknown – 1970', '/1970'],
  ])('an interval: %s is %s', (text, edtf) => {
    expect(readDateArgument(text)).toBe(edtf);
  });
});

describe('readDateArgument refuses', () => {
  it.each([
    ['', 'nothing'],
    ['soon', 'a word'],
    ['2024-02-30', 'a day that no year has'],
    ['1900-02-29', 'a day that the year does not have'],
    ['30 February 2024', 'a day that no year has'],
    ['0 May 1990', 'a day 0'],
    ['25 Janvier 1988', 'no English month'],
    ['constructor 1988', 'a key'],
    ['25/1/1988', 'day and month in no known order'],
    ['44', 'a year or the end of one'],
    ['25 January 88', 'a year or the end of one'],
    ['60s', 'a decade of no century'],
    ['0 BC', 'a year 0'],
    ['AD 44 BC', 'two eras'],
    ['0th century', 'a century 0'],
    ['101st century', 'a century beyond four digits'],
    ['11th millennium', 'a millennium beyond four digits'],
    ['19144', 'five digits'],
    ['1995s', 'no decade'],
    ['about the 1990s', 'a mask that cannot be qualified'],
    ['about 1st century BC', 'an interval that cannot be qualified'],
    ['early 1960', 'a part of a year'],
    ['early early 1960s', 'a part of a part'],
    ['1999–1998', 'an end before the start'],
    ['31–44 BC', 'an end before the start'],
    ['4–6–8 September 2018', 'three ends'],
    ['unknown – unknown', 'no date'],
    ['since', 'no date'],
    ['since soon', 'no date'],
    ['1914 or 1915', 'two dates'],
    ['1914\u0000', 'a control character'],
  ])('%j: %s', (text) => {
    expect(readDateArgument(text)).toBeNull();
  });

  it.each([
    'early '.repeat(2e5),
    '–'.repeat(1e6),
    ' '.repeat(1e6),
    '1 '.repeat(5e5),
    '44 BC – '.repeat(1e5),
    '9'.repeat(1e6),
  ])('a text of about a million characters, at once', (text) => {
    let read: unknown;
    expect(leastTime(() => (read = readDateArgument(text)))).toBeLessThan(50);
    expect(read).toBeNull();
  });
});

describe('every label reads back as its date', () => {
  it('as it is printed', () => {
    fc.assert(
      fc.property(edtfDates, (edtf) => {
        expect(readDateArgument(labelEdtf(edtf))).toBe(edtf);
      }),
      { numRuns: 5000 },
    );
  });

  it('in capitals and with a hyphen for the dash', () => {
    fc.assert(
      fc.property(edtfDates, (edtf) => {
        expect(readDateArgument(labelEdtf(edtf).replaceAll('–', '-').toUpperCase())).toBe(edtf);
      }),
      { numRuns: 1000 },
    );
  });
});

it('returns an EDTF date or null for any text, and the same again for what it returned', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9 –.,s]{0,30}$/)), (text) => {
      const edtf = readDateArgument(text);
      expect(edtf === null ? null : readDateArgument(edtf)).toBe(edtf);
    }),
  );
});
