import { describe, expect, it } from 'vitest';
import { cellOf, chosenPaths, defaultLeaves, leavesOf, pathsOf, picked } from '../../../src/view/formats/fields.js';
import * as shapes from './shapes.js';

describe('the shapes', () => {
  it('give paths, and columns of CSV', () => {
    expect(pathsOf(shapes.SEARCH.shape).join(' ')).toBe(
      'relation type date text score matches matches.start matches.end source source.section source.sentence source.field source.table source.row source.data source.entry source.article kind',
    );
    expect(leavesOf(shapes.COUNTRIES.shape)).toEqual([
      ...['code', 'name', 'aliases', 'relations', 'neighbours', 'organisations'],
      ...['exports.year', 'exports.partners.country', 'exports.partners.percent'],
      ...['imports.year', 'imports.partners.country', 'imports.partners.percent'],
    ]);
    expect(defaultLeaves(shapes.COUNTRIES).join(' ')).toBe('code name aliases relations neighbours organisations');
    expect(defaultLeaves(shapes.SEARCH).join(' ')).toBe(
      'relation type date text score source.section source.sentence kind',
    );
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
