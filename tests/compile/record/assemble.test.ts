import { describe, expect, it } from 'vitest';
import {
  chooseEstablished,
  mergeCommunities,
  mergePredecessors,
  mergeStatus,
  mergeTrade,
  orderEvents,
} from '../../../src/compile/record/assemble.js';
import type {
  Community,
  FactDate,
  Predecessor,
  Source,
  StatusChange,
  StatusKind,
  TradeFigure,
} from '../../../src/model.js';

const dateOf = (edtf: string): FactDate => ({ edtf, text: edtf, basis: 'stated' });
const sourceOf = (sentence: number): Source => ({ section: '', sentence });

/** Changes from "1914 established", "1954 embassy ALB", each of a sentence of its own. */
const changesOf = (lines: readonly string[]): StatusChange[] =>
  lines.map((line, at) => {
    const [edtf = '', change, by = null] = line.split(' ');
    return { date: dateOf(edtf), change: change as StatusKind, by, source: sourceOf(at + 1) };
  });

describe('the date of establishment', () => {
  it.each<[lines: string[], best: string | null, also: string[]]>([
    [[], null, []],
    [['1914 severed'], null, []],
    [['1914 established'], '1914', []],
    // The finest, whichever comes first.
    [['1914 established', '1914-05-06 established'], '1914-05-06', []],
    [['1914 established', '1914-05 established'], '1914-05', []],
    [['191X established', '1914-05 established', '1914 established'], '1914-05', []],
    // Of two equally fine ones the first in the text.
    [['1920-02-02 established', '1914-05-06 established'], '1920-02-02', ['1914-05-06']],
    [['1914 established', '1920-02-02 established'], '1920-02-02', ['1914']],
    [['1914 established', '1914 established'], '1914', []],
    [['1914 established', '1920 established', '192X established', '1920 established'], '1914', ['1920']],
  ])('of %j is %s, also %j', (lines, best, also) => {
    const chosen = chooseEstablished(changesOf(lines));
    expect([chosen.established?.date.edtf ?? null, chosen.also.map(({ date }) => date.edtf)]).toEqual([best, also]);
  });
});

describe('changes of status', () => {
  it.each<[lines: string[], merged: string[]]>([
    [
      ['1948 severed', '1914 established'],
      ['1914 established', '1948 severed'],
    ],
    [['1914 established', '1914 established'], ['1914 established']],
    // Who did it is not lost when the first account names nobody of two.
    [['1948 severed ALB', '1948 severed'], ['1948 severed ALB']],
    [
      ['1948 severed ALB', '1948 severed SRB'],
      ['1948 severed ALB', '1948 severed SRB'],
    ],
    // A coarse account goes into the fine one.
    [['1949 severed', '1949-09-28 severed ALB'], ['1949-09-28 severed ALB']],
    [
      ['1949 severed', '1950-09-28 severed'],
      ['1949 severed', '1950-09-28 severed'],
    ],
    [
      ['1949 severed', '1949-09-28 restored'],
      ['1949 severed', '1949-09-28 restored'],
    ],
    // Each side has its own embassy.
    [
      ['1954 embassy ALB', '1954-03-01 embassy SRB'],
      ['1954 embassy ALB', '1954-03-01 embassy SRB'],
    ],
    [['1954 embassy ALB', '1954-03-01 embassy ALB'], ['1954-03-01 embassy ALB']],
  ])('%j become %j', (lines, merged) => {
    const found = mergeStatus(changesOf(lines));
    expect(found.map(({ date, change, by }) => [date.edtf, change, by].filter((x) => x !== null).join(' '))).toEqual(
      merged,
    );
  });
});

describe('trade figures', () => {
  /** Figures from "2019 ALB>SRB 5", "- total 5", each of a sentence of its own. */
  const figuresOf = (lines: readonly string[]): TradeFigure[] =>
    lines.map((line, at) => {
      const [year = '', flow = '', amount = ''] = line.split(' ');
      const [exporter = null, importer = null] = flow === 'total' ? [] : flow.split('>');
      const figure = { exporter, importer, amount: Number(amount), currency: 'USD', approximate: false };
      return { year: year === '-' ? null : Number(year), ...figure, source: sourceOf(at + 1) };
    });

  it.each<[lines: string[], sentences: number[]]>([
    [['2019 total 5', '2019 total 5'], [1]],
    [
      ['2019 total 5', '2020 total 5'],
      [2, 1],
    ],
    [
      ['2019 total 5', '2019 ALB>SRB 5', '2019 SRB>ALB 5'],
      [1, 2, 3],
    ],
    // Told without its year, and told with it: one figure.
    [['- total 5', '2019 total 5'], [2]],
    [
      ['- total 5', '2019 total 6'],
      [2, 1],
    ],
    [['- total 5', '- total 5'], [1]],
    [
      ['2001 total 1', '- total 2', '2019 total 3', '2019 total 4'],
      [3, 4, 1, 2],
    ],
  ])('of %j are kept, and in this order: %j', (lines, sentences) => {
    expect(mergeTrade(figuresOf(lines)).map(({ source }) => source.sentence)).toEqual(sentences);
  });
});

