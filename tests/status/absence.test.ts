import { describe, expect, it } from 'vitest';
import type { FactDate, NoRelations, Relation } from '../../src/model.js';
import { statusOn } from '../../src/status/status.js';
import { headText, levelText, relationsText } from '../../src/view/kinds/status/words.js';
import { line, recordOf } from './records.js';

const date = (edtf: string): FactDate => ({ edtf, text: edtf, basis: 'stated' });
const source = { section: '', sentence: 9 };

/** "never", "since 2009-05", "as of 2024", "none". */
function absence(text: string): NoRelations {
  const [words = '', edtf = ''] = text.split(/ (?=\d)/);
  return {
    never: words === 'never',
    since: words === 'since' ? date(edtf) : null,
    asOf: words === 'as of' ? date(edtf) : null,
    source,
  };
}

function record(lines: string, none: string, parties: readonly string[] = ['ALB', 'BGR']): Relation {
  return {
    ...recordOf(lines === '' ? [] : lines.split('; ')),
    parties: parties.map((code) => ({ code, name: code })),
    ...(none === '' ? {} : { noRelations: absence(none) }),
  };
}

describe('relations that the article says there are not', () => {
  it.each<[lines: string, none: string, on: string | null, relations: string, words: string]>([
    ['', 'none', null, 'none undated', 'none'],
    ['today ALB liaison_office Sofia', 'none', null, 'none undated', 'none'],
    ['', 'none', '2010', '-', 'not stated'],
    ['', 'never', null, 'none undated', 'none, never established'],
    ['', 'never', '1960', 'none undated', 'none, never established'],
    ['', 'since 2009-05', null, 'none 2009-05', 'none since May 2009'],
    ['', 'since 2009-05', '2008', '-', 'not stated'],
    ['', 'as of 2024', null, 'none undated', 'none as of 2024'],
    ['1960 established', 'as of 2024', null, 'none undated', 'none as of 2024'],
    [
      '1960 established',
      'as of 2024',
      '2000',
      'established 1960 ?',
      'established in 1960; none by 2024, since a date the article does not state',
    ],
    // What came later, and what says more, count.
    ['2025 established', 'as of 2024', null, 'established 2025', 'established in 2025'],
    ['1960 established', 'never', null, 'established 1960', 'established in 1960'],
    ['1918 established; 1921 severed ended', 'as of 2024', null, 'none undated', 'none as of 2024'],
    ['1918 established; 1921 severed ended', '', null, 'severed 1921', 'ended in 1921'],
    ['1960 severed; 1965-05 restored agreed', '', null, 'restored 1965-05', 'restored, agreed in May 1965'],
    ['1960-05 established agreed', '', null, 'established 1960-05', 'established, agreed in May 1960'],
    ['1960 established; 2009-05 severed ALB', 'none', null, 'severed 2009-05 ALB', 'broken off by Albania in May 2009'],
  ])('%s, %s, on %s: %s', (lines, none, on, relations, words) => {
    const { relations: found } = statusOn(record(lines, none), on);
    expect(line(found).replace(/ \[.*\]/, '')).toBe(relations);
    expect(relationsText(found)).toBe(words);
  });

  it('names the sentence that says so', () => {
    expect(statusOn(record('', 'none')).rests).toMatchObject([
      { for: ['relations'], change: 'none', date: null, source },
    ]);
  });
});

describe('relations of states that are no more', () => {
  const ended = 'ended on 31 December 1992, as Czechoslovakia did by the table of countries';
  it.each<[on: string | null, words: string, level: string]>([
    [null, ended, 'not stated'],
    ['2000', ended, 'not stated'],
    ['1960', 'established in 1920', 'legations since 1921'],
    ['1992', `${ended.replace('on', 'on')}; before that established in 1920`, ''],
  ])('on %s: %s', (on, words, level) => {
    const found = statusOn(record('1920 established; 1921 legation; today ALB embassy Sofia', '', ['ALB', 'CSK']), on);
    expect(relationsText(found.relations)).toBe(words);
    if (level !== '') expect(levelText(found.level)).toBe(level);
  });

  it('ends with the first of two, and rests on the table of countries', () => {
    const { relations, rests } = statusOn(record('1940-06-24 established', '', ['SUN', 'YUG']));
    expect(relations).toMatchObject({ state: 'ended', since: '1991-12-26', by: 'SUN', certain: true });
    expect(rests).toMatchObject([{ change: 'ended', source: { data: 'countries', entry: 'SUN', sentence: null } }]);
  });
});

describe('levels that one side has, were agreed on or lowered', () => {
  const told = (
    change: Partial<Relation['statusChanges'][number]>,
    lines = '1960 established; 1988-01-25 ambassador',
  ) => {
    const given = recordOf(lines.split('; '));
    const [first, last] = given.statusChanges;
    return statusOn({ ...given, statusChanges: first && last ? [first, { ...last, ...change }] : [] });
  };

  it.each<[string, string]>([
    [headText(told({}).head), 'ambassadors (25 January 1988)'],
    [headText(told({ how: 'agreed' }).head), 'ambassadors, agreed on 25 January 1988'],
    [
      headText(told({ change: "chargé d'affaires", by: 'BGR' }).head),
      "chargé d'affaires of Bulgaria since 25 January 1988",
    ],
    [
      headText(told({ change: "chargé d'affaires", by: 'BGR', how: 'lowered' }).head),
      "chargés d'affaires since 25 January 1988, lowered by Bulgaria",
    ],
    [levelText(told({ change: 'embassy', how: 'agreed' }).level), 'embassies, agreed on 25 January 1988'],
    [
      levelText(
        told({}, '1960 established; 1971 embassy ALB; today ALB embassy Sofia; today BGR embassy Tirana').level,
      ),
      'embassies, that of Albania since 1971',
    ],
    [
      levelText(told({}, '1960 established; 1971 embassy ALB; today ALB embassy Sofia').level),
      'embassy of Albania since 1971',
    ],
  ])('%s', (text, words) => {
    expect(text).toBe(words);
  });

  it('is no sign of relations where it was only agreed on', () => {
    const { relations } = statusOn({
      ...recordOf([]),
      statusChanges: [{ date: date('1988'), change: 'ambassador', by: null, how: 'agreed', source }],
    });
    expect(relations.state).toBeNull();
  });

  it('is another one after relations that are dated years later', () => {
    const early = statusOn(recordOf(['1952 embassy', '1995-07-11 established', '1995-08 embassy']));
    expect(levelText(early.level)).toBe('embassies since August 1995');
    const near = statusOn(recordOf(['1980-02-19 embassy ALB', '1980-02-26 established']));
    expect(levelText(near.level)).toBe('embassy of Albania since 19 February 1980');
  });
});
