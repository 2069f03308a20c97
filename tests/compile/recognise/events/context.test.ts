import { describe, expect, it } from 'vitest';
import { kindOfContext } from '../../../../src/compile/recognise/events/context.js';
import { sentences } from '../sentences.js';

const CODES = ['PER', 'JPN'] as const;
const kindOf = (text: string, heading?: string): string | null =>
  kindOfContext(sentences(text, CODES, heading === undefined ? {} : { heading }).at(-1)!);

describe('the kind that the context tells', () => {
  it.each([
    ['Peru has a consulate in Kobe and one in Osaka. The latter was opened in 1998.', 'representation'],
    ['Peru moved its embassy. The land for it was granted in 1968.', 'representation'],
    ['The two signed a treaty. It was read in 1990.', 'agreement'],
    ['Peru moved its embassy. The king slept in 1990.', null],
    ['The sky is blue. It was green in 1990.', null],
  ])('%s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each([
    ['Trade', 'trade'],
    ['Cultural ties', 'culture'],
    ['State visits', 'visit'],
    ['History', null],
  ])('under the heading %s', (heading, kind) => {
    expect(kindOf('The sky was blue in 1990.', heading)).toBe(kind);
  });
});