describe('communities', () => {
  const serbs: Community = {
    people: 'Serbs',
    country: 'ALB',
    population: 500,
    populationMin: null,
    populationMax: null,
    sharePercent: null,
    year: 2011,
    note: null,
    source: sourceOf(1),
  };
  it.each<[string, Partial<Community>, number]>([
    ['told again, in another sentence', { source: sourceOf(2) }, 1],
    ['told again, with a note', { note: 'census' }, 1],
    ['of another year', { year: 2001 }, 2],
    ['of another size', { population: 501 }, 2],
    ['of another share', { sharePercent: 1 }, 2],
    ['elsewhere', { country: 'SRB' }, 2],
  ])('%s', (_, other, count) => {
    const rows = mergeCommunities([serbs, { ...serbs, ...other }]);
    expect([rows.length, rows[0]]).toEqual([count, serbs]);
  });
});

describe('predecessors', () => {
  const of = (party: string, date: string | null, ...states: string[]): Predecessor => ({
    party,
    date,
    states,
    source: sourceOf(1),
  });
  it.each<[string, Predecessor[], Predecessor[]]>([
    [
      'of one span are one',
      [of('SRB', '1918/2006', 'Yugoslavia'), of('SRB', '1918/2006', 'Yugoslavia', 'Serbia and Montenegro')],
      [of('SRB', '1918/2006', 'Yugoslavia', 'Serbia and Montenegro')],
    ],
    [
      'of two spans are two',
      [of('SRB', '1918/1941', 'Yugoslavia'), of('SRB', '1945/1992', 'Yugoslavia')],
      [of('SRB', '1918/1941', 'Yugoslavia'), of('SRB', '1945/1992', 'Yugoslavia')],
    ],
    [
      'without a span say nothing beside one with it',
      [of('SRB', null, 'Yugoslavia'), of('SRB', '1918/2006', 'Yugoslavia')],
      [of('SRB', '1918/2006', 'Yugoslavia')],
    ],
    [
      'of the other party are another matter',
      [of('RUS', null, 'Soviet Union'), of('SRB', '1918/2006', 'Yugoslavia')],
      [of('RUS', null, 'Soviet Union'), of('SRB', '1918/2006', 'Yugoslavia')],
    ],
  ])('%s', (_, found, merged) => {
    expect(mergePredecessors(found)).toEqual(merged);
  });

  it('leaves what it was given as it was', () => {
    const found = [of('SRB', null, 'Yugoslavia'), of('SRB', null, 'Serbia and Montenegro')];
    mergePredecessors(found);
    expect(found.map(({ states }) => states)).toEqual([['Yugoslavia'], ['Serbia and Montenegro']]);
  });
});

describe('the events of a record', () => {
  it.each<[drafts: string[], ids: string[]]>([
    [[], []],
    [
      ['1 1914', '2 1900'],
      ['a-b/2 1900', 'a-b/1 1914'],
    ],
    // A letter tells the events of one sentence apart, in the order of the text.
    [
      ['3 1990', '3 1980', '4 1985'],
      ['a-b/3b 1980', 'a-b/4 1985', 'a-b/3a 1990'],
    ],
    [
      ['2 1990', '1 1990'],
      ['a-b/1 1990', 'a-b/2 1990'],
    ],
  ])('%j are %j', (lines, ids) => {
    const drafts = lines.map((line) => {
      const [sentence = '', edtf = ''] = line.split(' ');
      const rest = { kind: 'other' as const, text: '', continuation: [], parties: [] };
      return { ...rest, date: dateOf(edtf), source: sourceOf(Number(sentence)) };
    });
    expect(orderEvents(drafts, 'a-b').map(({ id, date }) => `${id} ${date.edtf}`)).toEqual(ids);
  });

  it('have letters also when a sentence has more than the alphabet', () => {
    const draft = { kind: 'other' as const, text: '', continuation: [], parties: [], date: dateOf('1914') };
    const ids = orderEvents(
      Array.from({ length: 54 }, () => ({ ...draft, source: sourceOf(1) })),
      'a-b',
    ).map(({ id }) => id.slice('a-b/1'.length));
    expect([ids[0], ids[25], ids[26], ids[51], ids[52], ids[53]]).toEqual(['a', 'z', 'aa', 'az', 'ba', 'bb']);
  });
});
