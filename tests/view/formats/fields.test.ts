import { describe, expect, it } from 'vitest';
import { openDataset } from '../../../src/dataset/open.js';
import type { Relation } from '../../../src/model.js';
import { communities } from '../../../src/query/communities.js';
import { countryRows } from '../../../src/query/countries.js';
import { headRows } from '../../../src/dataset/heads.js';
import { missions } from '../../../src/query/missions.js';
import { search } from '../../../src/query/search/search.js';
import { statusOn } from '../../../src/status/status.js';
import { timeline } from '../../../src/query/timeline.js';
import { trade } from '../../../src/query/trade.js';
import { factsOfRelation } from '../../../src/view/relation/facts.js';
import { factsOfStatus } from '../../../src/view/kinds/status/facts.js';
import { cellOf, chosenPaths, defaultLeaves, leavesOf, pathsOf, picked } from '../../../src/view/formats/fields.js';
import { OF_SOME_SOURCES, type AnyShape } from '../../../src/view/formats/shape.js';
import * as shapes from '../shapes.js';

const dataset = await openDataset();
const relations: Relation[] = [...dataset.all()];
const ROWS: [keyof typeof shapes, () => readonly unknown[] | Promise<readonly unknown[]>][] = [
  ['TIMELINE', () => timeline(relations)],
  ['TRADE', () => trade(relations)],
  ['MISSIONS', () => missions(relations)],
  ['COMMUNITIES', () => communities(relations)],
  ['SEARCH', async () => (await search(dataset, 'embassy')).rows],
  ['HEADS', () => headRows(relations)],
  ['COUNTRIES', () => countryRows(dataset)],
  ['STATUS', () => [null, '1950'].flatMap((on) => relations.map((relation) => statusOn(relation, on)))],
  ['RELATION', () => relations],
  ['FACTS', () => relations.flatMap((each) => [...factsOfRelation(each), ...factsOfStatus(statusOn(each))])],
];

/** The first place where a value has other fields than the shape; "" when there is none. */
function misfit(value: unknown, shape: AnyShape, path = ''): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map((item) => misfit(item, shape, path)).find((each) => each !== '') ?? '';
  if (shape === true) return typeof value === 'object' ? path : '';
  const record = value as Record<string, unknown>;
  const due = Object.entries(shape).filter(
    ([key]) => key in record || (!OF_SOME_SOURCES.has(`source.${key}`) && key !== 'alsoIn'),
  );
  if (Object.keys(record).join() !== due.map(([key]) => key).join()) return `${path}: ${Object.keys(record).join()}`;
  const inner = due.map(([key, part]) => misfit(record[key], part, `${path}.${key}`));
  return inner.find((each) => each !== '') ?? '';
}

describe('the shapes', () => {
  it.each(ROWS)('%s has the fields of every row of the dataset, in their order', async (name, rows) => {
    const found = await rows();
    expect(found.length).toBeGreaterThan(20);
    for (const row of found) expect(misfit(row, shapes[name].shape)).toBe('');
  });

  it('is told apart from a row with another field', () => {
    expect([
      misfit({ a: 1 }, { a: true }),
      misfit({ b: 1 }, { a: true }),
      misfit({ a: [{ c: 1 }] }, { a: true }),
    ]).toEqual(['', ': b', '.a']);
  });

  it('give paths, and columns of CSV', () => {
    expect(pathsOf(shapes.SEARCH.shape).join(' ')).toBe(
      'relation type date text score matches matches.start matches.end source source.section source.sentence source.field source.table source.row source.data source.entry source.article',
    );
    expect(leavesOf(shapes.COUNTRIES.shape)).toEqual(['code', 'name', 'aliases', 'relations']);
    expect(defaultLeaves(shapes.SEARCH).join(' ')).toBe('relation type date text score source.section source.sentence');
    expect(defaultLeaves(shapes.STATUS).join(' ')).toBe(
      'relation on relations.state relations.since relations.by relations.certain level.state level.since level.by level.certain head.state head.since head.by head.certain',
    );
  });
});

describe('--fields', () => {
  it.each<[string, string[]]>([
    ['text', ['text']],
    ['date.edtf,text', ['date.edtf', 'text']],
    [' source.sentence , kind ', ['source.sentence', 'kind']],
    ['text,kind,text', ['text', 'kind']],
    ['date', ['date']],
  ])('takes "%s"', async (asked, paths) => {
    expect(await chosenPaths(asked, shapes.TIMELINE)).toEqual(paths);
  });

  it.each<[string, string, string]>([
    ['edtf', '--fields "edtf" is not a field here.', 'Did you mean date.edtf? The fields are relation, id, date, '],
    ['Text', '--fields "Text" is not a field here.', 'Did you mean text? '],
    ['kindd', '--fields "kindd" is not a field here.', 'Did you mean kind? '],
    ['text,', '--fields has an empty name.', 'The fields are relation, '],
    ['text,constructor', '--fields "constructor" is not a field here.', 'The fields are relation, '],
    ['__proto__', '--fields "__proto__" is not a field here.', 'The fields are relation, '],
    ['date.__proto__', '--fields "date.__proto__" is not a field here.', 'The fields are relation, '],
    ['text.length', '--fields "text.length" is not a field here.', 'The fields are relation, '],
    ['parties.0', '--fields "parties.0" is not a field here.', 'Did you mean parties? '],
  ])('refuses "%s"', async (asked, message, hint) => {
    const error: unknown = await chosenPaths(asked, shapes.TIMELINE).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ exit: 'usage', message });
    expect((error as { hint: string }).hint.slice(0, hint.length)).toBe(hint);
  });

  const row = { a: 1, b: { c: null, d: [{ e: 'x', f: 2 }, null] }, g: null };
  it.each<[string[], unknown]>([
    [['b.c', 'a'], { b: { c: null }, a: 1 }],
    [['b.d.e'], { b: { d: [{ e: 'x' }, null] } }],
    [['b.c', 'a', 'b.d.f'], { b: { c: null, d: [{ f: 2 }, null] }, a: 1 }],
    [['g.h'], { g: null }],
    [['b', 'b.c'], { b: row.b }],
  ])('%j of a row', (paths, expected) => {
    expect(JSON.stringify(picked(row, paths))).toBe(JSON.stringify(expected));
  });

  it.each<[unknown, string | number | boolean | null]>([
    ['x', 'x'],
    [-1.5, -1.5],
    [false, false],
    [null, null],
    [[], ''],
    [['SRB', null, 3], 'SRB; ; 3'],
    [[['a', 'b'], ['c']], 'a; b; c'],
  ])('%j as a cell is %j', (value, cell) => {
    expect(cellOf(value)).toBe(cell);
  });
});
