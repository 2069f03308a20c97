import { marked, type Tokens } from 'marked';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { openDataset } from '../../src/dataset.js';
import type { Relation } from '../../src/model.js';
import { communities } from '../../src/query/communities.js';
import { countryRows } from '../../src/query/countries.js';
import { headRows } from '../../src/query/heads.js';
import { missions } from '../../src/query/missions.js';
import { search } from '../../src/query/search/search.js';
import { statusOn } from '../../src/query/status/status.js';
import { timeline } from '../../src/query/timeline.js';
import { trade } from '../../src/query/trade.js';
import { factsOfRelation } from '../../src/view/facts/relation.js';
import { factsOfStatus } from '../../src/view/facts/status.js';
import { csvText } from '../../src/view/formats/csv.js';
import { cellOf, chosenPaths, defaultLeaves, leavesOf, pathsOf, picked } from '../../src/view/formats/fields.js';
import { FORMATS, formatNamed, isForPrograms } from '../../src/view/formats/formats.js';
import { markdownText } from '../../src/view/formats/markdown.js';
import * as shapes from '../../src/view/formats/shapes.js';
import { tsvText } from '../../src/view/formats/tsv.js';

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
function misfit(value: unknown, shape: shapes.AnyShape, path = ''): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map((item) => misfit(item, shape, path)).find((each) => each !== '') ?? '';
  if (shape === true) return typeof value === 'object' ? path : '';
  const record = value as Record<string, unknown>;
  if (Object.keys(record).join() !== Object.keys(shape).join()) return `${path}: ${Object.keys(record).join()}`;
  const inner = Object.entries(shape).map(([key, part]) => misfit(record[key], part, `${path}.${key}`));
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
      'relation type date text score matches matches.start matches.end source source.section source.sentence',
    );
    expect(leavesOf(shapes.COUNTRIES.shape)).toEqual(['code', 'name', 'aliases', 'relations']);
    expect(defaultLeaves(shapes.SEARCH).join(' ')).toBe('relation type date text score source.section source.sentence');
    expect(defaultLeaves(shapes.STATUS).join(' ')).toBe(
      'relation on relations.state relations.since relations.by relations.certain level.state level.since level.by level.certain head.state head.since head.by head.certain',
    );
  });
});

describe('the names of formats', () => {
  it.each(FORMATS.map(({ name }) => name))('%s is one', (name) => {
    expect(formatNamed(name)).toBe(name);
  });
  it.each(['', 'CSV', 'xml', '__proto__', 'constructor'])('"%s" is none', (name) => {
    expect(formatNamed(name)).toBeNull();
  });
  it('programs are answered also with nothing', () => {
    expect(FORMATS.filter(({ name }) => isForPrograms(name)).map(({ name }) => name)).toEqual([
      'json',
      'ndjson',
      'csv',
      'tsv',
    ]);
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

/** A text, what a spreadsheet gets of it, and what stands in a line of tabs. */
const HOSTILE: [string, string, string][] = [
  ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
  ['+1', "'+1", "'+1"],
  ['-2+3', "'-2+3", "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)", "'@SUM(A1)"],
  ['\t=1', "'\t=1", ' =1'],
  ['\r=1', '\n=1', ' =1'],
  ['＝1', "'＝1", "'＝1"],
  ['a,b;c', 'a,b;c', 'a,b;c'],
  ['say "no"', 'say "no"', 'say "no"'],
  ['two\nlines', 'two\nlines', 'two lines'],
  ['\u001b[31mred\u001b[0m \u202eevil\u0007', 'red evil', 'red evil'],
  ['a|b\\|c', 'a|b\\|c', 'a|b\\|c'],
  ['', '', ''],
  ['−5 is a text, 5-3 too', '−5 is a text, 5-3 too', '−5 is a text, 5-3 too'],
];

describe('CSV and TSV', () => {
  const csv = (value: unknown): string => csvText([{ value, last: 1 }], ['value', 'last']);

  it.each(HOSTILE)('%j', (text, inCsv, inTsv) => {
    expect(Papa.parse(csv(text)).data).toEqual([['value', 'last'], [inCsv, '1'], ['']]);
    expect(tsvText([{ value: text, last: 1 }], ['value', 'last'])).toBe(`value\tlast\n${inTsv}\t1\n`);
  });

  it.each<[unknown, string]>([
    [-182000000, '-182000000'],
    [0.93, '0.93'],
    [1e21, '1e+21'],
    [true, 'true'],
    [null, ''],
    ['', '""'],
    [['-1', 'b'], "'-1; b"],
  ])('%j stays what it is', (value, field) => {
    expect(csv(value)).toBe(`value,last\r\n${field},1\r\n`);
  });

  it('have a header also without rows', () => {
    expect([csvText([], ['a', 'b.c']), tsvText([], ['a', 'b.c'])]).toEqual(['a,b.c\r\n', 'a\tb.c\n']);
  });
});

/** The texts of the cells, as another library reads the table. */
function readMarkdown(text: string): string[][] {
  const [table] = marked.lexer(text) as unknown as [Tokens.Table];
  return [table.header, ...table.rows].map((cells) => cells.map(({ tokens }) => tokens.map(plain).join('')));
}
const plain = (token: { type: string; text?: string; raw: string }): string =>
  token.type === 'text' || token.type === 'escape' ? unescaped(token.text ?? '') : `[${token.type}]`;
const unescaped = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|#39);/gu,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
  );

describe('Markdown', () => {
  const column = (head: string) => ({ key: head, head, plain: (row: string) => row });

  it.each([
    'a|b',
    'a\\|b',
    'a\\\\|b\\',
    '<script>alert(1)</script> <!-- x -->',
    '*bold* _it_ `code` ~~gone~~',
    '[link](javascript:alert(1)) ![image](x)',
    '&amp; & &#124;',
    '| - | - |',
    '# head',
    'US$x$ $338 million',
    '- item',
  ])('%s stays what it is', (text) => {
    expect(readMarkdown(markdownText([column('Head | 1'), column('b')], [text]))).toEqual([
      ['Head | 1', 'b'],
      [text, text],
    ]);
  });

  it.each<[string, string]>([
    ['\u001b[31mred\u202e\nline', 'red line'],
    ['  \t spaced ', 'spaced'],
    ['worth $338 million and $5', 'worth $338 million and $5'],
    ['the $\\rm{x}$ of it', 'the \\$\\rm{x}\\$ of it'],
    ['1960~/1963~', '1960\\~/1963\\~'],
  ])('%j is written %j', (text, written) => {
    expect(markdownText([column('a')], [text])).toBe(`| a |\n| - |\n| ${written} |\n`);
  });

  it('leaves out a column that says nothing, but for one that was asked for', () => {
    const [empty, full] = [{ ...column('empty'), plain: () => '' }, column('full')];
    expect(markdownText([empty, full], ['x'])).toBe('| full |\n| - |\n| x |\n');
    expect(readMarkdown(markdownText([{ ...empty, keep: true }, full], ['x']))).toEqual([
      ['empty', 'full'],
      ['', 'x'],
    ]);
  });
});
