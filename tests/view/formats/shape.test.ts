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
import { shown } from '../../../src/query/country-data/shown.js';
import { trade } from '../../../src/query/trade.js';
import { factsOfRelation } from '../../../src/view/relation/facts.js';
import { factsOfStatus } from '../../../src/view/kinds/status/facts.js';
import { OF_SOME_SOURCES, type AnyShape } from '../../../src/view/formats/shape.js';
import { OF_EVENTS } from '../../../src/view/kinds/timeline/shape.js';
import * as shapes from './shapes.js';

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
  ['RELATION', () => [...relations, ...(dataset.world?.relationsOf('PER') ?? [])].map((each) => shown(each, dataset))],
  [
    'FACTS',
    async () => [
      ...(await Promise.all(relations.map(factsOfRelation))).flat(),
      ...relations.flatMap((each) => factsOfStatus(statusOn(each))),
    ],
  ],
];

/** What only some figures, missions, changes and relations have. */
const OF_FIGURES: ReadonlySet<string> = new Set([
  ...'bound amountMin amountMax period of accordingTo group territory'.split(' '),
  ...[
    'note',
    'count',
    'countBound',
    'periods',
    'how',
    'oneSide',
    'full',
    'asOf',
    'role',
    'accounts',
    'disputed',
    'fromLists',
    'account',
    'shareApproximate',
    'financialYear',
    'both',
    'other',
    'noRelations',
    'noMissions',
  ],
]);

/** The first place where a value has other fields than the shape; "" when there is none. */
function misfit(value: unknown, shape: AnyShape, path = ''): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map((item) => misfit(item, shape, path)).find((each) => each !== '') ?? '';
  if (shape === true) return typeof value === 'object' ? path : '';
  const record = value as Record<string, unknown>;
  // What an article left out, other places of a fact, and what country data says are absent where there is none.
  const optional = (key: string): boolean =>
    key === 'leftOut' ||
    key === 'alsoIn' ||
    key === 'countryData' ||
    (key in OF_EVENTS && 'parties' in record) ||
    OF_FIGURES.has(key) ||
    OF_SOME_SOURCES.has(`source.${key}`);
  const due = Object.entries(shape).filter(([key]) => key in record || !optional(key));
  // What only some events have stands where the event's own statement does.
  const inOrder = (keys: readonly string[]): string =>
    keys.filter((key) => !(key in OF_EVENTS) && !OF_FIGURES.has(key)).join();
  if (inOrder(Object.keys(record)) !== inOrder(due.map(([key]) => key)))
    return `${path}: ${Object.keys(record).join()}`;
  if (Object.keys(record).some((key) => !(key in shape))) return `${path}: ${Object.keys(record).join()}`;
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
});
