import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset, Relation } from '../../src/model.js';
import { isStated, statusOn } from '../../src/status/status.js';
import { line, recordOf, sentencesOf } from './records.js';
import { DATES, LEVELS, STATES, UNSTATED, type Row } from './status.rows.js';

const time = (on: string): string | null => (on === 'today' ? null : on);
const levelLine = ({ level, head }: ReturnType<typeof statusOn>): string =>
  head.state === null && head.changes.length === 0 ? line(level) : `${line(level)} | ${line(head)}`;

const { relations: founding } = JSON.parse(
  readFileSync(new URL('../../data/dataset.json', import.meta.url), 'utf8'),
) as Dataset;
const relation = (id: string): Relation => founding.find((each) => each.id === id)!;
const factsOf = ({ rests }: ReturnType<typeof statusOn>): string =>
  rests.map(({ change, date, city }) => [change, date ?? `in ${city ?? ''}`].join(' ')).join(', ');

describe.each<[string, readonly Row[]]>([
  ['dates', DATES],
  ['the state of relations', STATES],
  ['what the article does not state', UNSTATED],
  ['the level', LEVELS],
])('%s', (_, rows) => {
  it.each(rows)('%s — on %s: %s, level %s', (lines, on, relations, level, rests) => {
    const status = statusOn(recordOf(lines === '' ? [] : lines.split('; ')), time(on));
    expect([line(status.relations), levelLine(status), sentencesOf(status)]).toEqual([relations, level, rests]);
    expect(isStated(status)).toBe(relations.split(' [')[0] !== '-' || level !== '-');
  });
});

describe('what falls in the time asked for', () => {
  it.each<[string, string, string | null, [string, string | null, boolean][]]>([
    ['1922-10-10 established', '1922', null, [['established', '1922-10-10', true]]],
    ['1914 established', '1914-05-01', null, [['established', '1914', false]]],
    ['1914 established', '191X', null, [['established', '1914', true]]],
    ['1998/1999 severed', '1999', 'established', [['severed', '1998/1999', false]]],
    ['1998/1999 severed', '2000', null, []],
    [
      '1980 established; 1991-03 severed; 1995 restored',
      '199X',
      'established',
      [
        ['severed', '1991-03', true],
        ['restored', '1995', true],
      ],
    ],
  ])('%s — in %s: %s, then %j', (lines, on, before, changes) => {
    const { relations } = statusOn(recordOf(lines.split('; ')), on);
    expect(relations.changes.map(({ state, since, within }) => [state, since, within])).toEqual(changes);
    expect(relations.before?.state ?? null).toBe(before);
  });
});

