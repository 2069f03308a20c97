import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { needlesOf } from '../../src/text/needles.js';
import { mayContain } from '../../src/text/sieve.js';

describe('what a text must contain for a pattern to be in it', () => {
  it.each<[RegExp, string[] | null]>([
    [/embassy/, ['embassy']],
    [/[Ee]mbassy\b/u, ['embassy']],
    [/\b(?:opened|closed)\s(?:an?|the)\sembassy/, ['embassy']],
    [/(?:opened|closed|sent)\b/, ['opened', 'closed', 'sent']],
    // The longer of two that must both be there, and of as long ones the fewer.
    [/(?:war|peace)\streaty/, ['treaty']],
    [/(?:abcd|efgh)\s(?:ijkl)/, ['ijkl']],
    [/visit(?:ed|s)?/, ['visit']],
    [/colou?r/, ['colo']],
    [/colo+r/, ['colo']],
    [/(?<name>treaty)\k<name>/u, ['treaty']],
    [/treat(?:y|ies){1,2}/, ['treat']],
    [/(?:embassy){2,}x/, ['embassy']],
    [/\u0065mbassy\p{L}+\x41\cA/u, ['mbassy']],
    [/[(|)]embassy[\])]/, ['embassy']],
    // Nothing can be said: of what may be left out, what only stands around, what is a class, what is short.
    [/(?:embassy)?/, null],
    [/(?:embassy){0,3}/, null],
    [/(?:embassy)*x/, null],
    [/(?=embassy)\p{L}+/u, null],
    [/(?<!embassy)(?<=legation)x/, null],
    [/[a-z]{5}/, null],
    [/(?:treaty|of)/, null],
    [/(?:treaty|)/, null],
    [/in|at/, null],
  ])('%s', (pattern, needles) => {
    expect(needlesOf(pattern.source)).toEqual(needles);
  });
});

describe('patterns that may be in a text', () => {
  it.each<[RegExp, string, boolean]>([
    [/(?:embassy|legation)\swas\sopened/g, 'An embassy was opened.', true],
    [/(?:embassy|legation)\swas\sopened/g, 'AN EMBASSY WAS OPENED', true],
    [/(?:embassy|legation)\swas\sopened/g, 'A consulate was closed.', false],
    [/(?:embassy|legation)\swas\sopened/g, '', false],
    [/(?:embassy|legation)\swas\sopened/gi, 'İstanbul, LEGATION WAS OPENED', true],
    [/short/g, 'nothing', true],
  ])('%s in %j: %s', (pattern, text, may) => {
    expect(mayContain(text, pattern)).toBe(may);
  });

  it('are all those that are in it, for every pattern of the compiler that is made of words', async () => {
    const { FRAMES } = await import('../../src/compile/recognise/events/frames/frames.js');
    const { latinPattern } = await import('../../src/compile/recognise/events/latin.js');
    const { PERIODS } = await import('../../src/compile/words/periods.js');
    const patterns = [
      ...FRAMES.flatMap(({ verb, subject, object }) => [verb, subject ?? '', object ?? '']).map((source) =>
        latinPattern(source),
      ),
      ...PERIODS.map(({ pattern }) => pattern),
    ];
    const folder = new URL('../../data/articles/', import.meta.url);
    const sentences = readdirSync(folder)
      .filter((_, at) => at % 20 === 0)
      .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split(/(?<=\.)\s/));
    const lost = sentences.flatMap((text) =>
      patterns.filter((pattern) => {
        const { source, flags } = pattern;
        return !mayContain(text, pattern) && new RegExp(source, flags.replace(/[gy]/g, '')).test(text);
      }),
    );
    expect(sentences.length).toBeGreaterThan(200);
    expect(patterns.filter(({ source }) => needlesOf(source) !== null).length).toBeGreaterThan(60);
    expect(lost).toEqual([]);
  });
});
