import { describe, expect, it } from 'vitest';
import { compileText } from '../../src/compile/text.js';
import { answerTime } from '../cpu-time.js';

const HEAD = `= Foreign relations of Albania =

{|
! # !! Country !! Date
|-
| 1 || Serbia || 1914
|}

== Europe ==
{|
! Country !! Formal relations began !! Notes
`;
const MISSIONS = `= List of diplomatic missions of Albania =

== Europe ==
{|
! Host country !! Host city !! Mission !! Concurrent accreditation
`;

/** What a cell, a row or an item may be filled with, as often as there is room for it. */
const FILLINGS: readonly (readonly [name: string, before: string, filling: string])[] = [
  ['rows', HEAD, '|-\n| Serbia || 3 May 1992 || * Albania has an embassy in Belgrade.\n'],
  ['rows of nowhere', HEAD, '|-\n| Nowhereland || 3 May 1992 || text\n'],
  ['rows without end', HEAD, '|-\n| Serbia || '],
  ['a name without end', `${HEAD}|-\n| Serbia `, '(Serbia '],
  ['a name many times over', `${HEAD}|-\n| Serbia`, ' Serbia'],
  ['dates', `${HEAD}|-\n| Serbia || 3 May 1992`, ', severed 1999, restored 2003'],
  ['spans of dates', `${HEAD}|-\n| Serbia || 1992`, '–1999'],
  ['brackets of dates', `${HEAD}|-\n| Serbia || 1992`, ' (with Serbia 1999'],
  [
    'notes',
    `${HEAD}|-\n| Serbia || 1992 ||\n`,
    '* Albania and Serbia established diplomatic relations on 3 May 1992.\n',
  ],
  ['pointers', `${HEAD}|-\n| || 1992 ||\n`, 'See Albania–\n'],
  ['sections', HEAD, '|}\n=== Serbia ===\nIn 1999, Albania visited.\n'],
  ['items', `${HEAD}|}\n== Diplomatic relations ==\n`, '* Serbia – 3 May 1992 (\n'],
  ['disputes', `${HEAD}|}\n== Disputes ==\n`, 'Serbia and Serbia and '],
  ['missions', MISSIONS, '|-\n| Serbia || Belgrade || Embassy || Montenegro, Kosovo\n'],
  ['one accreditation', `${MISSIONS}|-\n| Serbia || Belgrade || Embassy || `, 'Kosovo, '],
  [
    'cities',
    '= List of diplomatic missions of Albania =\n\n== Europe ==\n* Serbia\n',
    '** Belgrade (Embassy and Embassy\n',
  ],
];

const timeOf = (text: string): number => answerTime(() => compileText(text, 'article'));

const SIZE = 50_000;
const NOISE = 80;

describe('the time that an article of many pairs takes grows no faster than its text', () => {
  it.each(FILLINGS)('%s', (_, before, filling) => {
    const of = (size: number): string => before + filling.repeat(Math.ceil(size / filling.length));
    timeOf(of(SIZE / 10));
    const once = timeOf(of(SIZE));
    const fourTimes = timeOf(of(4 * SIZE));
    // Quadratic work would take sixteen times as long.
    expect(fourTimes).toBeLessThan(8 * once + NOISE);
  });
});
