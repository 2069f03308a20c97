import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { beginningsOf } from '../../src/text/beginnings.js';
import { matchesOf } from '../../src/text/matches.js';

describe('all matches of a pattern', () => {
  it.each<[string, RegExp]>([
    ['one two three', /\w+/g],
    ['one two three', /t(\w)/g],
    ['one two three', /x/g],
    ['abc', /b*/g],
    ['', /x*/g],
    ['The embassy was opened, the legation was opened again.', /(?:embassy|legation)\swas\s(?<done>opened)/g],
    // A match that begins within another, and one whose lookbehind is in the one before.
    ['coupcoup coup coup coup', /coup\s?coup(?:\s|$)/g],
    ['treaty, treaty of peace', /(?<=treaty,\s)treaty\s(?:of|for)\speace/g],
  ])('in %j of %s are those of matchAll', (text, pattern) => {
    const own = matchesOf(text, pattern).map((match) => [match.index, ...match]);
    expect(own).toEqual([...text.matchAll(pattern)].map((match) => [match.index, ...match]));
  });

  it('are the same again, wherever the pattern was left', () => {
    const pattern = /o/g;
    pattern.lastIndex = 5;
    expect([matchesOf('o o o', pattern).length, matchesOf('o o o', pattern).length]).toEqual([3, 3]);
  });

  it('are those of matchAll for the patterns that recognise events and periods, over sentences of articles', async () => {
    const { FRAMES } = await import('../../src/compile/recognise/events/frames/frames.js');
    const { latinPattern } = await import('../../src/compile/recognise/events/latin.js');
    const { PERIODS } = await import('../../src/compile/words/periods.js');
    const patterns = [
      ...FRAMES.flatMap(({ verb, subject, object }) => [verb, subject ?? '', object ?? '']).map((source) =>
        latinPattern(source, 'g'),
      ),
      ...PERIODS.map(({ pattern: { source, flags } }) => new RegExp(source, `${flags.replace(/[gy]/g, '')}g`)),
    ];
    const folder = new URL('../../data/articles/', import.meta.url);
    const sentences = readdirSync(folder)
      .filter((_, at) => at % 20 === 0)
      .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split(/(?<=\.)\s/));
    const isOther = (text: string, pattern: RegExp): boolean => {
      const own = matchesOf(text, pattern).map((match) => [match.index, ...match]);
      return (
        JSON.stringify(own) !== JSON.stringify([...text.matchAll(pattern)].map((match) => [match.index, ...match]))
      );
    };
    expect(sentences.length).toBeGreaterThan(200);
    expect(patterns.filter(({ source }) => beginningsOf(source) !== null).length).toBeGreaterThan(60);
    expect(sentences.flatMap((text) => patterns.filter((pattern) => isOther(text, pattern)))).toEqual([]);
  });
});
