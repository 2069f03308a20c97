import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixture, relations } from '../cli/fake-io.js';

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
        'period',
        'amountMin',
        'amountMax',
        'bound',
        'of',
        'accordingTo',
        'financialYear',
        'account',
        'note',
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
        'bound',
        'group',
        'territory',
        'period',
        'accordingTo',
        'origin',
        'shareApproximate',
        'account',
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
        'envoys',
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
        'envoys',
        'communities',
        'status',
        'source',
      ],
    ],
    ['search serbia', ['relation', 'type', 'date', 'text', 'score', 'matches', 'source', 'kind']],
  ])('rows of %s have all keys, in this order', async (line, keys) => {
    const rows = (await json(line)) as Record<string, unknown>[];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.keys(row)).toEqual(keys);
  });
});
