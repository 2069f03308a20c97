import { describe, expect, it } from 'vitest';
import type { DatedFact, StatusChange } from '../../../src/model.js';
import {
  chooseDate,
  withoutRivals,
  STANDINGS,
  type Candidate,
  type Standing,
} from '../../../src/compile/merge/standing.js';

/** "list A 1992-05-03": what it stands in, the article, the date; the n-th row is its place. */
const candidate = (text: string, i: number): Candidate => {
  const [standing = '', article = '', edtf = ''] = text.replace('own article', 'own-article').split(' ');
  const source = { section: article, sentence: i + 1 };
  return {
    date: { edtf, text: edtf, basis: 'stated' },
    source,
    standing: STANDINGS.find((one) => one === standing.replace('-', ' ')) ?? ('text' satisfies Standing),
    articles: [article],
  };
};

describe('of several dates', () => {
  it.each<[rule: string, given: string[], established: string, also: string[]]>([
    ['the own article counts before a list', ['list A 1992-05-03', 'own article O 1993'], '1993', ['1992-05-03']],
    ['a list before a column', ['column A 1991-01-01', 'list A 1992-05-03'], '1992-05-03', ['1991-01-01']],
    ['a column before text', ['text A 1991-01-01', 'column B 1992'], '1992', ['1991-01-01']],
    ['the finer of equal standing', ['list A 1992', 'list B 1993-05'], '1993-05', ['1992']],
    [
      'both sides before one',
      ['list A 1992-05-03', 'list B 1992-06-04', 'text A 1992-06'],
      '1992-06-04',
      ['1992-05-03'],
    ],
    [
      'more places before fewer',
      ['list A 1992-05-03', 'list B 1992-06-04', 'column B 1992-06-04'],
      '1992-06-04',
      ['1992-05-03'],
    ],
    [
      'the first of two that nothing tells apart',
      ['list A 1992-05-03', 'list B 1992-06-04'],
      '1992-05-03',
      ['1992-06-04'],
    ],
    ['a finer form of the date that counts', ['list A 1992', 'text B 1992-05-03'], '1992-05-03', []],
    ['but no finer form of another', ['list A 1992', 'text B 1993-05-03'], '1992', ['1993-05-03']],
    ['coarser forms are no other dates', ['list A 1992-05-03', 'list B 1992-05', 'text B 1992'], '1992-05-03', []],
    [
      'a coarser form of another date is one of its',
      ['list A 1992-05-03', 'list B 1950-01-02', 'text B 1950'],
      '1992-05-03',
      ['1950-01-02'],
    ],
  ])('%s', (_, given, expected, others) => {
    const { established, also } = chooseDate(given.map(candidate));
    expect([established?.date.edtf, also.map(({ date }) => date.edtf)]).toEqual([expected, others]);
  });

  it('keeps all places of one', () => {
    const { established } = chooseDate(['list A 1992', 'text A 1992', 'own article O 1992'].map(candidate));
    expect(established).toMatchObject({
      source: { section: 'O', sentence: 3 },
      alsoIn: [
        { section: 'A', sentence: 1 },
        { section: 'A', sentence: 2 },
      ],
    });
  });

  it('of none there is none', () => {
    expect(chooseDate([])).toEqual({ established: null, also: [] });
  });
});

describe('dates that are only also given', () => {
  const rows: readonly (readonly [what: string, changes: string[], established: string, kept: string[]])[] = [
    ['are no changes', ['established 1923', 'established 1981'], '1923', ['established 1923']],
    [
      'behind a break are another establishment',
      ['established 1923', 'severed 1940', 'established 1981'],
      '1923',
      ['established 1923', 'severed 1940', 'established 1981'],
    ],
    [
      'before the break they are none',
      ['established 1920', 'established 1923', 'severed 1940'],
      '1923',
      ['established 1923', 'severed 1940'],
    ],
    ['leave other changes', ['recognised 1920', 'embassy 1930'], '1923', ['recognised 1920', 'embassy 1930']],
  ];
  it.each(rows)('%s', (_, changes, established, kept) => {
    const given = changes.map((text): StatusChange => {
      const [change = '', edtf = ''] = text.split(' ');
      return { ...dated(edtf), change: change as StatusChange['change'], by: null };
    });
    const left = withoutRivals(given, dated(established));
    expect(left.map(({ change, date }) => `${change} ${date.edtf}`)).toEqual(kept);
  });
});

const dated = (edtf: string): DatedFact => ({
  date: { edtf, text: edtf, basis: 'stated' },
  source: { section: '', sentence: 1 },
});
