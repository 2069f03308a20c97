import { describe, expect, it } from 'vitest';
import { factsIn, KINDS } from '../../../src/dataset/kinds/kinds.js';
import type { Facts } from '../../../src/model.js';
import { noFacts } from '../../no-facts.js';

const source = { section: '', sentence: 1 };
const date = { edtf: '1948', text: '1948', basis: 'stated' } as const;
const none = noFacts();
const figure = {
  year: 2023,
  exporter: 'SRB',
  importer: 'ALB',
  amount: 260_000_000,
  currency: 'USD',
  approximate: true,
  source,
};
const mission = {
  sending: 'SRB',
  receiving: 'ALB',
  city: 'Tirana',
  kind: 'embassy',
  resident: true,
  accreditedFrom: null,
  since: '1914',
  until: null,
  source,
} as const;
const community = {
  people: 'Albanians',
  country: 'SRB',
  population: 61_687,
  populationMin: null,
  populationMax: null,
  sharePercent: 0.93,
  year: 2022,
  note: 'excluding Kosovo',
  source,
};
const event = { id: 'albania-serbia/1', date, kind: 'severance', text: 'Albania broke off relations.' } as const;

const ROWS: [keyof Facts, Partial<Facts>, [type: string | null, text: string, date: string | null, dates: string]][] = [
  [
    'predecessors',
    { predecessors: [{ party: 'SRB', states: ['Yugoslavia', 'Serbia and Montenegro'], date: '1918/2006', source }] },
    ['predecessor', 'Yugoslavia, Serbia and Montenegro for Serbia', '1918/2006', '1918/2006'],
  ],
  [
    'events',
    { events: [{ ...event, continuation: [], parties: ['ALB'], source }] },
    ['event', 'Albania broke off relations.', '1948', '1948'],
  ],
  [
    'statusChanges',
    { statusChanges: [{ date, change: 'severed', by: 'ALB', source }] },
    [null, 'severed', '1948', '1948'],
  ],
  ['trade', { trade: [figure] }, ['trade', 'exports of Serbia to Albania: about USD 260,000,000', '2023', '']],
  [
    'trade',
    { trade: [{ ...figure, exporter: null, importer: null, year: null, approximate: false }] },
    ['trade', 'total trade: USD 260,000,000', null, ''],
  ],
  ['missions', { missions: [mission] }, ['mission', 'embassy of Serbia in Tirana, Albania', '1914', '1914']],
  [
    'missions',
    { missions: [{ ...mission, city: 'Athens', resident: false, accreditedFrom: 'GRC', until: '1991' }] },
    ['mission', 'embassy of Serbia in Athens, Greece, accredited to Albania (closed)', '1914', '1914 1991'],
  ],
  [
    'communities',
    { communities: [community] },
    ['community', 'Albanians in Serbia: 61687, 0.93%, excluding Kosovo', '2022', ''],
  ],
  [
    'communities',
    { communities: [{ ...community, population: null, sharePercent: null, note: null, year: null }] },
    ['community', 'Albanians in Serbia', null, ''],
  ],
];

describe('a fact, as a dataset knows it', () => {
  it.each(ROWS)('of %s %j', (key, given, expected) => {
    const [known, ...others] = factsIn({ ...none, ...given });
    expect([others.length, known!.kind]).toEqual([0, KINDS[key]]);
    const { kind, fact } = known!;
    const dates = kind.dates(fact).filter((each) => each !== null);
    expect([kind.type, kind.text(fact), kind.date(fact), dates.join(' ')]).toEqual(expected);
  });
});
