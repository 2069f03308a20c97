import { describe, expect, it } from 'vitest';
import { beginningsOf } from '../../src/text/beginnings.js';

describe('with which letters a match of a pattern begins', () => {
  it.each<[RegExp, string[] | null, boolean?]>([
    [/embassy/, ['emb']],
    [/[Ee]mbassy\b/u, ['emb']],
    [/\b(?:opened|closed)\s/, ['ope', 'clo'], true],
    [/(?<![\p{L}-])(?:opened|sent)/u, ['ope', 'sen'], true],
    [/(?<!\p{L})(?:in|at)\s/u, ['in ', 'at '], true],
    // Another letter may stand before these.
    [/(?<!\s)embassy/, ['emb'], false],
    [/\Bopened/, ['ope'], false],
    [/(?:\b)?opened/, ['ope'], false],
    // What may be left out, and what may come again.
    [/(?:re-?)?opened/, ['ope', 're']],
    [/(?:the\s)*war/, ['war', 'the']],
    [/(?:a\s)+war/, ['a ']],
    [/co+p/, ['co']],
    // A shorter beginning stands for the longer ones.
    [/op|open|closed/, ['op', 'clo']],
    [/go[\p{L}-]+/u, ['go']],
    [/of\s\d/, ['of ']],
    // Signs and digits are no letters, whichever it is; a range may have letters in it.
    [/of[\s,-]\p{Lu}/u, ['of ']],
    [/of[1-9]/, ['of ']],
    [/of[ -z]x/, ['of']],
    [/wa[rt]/, ['war', 'wat']],
    // Nothing can be said, or too little.
    [/\p{Lu}embassy/u, null],
    [/\d{4}/, null],
    [/\sembassy/, null],
    [/émigré/, null],
    [/a\p{L}+/u, null],
    [/(?:opened|)/, null],
    [/(?:opened)?/, null],
    [/.embassy/, null],
  ])('%s', (pattern, texts, areOfWords = false) => {
    const found = beginningsOf(pattern.source);
    expect(found?.texts ?? null).toEqual(texts);
    if (found !== null) expect(found.areOfWords).toBe(areOfWords);
  });
});
