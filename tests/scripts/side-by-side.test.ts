import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../scripts/side-by-side.js';

const ARTICLE = `= Albania–Serbia relations =

== Relations ==
Albania and Serbia established diplomatic relations in 1914. The sky was grey. Albania has an embassy in Belgrade.
`;

describe('an article beside its record', () => {
  it('has each sentence once, with its facts or why there are none', () => {
    expect(sideBySide(ARTICLE, 'albania-serbia').split('\n')).toEqual([
      '# albania-serbia: Albania–Serbia relations; established 1914',
      '',
      '## Relations',
      '1. Albania and Serbia established diplomatic relations in 1914.',
      '   => STATUS date: 1914 | change: established',
      '   => EVENT date: 1914 | kind: establishment | text: Albania and Serbia established diplomatic relations in 1914. | continuation: ["The sky was grey."] | parties: ["ALB","SRB"]',
      '2. The sky was grey.',
      '   -- continuation',
      '3. Albania has an embassy in Belgrade.',
      '   => MISSION sending: ALB | receiving: SRB | city: Belgrade | kind: embassy | resident: true',
      '',
    ]);
  });
});
