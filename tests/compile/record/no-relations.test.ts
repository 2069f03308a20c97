import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../../src/compile/compile.js';

const article = (...sentences: string[]): string => `= Laos–Zambia relations =\n\n${sentences.join(' ')}\n`;
const changes = (...sentences: string[]): string[] =>
  compileArticle(article(...sentences), 'test').relation.statusChanges.map(
    ({ change, date }) => `${change} ${date.edtf}`,
  );

const NONE = 'Laos and Zambia have no diplomatic relations.';
const AGREED = 'A protocol on the establishment of diplomatic relations was signed on 10 October 2009.';

describe('an establishment of relations', () => {
  it.each<[sentences: readonly string[], expected: readonly string[]]>([
    [[AGREED], ['established 2009-10-10']],
    [[NONE, AGREED], []],
    [
      [NONE, AGREED, 'Relations were broken off in May 2012.'],
      ['established 2009-10-10', 'severed 2012-05'],
    ],
    [['In 1990 Laos and Zambia had no diplomatic relations.', AGREED], ['established 2009-10-10']],
    [[NONE, 'Zambia recognised Laos on 24 December 1991.'], ['recognised 1991-12-24']],
  ])('%j', (sentences, expected) => {
    expect(changes(...sentences)).toEqual(expected);
  });
});
