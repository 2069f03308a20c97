/** What `relations help dates` says. */
import type { Part } from './topic.js';

/** How a date may be typed, and what it then means. */
export const TYPED: readonly (readonly [string, string])[] = [
  ['1922-10-10', 'a day; "10 October 1922" and "October 10, 1922" are the same'],
  ['1913-04', 'a month; "April 1913"; "1913-04-XX" of EDTF, some day of it'],
  ['1914', 'a year; "44 BC"; "1914-XX" of EDTF, some month of it'],
  ['199X', 'a decade; "1990s", "the 1990s"'],
  ['14XX', 'a century; "15th century"'],
  ['1960~/1963~', '"early 1960s"; also "mid" and "late"'],
  ['1830~', '"about 1830", "c. 1830"'],
  ['1998/1999', 'a span; "1998–1999", "1998–99"'],
  ['2016-11-27', '"10 years ago" on 27 November 2026; also days, weeks and months, "last year", "yesterday"'],
];

/** How an article gives the date of a fact. */
export const BASES: readonly (readonly [string, string])[] = [
  ['stated', 'the sentence states it'],
  ['context', 'the sentence refers back to an earlier one ("the same year")'],
  ['period', 'the sentence names a war or era, whose years are known'],
];

export const PARTS: readonly Part[] = [
  'Dates are EDTF (ISO 8601-2, level 1), never more precise than the article. Pipes, JSON and files contain EDTF; a terminal shows words. --since, --until and --on accept both:',
  TYPED,
  '--since begins with the first day that its date may mean, --until ends with the last, and an event is kept when it may lie between. Dates like 25/1/1988 are not read: they do not mean the same everywhere.',
  'The basis of a date says how it is known:',
  BASES,
];
