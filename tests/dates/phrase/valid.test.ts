// @ts-expect-error -- the package has no types; what is used of it is declared below.
import untyped from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/dates/edtf.js';
import { DateReader } from '../../../src/dates/phrase/read.js';
import { validEdtf } from '../../../src/dates/phrase/valid.js';
import { leastTime } from '../../cpu-time.js';

const peer = untyped as (text: string) => unknown;

it.each([
  ['1944-21/1945-23', '1944/1945'],
  ['1944-21/1944-23', '1944'],
  ['1944-21~', '1944~'],
  ['1950~/196X', '1950~/1969~'],
  ['199X/2005~', '1990~/2005~'],
  ['196X~', '1960~/1969~'],
  ['18XX?', '1800?/1899?'],
  ['1990/199X', '199X'],
  ['1944-21/1945', '1944/1945'],
  ['1990-05', '1990-05'],
  ['1990-02-30', null],
  ['1995/1990', null],
  ['soon', null],
])('%s comes near to %s', (edtf, valid) => {
  expect(validEdtf(edtf)).toBe(valid);
});

const pick = (...words: string[]): fc.Arbitrary<string> => fc.constantFrom(...words);
const number = (min: number, max: number): fc.Arbitrary<string> => fc.integer({ min, max }).map(String);
const build = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> => fc.tuple(...parts).map((p) => p.join(''));
const of = (text: string): fc.Arbitrary<string> => fc.constant(text);

const year = fc.oneof({ weight: 4, arbitrary: number(1000, 2100) }, build(number(1, 999), pick('', ' BC', ' AD')));
const month = pick('January', 'February', 'May', 'Sept.', 'December');
const day = build(number(1, 31), pick('', 'th'));
const season = pick('spring', 'summer', 'Autumn', 'winter');
const decade = build(number(10, 209), of('0s'));
const ordinal = pick('1st', '2nd', '15th', 'nineteenth', '21st');
const part = pick(
  '',
  '',
  'early ',
  'mid-',
  'late ',
  'the end of the ',
  'the turn of the ',
  'the last decade of the ',
  'the first half of ',
);
const date = build(
  pick('', '', 'about ', 'c. ', 'perhaps in ', 'probably around '),
  part,
  fc.oneof(
    year,
    build(month, of(' '), year),
    build(day, of(' '), month, of(' '), year),
    build(month, of(' '), day, of(', '), year),
    build(day, pick(' and ', '–', '/', ', '), day, of(' '), month, of(' '), year),
    build(day, of(' '), month),
    month,
    build(season, pick(' ', ' of '), year),
    build(decade, pick('', ' and early 1990s', ', 1980s and 90s')),
    build(ordinal, pick(' century', ' and early 20th centuries', ' century BC', ' millennium')),
    build(number(1000, 2100), pick('–', '/', '-'), number(0, 2100)),
    pick(
      'the same year',
      'two years later',
      'the next day',
      'a decade later',
      "the '60s",
      'the sixties',
      'that month',
      'spring of that year',
    ),
  ),
);
const phrase = build(
  pick('In ', 'On ', 'From ', 'Between ', 'Since ', 'They met in ', '('),
  date,
  pick(' to ', ' and ', ' – ', ', ', ' until the ', ' and in ', ' through '),
  date,
  pick('.', ')', ' they met.'),
);

describe('every date that is read', () => {
  it('is EDTF to this program and to the edtf package, and its words stand where it says', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 3 }), (sentences) => {
        const reader = new DateReader();
        for (const sentence of sentences)
          for (const { edtf, start, end, text } of reader.read(sentence)) {
            read += 1;
            expect(parseEdtf(edtf), `${edtf} in ${sentence}`).not.toBeNull();
            expect(() => peer(edtf), `${edtf} in ${sentence}`).not.toThrow();
            expect(sentence.slice(start, end)).toBe(text);
          }
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(3000);
  });

  it('is in order and overlaps no other, of any text', () => {
    const word = fc.oneof(date, fc.string({ maxLength: 8 }), pick('in ', 'and ', '(', '–', ',', '.'));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (parts) => {
        const mentions = new DateReader().read(parts.join(' '));
        mentions.forEach(({ start }, i) => {
          const before = mentions[i - 1];
          // The two values of "5 and 12 May" share their place.
          expect(before === undefined || start >= before.end || start === before.start).toBe(true);
        });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('hostile text takes linear time', () => {
  it.each([
    '1',
    '1990',
    '1990-',
    '1990–',
    '19 ',
    '-',
    '–',
    'May ',
    'May 5 ',
    'May 5, ',
    '5, ',
    '5 and ',
    '5 May and ',
    '5 May (',
    'May 1990 to ',
    '1990 and ',
    '1990s, ',
    '19th, ',
    'the ',
    'the following ',
    'born in a ',
    '(',
    'early ',
    'in 1990, ',
    'twenty-',
    ' ',
    'Resolution 1, ',
  ])('%j over and over', (unit) => {
    const time = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      const reader = new DateReader();
      return leastTime(() => {
        reader.read('They met in 1990.');
        reader.read(text);
      });
    };
    time(2000);
    expect(time(2000)).toBeLessThan(150);
    expect(time(40_000)).toBeLessThan(3000);
  });
});
