import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cellOf, defaultLeaves, valueAt } from '../../../src/view/formats/fields.js';
import { formatsOf, isForPrograms } from '../../../src/view/look/formats.js';
import type { AnyFields } from '../../../src/view/formats/shape.js';
import * as shapes from './shapes.js';
import { fixture, relations, run, type Ran } from '../../cli/fake-io.js';

const LISTS: [string, AnyFields][] = [
  ['timeline albania serbia', shapes.TIMELINE],
  ['timeline serbia --kind visit', shapes.TIMELINE],
  ['trade albania serbia', shapes.TRADE],
  ['missions serbia', shapes.MISSIONS],
  ['communities albania serbia', shapes.COMMUNITIES],
  ['search hoxha tito', shapes.SEARCH],
  ['show serbia', shapes.HEADS],
  ['list', shapes.HEADS],
  ['status serbia', shapes.STATUS],
  ['countries yugoslavia', shapes.COUNTRIES],
];
const SINGLES = ['show albania serbia', 'status albania serbia', 'status albania serbia --on 1950'];
const COMMANDS = [...LISTS.map(([line]) => line), ...SINGLES];
const NAMES = formatsOf();

/** Control characters but line feed and what a format has of its own, bidi controls, zero-width characters. */
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

const rowsOf = async (line: string): Promise<Record<string, unknown>[]> =>
  JSON.parse((await relations(`${line} --json`)).stdout) as Record<string, unknown>[];

function read(text: string, format: 'csv' | 'tsv'): string[][] {
  const options = format === 'csv' ? { newline: '\r\n' as const } : { delimiter: '\t', quoteChar: '\u0000' };
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r?\n$/u, ''), options);
  expect(errors).toEqual([]);
  return data;
}

describe('every lookup in every format', () => {
  const cases: [string, (typeof NAMES)[number], number | undefined][] = COMMANDS.flatMap((line) => [
    ...NAMES.map((format) => [line, format, undefined] as [string, typeof format, undefined]),
    [line, 'table', 80],
    [line, 'plain', 80],
  ]);
  it.each(cases)('%s --format %s on %s columns', async (line, format, columns) => {
    const setting = { env: { NO_COLOR: '1' }, ...(columns === undefined ? {} : { columns }) };
    const { code, stdout, stderr } = await relations(`${line} --format ${format}`, setting);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.endsWith('\n')).toBe(true);
    expect(stdout).not.toMatch(UNSAFE);
    expect(stdout.includes('\t')).toBe(format === 'plain' || format === 'tsv');
    expect(stdout.includes('\r')).toBe(format === 'csv');
  });

  it.each(LISTS)('%s: CSV and TSV hold the values of the JSON', async (line, fields) => {
    const rows = await rowsOf(line);
    const leaves = defaultLeaves(fields);
    const expected = rows.map((row) => leaves.map((leaf) => String(cellOf(valueAt(row, leaf.split('.'))) ?? '')));
    for (const format of ['csv', 'tsv'] as const) {
      expect(read((await relations(`${line} --format ${format}`)).stdout, format)).toEqual([leaves, ...expected]);
    }
  });

  it.each(LISTS)('%s: the lines of NDJSON are the rows of the JSON', async (line) => {
    const { stdout } = await relations(`${line} --format ndjson`);
    const lines = stdout.split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((each) => JSON.parse(each) as unknown)).toEqual(await rowsOf(line));
  });

  it.each(SINGLES)('%s: one line of NDJSON', async (line) => {
    const { stdout } = await relations(`${line} --format ndjson`);
    expect([stdout.split('\n').length, JSON.parse(stdout)]).toEqual([2, await rowsOf(line)]);
  });
});

