import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../src/text/matches.js';

describe('all matches of a pattern', () => {
  it.each<[string, RegExp]>([
    ['one two three', /\w+/g],
    ['one two three', /t(\w)/g],
    ['one two three', /x/g],
    ['abc', /b*/g],
    ['', /x*/g],
  ])('in %j of %s are those of matchAll', (text, pattern) => {
    const own = matchesOf(text, pattern).map((match) => [match.index, ...match]);
    expect(own).toEqual([...text.matchAll(pattern)].map((match) => [match.index, ...match]));
  });

  it('are the same again, wherever the pattern was left', () => {
    const pattern = /o/g;
    pattern.lastIndex = 5;
    expect([matchesOf('o o o', pattern).length, matchesOf('o o o', pattern).length]).toEqual([3, 3]);
  });
});
