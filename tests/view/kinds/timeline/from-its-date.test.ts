import { describe, expect, it } from 'vitest';
import { fromItsDate } from '../../../../src/view/kinds/timeline/from-its-date.js';

describe('a text in the room beside its date', () => {
  it.each<[text: string, date: string, room: number, shown: string]>([
    [
      'After the strikes in Lima in March 1990 both sides signed a treaty of friendship in May 1990.',
      'May 1990',
      50,
      '… both sides signed a treaty of friendship in May 1990.',
    ],
    // It is all there.
    [
      'After the strikes in Lima in March 1990 both sides signed a treaty in May 1990.',
      'May 1990',
      90,
      'After the strikes in Lima in March 1990 both sides signed a treaty in May 1990.',
    ],
    [
      'A proposal was accepted in Lima on 7 March 1990, and a plan was agreed in Kobe on 9 May 1990.',
      '9 May 1990',
      60,
      '… and a plan was agreed in Kobe on 9 May 1990.',
    ],
    // Another year is not read, so that nothing is told of the wrong one.
    [
      'The two sides, which had met in Lima for many days, signed a treaty there, and left it in March 1990.',
      'March 1990',
      40,
      'The two sides, which had met in Lima for many days, signed a treaty there, and left it in March 1990.',
    ],
    // Its own date stands first.
    [
      'In May 1990 both sides signed a treaty of friendship, and in 1992 another one on fishing.',
      'May 1990',
      40,
      'In May 1990 both sides signed a treaty of friendship, and in 1992 another one on fishing.',
    ],
    // There is no clause of its own.
    [
      'The treaty of Lima of March 1990 on trade and fishing was replaced in Kobe by another in May 1991.',
      'May 1991',
      50,
      'The treaty of Lima of March 1990 on trade and fishing was replaced in Kobe by another in May 1991.',
    ],
  ])('%s (%s, %i columns)', (text, date, room, shown) => {
    expect(fromItsDate(text, { text: date }, room, 1)).toBe(shown);
  });
});
