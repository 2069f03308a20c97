import { describe, expect, it } from 'vitest';
import { statusOn } from '../../src/status/status.js';
import { levelText } from '../../src/view/kinds/status/words.js';
import { recordOf } from './records.js';

describe('a level that each side reached on a day of its own', () => {
  it.each<[lines: string, on: string | null, words: string]>([
    [
      '1990 established; 1992 embassy ALB; 1993-05 embassy BGR',
      null,
      'embassies, that of Albania since 1992, that of Bulgaria since May 1993',
    ],
    ['1990 established; 1992 embassy ALB; 1993-05 embassy BGR', '1992-12', 'embassy of Albania since 1992'],
    // Of the other side it is only known that it is there.
    ['1990 established; 1992 embassy ALB; today BGR embassy Tirana', null, 'embassies, that of Albania since 1992'],
    ['1990 established; 1992 embassy ALB; 1995 embassy ALB', null, 'embassy of Albania since 1992'],
    ['1990 established; 1992 embassy', null, 'embassies since 1992'],
  ])('%s, on %s: %s', (lines, on, words) => {
    expect(levelText(statusOn(recordOf(lines.split('; ')), on).level)).toBe(words);
  });
});
