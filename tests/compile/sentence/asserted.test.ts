import { describe, expect, it } from 'vitest';
import { isAsserted, isDelayed } from '../../../src/compile/sentence/asserted.js';
import { marked } from './marked.js';

const asserted = (sentence: string, decided?: boolean): boolean => {
  const { text, marks } = marked(sentence);
  const [mark] = marks;
  return isAsserted(text, mark!.start, mark!.end, decided);
};

describe('what is stated as a fact', () => {
  it.each([
    'Peru *opened* an embassy in Lima.',
    'In May 1990 Peru *opened* an embassy.',
    'They met on 4 May and *opened* an embassy.',
    'Peru did not agree; Chile *opened* an embassy.',
    'Peru refused, but Chile *opened* an embassy.',
    // What did not happen before a date happened then.
    'Relations were not *restored* until 1991.',
    'It was not until 1972 that Peru *opened* an embassy.',
    'Peru did not *open* an embassy before 1950.',
  ])('%s', (sentence) => {
    expect(asserted(sentence)).toBe(true);
  });
});

describe('what is not stated as a fact', () => {
  it.each([
    ['denied', 'Peru never *opened* an embassy.'],
    ['denied', 'Peru has no *embassy* in Lima.'],
    ['planned', 'Peru planned to *open* an embassy in 1990.'],
    ['planned', 'Peru will *open* an embassy.'],
    ['planned', 'Peru announced that it *opened* talks.'],
    ['possible', 'Peru may *open* an embassy.'],
    ['refused', 'Peru refused to *open* an embassy.'],
    ['discussed', 'They held talks on *opening* an embassy.'],
    ['demanded', 'Peru demanded that Chile *open* an embassy.'],
    ['conditional', 'They would meet if Peru *opened* an embassy.'],
    ['withdrawn', 'Peru withdrew its *recognition* in 1984.'],
    ['celebrated', 'They celebrated the fiftieth anniversary of the *establishment* of relations in 2010.'],
    ['celebrated', 'In 2010 it was fifty years since they *established* relations.'],
  ])('%s: %s', (_, sentence) => {
    expect(asserted(sentence)).toBe(false);
  });
});

describe('a decision', () => {
  it.each(['Peru decided to *open* an embassy.', 'The decision to *open* an embassy came in 1990.'])(
    '%s',
    (sentence) => {
      expect([asserted(sentence), asserted(sentence, true)]).toEqual([false, true]);
    },
  );

  it('to do nothing is none', () => {
    expect(asserted('Peru decided not to *open* an embassy.', true)).toBe(false);
  });
});

describe('what did not happen before a date', () => {
  it.each([
    ['Peru did not *resume* relations until 1991.', true],
    ['Peru did not *resume* relations before 1991.', true],
    ['It was not until 1991 that Peru *resumed* relations.', true],
    ['Peru did not *resume* relations in 1991.', false],
    ['Peru *resumed* relations until 1991.', false],
    ['Peru did not wait; it *resumed* relations until 1991.', false],
  ])('%s %s', (sentence, delayed) => {
    const { text, marks } = marked(sentence);
    const [mark] = marks;
    expect(isDelayed(text, mark!.start, mark!.end)).toBe(delayed);
  });
});
