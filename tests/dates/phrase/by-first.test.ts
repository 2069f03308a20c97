import { expect, it } from 'vitest';
import { rulesBy } from '../../../src/dates/phrase/by-first.js';
import { RULES } from '../../../src/dates/phrase/rules.js';

it.each([
  '5 May 1990',
  '1990',
  'May 1990',
  '1990s',
  'The following March',
  '’90s',
  'New Year’s Day 1990',
  'that year',
  'on the same day',
])('a rule that reads something where "%s" begins is among those of its first character', (text) => {
  const reading = RULES.filter(({ pattern }) => {
    pattern.lastIndex = 0;
    return pattern.test(text);
  });
  expect(reading).not.toEqual([]);
  expect(rulesBy(text.charAt(0))).toEqual(expect.arrayContaining(reading));
});

it.each([
  ['z', 'fewer'],
  ['1', 'fewer'],
  // "ſ" is an "s" to patterns that take capitals for small letters.
  ['\u017f', 'all'],
])('where "%s" begins a date, %s rules are tried', (first, many) => {
  expect(rulesBy(first).length === RULES.length ? 'all' : 'fewer').toBe(many);
});
