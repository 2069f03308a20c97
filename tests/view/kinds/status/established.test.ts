import { describe, expect, it } from 'vitest';
import { labelEdtf } from '../../../../src/dates/label.js';
import type { DatedFact, StatusChange } from '../../../../src/model.js';
import { accountsText, lastedUntil, otherDatesText } from '../../../../src/view/kinds/status/established.js';

const article = { title: '', sources: [], complete: true, sentences: 9, used: 9 };

/** Changes from "SENTENCE EDTF CHANGE [account|ended]". */
const changesOf = (lines: readonly string[]): StatusChange[] =>
  lines.map((line) => {
    const [sentence = '', edtf = '', change, mark] = line.split(' ');
    return {
      date: { edtf, text: edtf, basis: 'stated' },
      change: change as StatusChange['change'],
      by: null,
      ...(mark === 'account' ? { account: true } : {}),
      ...(mark === 'ended' ? { how: 'ended' } : {}),
      source: { section: '', sentence: Number(sentence) },
    };
  });

/** The other dates as text; the first of the establishments is the one that counts. */
function textOf(lines: readonly string[], listed: readonly string[]): string {
  const statusChanges = changesOf(lines);
  const dates = statusChanges
    .filter(({ change }) => change === 'established')
    .map(({ date, source }): DatedFact => ({ date, source }));
  const [established, ...also] = dates;
  if (established === undefined) throw new Error('no establishment');
  const elsewhere = listed.map((edtf): DatedFact => ({
    date: { edtf, text: edtf, basis: 'stated' },
    source: { section: 'Europe', sentence: 3, article: 'Foreign relations of Peru' },
  }));
  const relation = { article, statusChanges, establishedAlso: [...also, ...elsewhere] };
  return [
    lastedUntil(relation, established) ?? '',
    otherDatesText(relation, established, ({ date }) => labelEdtf(date.edtf)),
  ]
    .filter((text) => text !== '')
    .join('; ');
}

describe('the other dates of establishment', () => {
  it.each<[lines: string[], listed: string[], text: string]>([
    [['1 1922 established'], [], ''],
    // Relations with the state of before, and with that of after.
    [['1 1964-01-27 established', '9 1913-10-07 established'], [], 'earlier: 7 October 1913'],
    [['1 1922 established', '2 1987 established'], [], 'again: 1987'],
    [['1 1990 established', '3 1991 severed', '4 1992 established'], [], 'again: 1992'],
    // What may be two accounts, and what is said to be one.
    [['1 1992-03-03 established', '4 1991 established'], [], 'also given: 1991'],
    [['1 1879 established', '3 1951 established account'], [], 'also given: 1951'],
    [['2 1928-10-21 established account', '1 1835 established'], [], 'also given: 1835'],
    [['1 1868 established account', '1 1879 established account'], [], 'also given: 1879'],
    [['1 1922 established'], ['1925', '1990'], 'also given: 1925, 1990'],
    // One sentence gives both of the beginning of other relations.
    [
      ['2 1940-06-24 established', '1 1816 established account', '1 1838 established account'],
      [],
      'earlier: 1816 or 1838',
    ],
    [
      ['2 1924-10-28 established', '5 1615-11 established account', '1 1717 established'],
      ['1992'],
      'earlier: 1717 or, by one account, November 1615; also given: 1992',
    ],
    // An account of the beginning that is nearest to it, or told beside it.
    [
      ['1 1922 established', '2 1987 established', '2 1986 established account', '3 1923 established account'],
      [],
      'again: 1987 or 1986; also given: 1923',
    ],
    // They lasted for a time.
    [['4 1918 established', '4 1921 severed ended'], [], 'until 1921'],
    [['4 1918 established', '5 1921 severed ended'], [], ''],
  ])('%j and %j of lists: %s', (lines, listed, text) => {
    expect(textOf(lines, listed)).toBe(text);
  });
});

describe('dates of which none is more than an account', () => {
  it.each<[lines: string[], text: string | null]>([
    [['1 1868 established account', '2 1879 established account'], 'given as 1868 and 1879'],
    [['1 1868 established', '2 1879 established account'], null],
    [['1 1868 established account'], null],
  ])('%j', (lines, text) => {
    const statusChanges = changesOf(lines);
    const [established, ...establishedAlso] = statusChanges
      .filter(({ change }) => change === 'established')
      .map(({ date, source }): DatedFact => ({ date, source }));
    const told = ({ date }: DatedFact): string => labelEdtf(date.edtf);
    expect(established && accountsText({ article, statusChanges, establishedAlso }, established, told)).toBe(text);
  });
});