describe('formats', () => {
  it('are exact for programs and readable for people', async () => {
    const balance = async (format: string): Promise<string | undefined> =>
      (await relations(`trade albania serbia --format ${format} --fields exporter,balance`)).stdout
        .split(/\r?\n/u)
        .find((line) => /ALB|Albania/u.test(line))
        ?.trim();
    expect(await Promise.all(['csv', 'tsv', 'ndjson', 'plain', 'markdown', 'table'].map(balance))).toEqual([
      'ALB,-182000000',
      'ALB\t-182000000',
      '{"exporter":"ALB","balance":-182000000}',
      'Albania\t-182000000',
      '| Albania | about −$182 million |',
      'Albania   about −$182 million',
    ]);
  });

  it('a record is a table of its facts', async () => {
    const { stdout } = await relations(
      'show albania serbia --format csv --fields fact,kind,country,towards,value,unit',
    );
    const rows = read(stdout, 'csv').filter(([fact = '']) => /fact|trade|community|mission/u.test(fact));
    expect(rows).toEqual(
      [
        ['fact', 'kind', 'country', 'towards', 'value', 'unit'],
        ['trade', 'total', '', '', '338000000', 'USD'],
        ['trade', 'export', 'SRB', 'ALB', '260000000', 'USD'],
        ['trade balance', 'export', 'SRB', 'ALB', '182000000', 'USD'],
        ['trade', 'export', 'ALB', 'SRB', '78000000', 'USD'],
        ['trade balance', 'export', 'ALB', 'SRB', '-182000000', 'USD'],
      ].concat(rows.filter(([fact = '']) => /community|mission/u.test(fact))),
    );
    expect(rows.length).toBeGreaterThan(8);
  });

  it('a pipe may ask for the table, 80 columns or COLUMNS wide, and a terminal for plain lines', async () => {
    const widest = ({ stdout }: Ran): number => Math.max(...stdout.split('\n').map((line) => line.length));
    const line = 'timeline albania serbia --fields date.edtf,text --format table';
    expect(widest(await relations(line))).toBe(79);
    expect(widest(await relations(line, { env: { COLUMNS: '50' } }))).toBe(50);
    expect(widest(await relations(line, { env: { COLUMNS: '-1; x' } }))).toBe(79);
    expect(widest(await relations(line, { columns: 60, env: { COLUMNS: '50', NO_COLOR: '1' } }))).toBe(59);
    const plain = await relations('timeline albania serbia --format plain', { columns: 80, env: { NO_COLOR: '1' } });
    expect(plain).toEqual(await relations('timeline albania serbia'));
  });

  const noTrade = 'trade north-macedonia serbia --fields year,amount';
  it.each<[string, string, string]>([
    [noTrade, 'json', '[]\n'],
    [noTrade, 'ndjson', ''],
    [noTrade, 'csv', 'year,amount\r\n'],
    [noTrade, 'tsv', 'year\tamount\n'],
    [noTrade, 'plain', ''],
    [noTrade, 'markdown', ''],
    ['show albania portugal --fields title', 'json', 'null\n'],
    ['show albania portugal --fields title', 'ndjson', ''],
    ['show albania portugal --fields fact', 'csv', 'fact\r\n'],
  ])('nothing: %s --format %s', async (line, format, stdout) => {
    const ran = await relations(`${line} --format ${format}`);
    expect([ran.code, ran.stdout]).toEqual([1, stdout]);
    expect(ran.stderr).not.toBe('');
  });

  it('JSON of chosen fields is nested, in the order chosen', async () => {
    const { stdout } = await relations(
      'timeline albania serbia --kind visit --format ndjson --fields source.sentence,kind,date.edtf',
    );
    expect(stdout.split('\n')[0]).toMatch(/^\{"source":\{"sentence":\d+\},"kind":"visit","date":\{"edtf":"1947"\}\}$/u);
    const record = await relations('show albania serbia --json --fields parties.name,id');
    expect(JSON.parse(record.stdout)).toEqual({
      parties: [{ name: 'Albania' }, { name: 'Serbia' }],
      id: 'albania-serbia',
    });
  });

  it.each<[string, string]>([
    ['list --format cvs', 'relations: --format "cvs" is not a format.\nDid you mean csv? The formats are table, '],
    ['list --format CSV', 'relations: --format "CSV" is not a format.\nDid you mean csv? '],
    ['list --json --format csv', 'relations: --json and --format csv ask for two formats.\n'],
    ['trade serbia --format mermaid', 'relations: --format mermaid draws timelines only.\n'],
    ['show albania serbia --format mermaid', 'relations: --format mermaid draws timelines only.\n'],
    ['list --format mermaid', 'relations: --format mermaid draws timelines only.\n'],
    ['list --format ics', 'relations: --format ics writes timelines only.\n'],
    ['trade serbia --format ics', 'relations: --format ics writes timelines only.\n'],
    [
      'timeline serbia --format ics --fields id',
      'relations: --format ics writes a timeline whole, without --fields.\n',
    ],
    [
      'timeline serbia --format mermaid --fields text',
      'relations: --format mermaid draws a timeline whole, without --fields.\n',
    ],
    [
      'trade serbia --fields yaer',
      'relations: --fields "yaer" is not a field here.\nDid you mean year? The fields are relation, year, ',
    ],
    [
      'show albania serbia --json --fields titel',
      'relations: --fields "titel" is not a field here.\nDid you mean title? The fields are id, title, ',
    ],
    [
      'show albania serbia --format csv --fields title',
      'relations: --fields "title" is not a field here.\nThe fields are relation, fact, ',
    ],
    ['status serbia --fields constructor', 'relations: --fields "constructor" is not a field here.\n'],
    ['trade north-macedonia serbia --fields nothing', 'relations: --fields "nothing" is not a field here.\n'],
  ])('refuses %s', async (line, stderr) => {
    const ran = await relations(line);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr.slice(0, stderr.length)).toBe(stderr);
  });

  it.each(NAMES)('%s holds nothing hostile', async (format) => {
    for (const line of ['show evil-records', 'timeline evil-records', 'list', 'search escape', 'status evil-records']) {
      const { stdout } = await run([...line.split(' '), '--format', format, '--data', fixture('hostile.json')]);
      expect(stdout).not.toMatch(UNSAFE);
      if (isForPrograms(format)) expect(stdout).not.toBe('');
      if (format === 'markdown') expect(stdout).not.toMatch(/(?<!\\)<script/u);
    }
  });

  it('no format but table and plain is painted', async () => {
    const painted = await Promise.all(
      NAMES.map(async (format) =>
        (await relations(`list --color always --format ${format}`)).stdout.includes('\u001b'),
      ),
    );
    expect(NAMES.filter((_, at) => painted[at])).toEqual(['table', 'plain']);
  });
});
