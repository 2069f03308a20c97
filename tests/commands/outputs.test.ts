import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixture, relations, run } from '../cli/fake-io.js';

const json = async (line: string): Promise<unknown> =>
  JSON.parse((await relations(`${line} --json`)).stdout) as unknown;

describe('JSON', () => {
  it('show of two countries is the relation as it stands in the dataset', async () => {
    const file = JSON.parse(readFileSync(fixture('dataset.json'), 'utf8')) as { relations: unknown[] };
    expect(await json('show albania serbia')).toEqual(file.relations[0]);
  });

  it.each<[string, string[]]>([
    ['timeline albania serbia', ['relation', 'id', 'date', 'kind', 'text', 'parties', 'source']],
    [
      'trade albania serbia',
      [
        'relation',
        'year',
        'exporter',
        'importer',
        'amount',
        'currency',
        'approximate',
        'balance',
        'balanceApproximate',
        'source',
      ],
    ],
    [
      'missions albania serbia',
      ['relation', 'sending', 'receiving', 'city', 'kind', 'resident', 'accreditedFrom', 'since', 'until', 'source'],
    ],
    [
      'communities albania serbia',
      [
        'relation',
        'people',
        'country',
        'population',
        'populationMin',
        'populationMax',
        'sharePercent',
        'year',
        'note',
        'source',
      ],
    ],
    [
      'show serbia',
      [
        'relation',
        'title',
        'parties',
        'established',
        'events',
        'statusChanges',
        'trade',
        'missions',
        'communities',
        'status',
        'source',
      ],
    ],
    [
      'list',
      [
        'relation',
        'title',
        'parties',
        'established',
        'events',
        'statusChanges',
        'trade',
        'missions',
        'communities',
        'status',
        'source',
      ],
    ],
    ['search serbia', ['relation', 'type', 'date', 'text', 'score', 'matches', 'source']],
  ])('rows of %s have all keys, in this order', async (line, keys) => {
    const rows = (await json(line)) as Record<string, unknown>[];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.keys(row)).toEqual(keys);
  });

  it('gives a balance only where both directions have one figure for the year', async () => {
    const rows = (await json('trade albania')) as { balance: number | null; balanceApproximate: boolean | null }[];
    expect(rows.map((row) => [row.balance, row.balanceApproximate])).toEqual([
      [null, null],
      [182000000, true],
      [-182000000, true],
    ]);
  });

  it('marks where the words of a search stand', async () => {
    const [row] = (await json('search hoxha tito')) as { text: string; matches: { start: number; end: number }[] }[];
    expect(row?.matches.map(({ start, end }) => row.text.slice(start, end))).toEqual(['Hoxha', 'Tito']);
  });

  it('holds no control and no bidi character', async () => {
    const { stdout } = await run(['show', 'evil-records', '--json', '--data', fixture('hostile.json')]);
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Evil title', summary: '__proto__ constructor ' });

    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e]|\\u00/u);
  });
});