describe('the founding articles', () => {
  it.each<[string, string, string, string]>([
    ['1900', '-', '-', ''],
    ['1913-04-10', 'established 1913-04 ?', '-', 'established 1913-04'],
    ['1920', 'established 1913-04', '-', 'established 1913-04'],
    ['1922-10-09', 'established 1913-04', '-', 'established 1913-04'],
    ['1930', 'established 1913-04', 'legation 1922-10-10 ALB', 'established 1913-04, legation 1922-10-10'],
    [
      '1954',
      'established 1913-04',
      'embassy 1954-03 ? < legation 1922-10-10 ALB',
      'established 1913-04, legation 1922-10-10, embassy 1954-03',
    ],
    [
      '1960',
      'established 1913-04',
      "embassy 1954-03 | chargé d'affaires 1960~/1963~ ?",
      "established 1913-04, embassy 1954-03, chargé d'affaires 1960~/1963~",
    ],
    [
      '1970',
      'established 1913-04',
      "embassy 1954-03 | chargé d'affaires 1960~/1963~",
      "established 1913-04, embassy 1954-03, chargé d'affaires 1960~/1963~",
    ],
    [
      '1990',
      'established 1913-04',
      'embassy 1954-03 | ambassador 1988-01-25',
      'established 1913-04, embassy 1954-03, ambassador 1988-01-25',
    ],
    [
      'today',
      'established 1913-04',
      'embassy 1954-03 | ambassador 1988-01-25',
      'established 1913-04, embassy 1954-03, ambassador 1988-01-25, embassy in Sofia, embassy in Tirana',
    ],
  ])('Albania–Bulgaria on %s: %s, %s', (on, relations, level, facts) => {
    const status = statusOn(relation('albania-bulgaria'), time(on));
    expect([line(status.relations), levelLine(status), factsOf(status)]).toEqual([relations, level, facts]);
    expect(status.predecessor).toEqual([]);
  });

  const SFRY = 'Socialist Federal Republic of Yugoslavia';
  it.each<[string, string, string, string, string[]]>([
    ['1900', '-', '-', '', []],
    ['1914-05-01', 'established 1914 ?', '-', 'established 1914', []],
    ['1915', 'established 1914', '-', 'established 1914', []],
    ['1920', 'established 1914', '-', 'established 1914, predecessor 1918/2006', ['Kingdom of Yugoslavia']],
    ['1946', 'established 1914', '-', 'established 1914, predecessor 1918/2006', [SFRY]],
    [
      '1948',
      'severed 1948 ALB ? < established 1914',
      '-',
      'established 1914, predecessor 1918/2006, severed 1948',
      [SFRY],
    ],
    [
      '1950-01-01',
      'severed 1948 ALB ? [restored 1948..1998/1999]',
      '-',
      'predecessor 1918/2006, severed 1948, severed 1998/1999',
      [SFRY],
    ],
    [
      '1999-06-01',
      'severed 1998/1999 YUG ? < restored undated',
      '-',
      'predecessor 1918/2006, severed 1948, severed 1998/1999',
      ['Federal Republic of Yugoslavia'],
    ],
    [
      '2005',
      'severed 1998/1999 YUG ? [restored 1998/1999..today]',
      '-',
      'predecessor 1918/2006, severed 1998/1999, embassy in Belgrade, embassy in Tirana',
      ['Serbia and Montenegro'],
    ],
    [
      'today',
      'restored undated [restored 1998/1999..today]',
      'embassy undated [embassy ..today]',
      'severed 1998/1999, embassy in Belgrade, embassy in Tirana',
      [],
    ],
  ])('Albania–Serbia on %s: %s, %s', (on, relations, level, facts, predecessors) => {
    const status = statusOn(relation('albania-serbia'), time(on));
    expect([line(status.relations), levelLine(status), factsOf(status)]).toEqual([relations, level, facts]);
    expect(status.predecessor.flatMap(({ states }) => states.map(({ as }) => as))).toEqual(predecessors);
  });

  it('cite section, sentence and words', () => {
    const { rests } = statusOn(relation('albania-bulgaria'), '1930');
    expect(rests[1]).toEqual({
      for: ['level'],
      change: 'legation',
      date: '1922-10-10',
      basis: 'stated',
      by: 'ALB',
      city: null,
      text: 'On 10 October 1922 Konstadin Boshniak, head of the Albanian legation in Sofia, presented his letters of credence.',
      source: { section: '', sentence: 2 },
    });
  });
});

describe('the record', () => {
  it('counts its establishment where no change states it', () => {
    const established = {
      date: { edtf: '1914', text: '1914', basis: 'stated' as const },
      source: { section: '', sentence: 1 },
    };
    expect(line(statusOn({ ...recordOf([]), established }, '1920').relations)).toBe('established 1914');
  });

  it.each(founding.map((each) => [each.id, each] as const))(
    '%s has all keys, and no state without facts',
    (_, each) => {
      for (const on of ['1900', '1914-08-01', '1941', '195X', '1990/2000', null]) {
        const status = statusOn(each, on);
        for (const key of ['relations', 'level', 'head'] as const) {
          const conclusion = status[key];
          expect(
            Object.keys(conclusion).filter(
              (name) => !['both', 'other', 'how', 'oneSide', 'full', 'asOf', 'role', 'accounts'].includes(name),
            ),
          ).toEqual(['state', 'since', 'by', 'certain', 'before', 'changes', 'unstated']);
          expect(conclusion.state === null || sentencesOf(status, key).length > 0).toBe(true);
          expect(conclusion.certain && (conclusion.state === null || conclusion.changes.length > 0)).toBe(false);
        }
      }
    },
  );

  it('refuses a time that is none', () => {
    expect(() => statusOn(recordOf([]), 'soon')).toThrow('"soon" is not an EDTF date.');
  });
});
