import { describe, expect, it } from 'vitest';
import { needlesOf } from '../../src/text/needles.js';

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
