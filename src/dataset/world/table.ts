/** The world table as its committed text gives it, in memory. */
import { RelationsError } from '../../errors.js';
import type { CountryCode, Edtf, Relation } from '../../model.js';
import { headRows } from '../heads.js';
import { nameOf } from '../kinds/kind.js';
import { besideArticle, COLUMNS, readFact, type WorldPair } from './fact.js';
import { FULL } from './places.js';
import { worldRecord } from './record.js';
import { cityKey, type World } from './world.js';

/** What stands above the lines of the table: "# day: 2025-11". */
const DAY = /^# day: (\S+)$/m;

/** The text of the table → its day and its pairs, in order of id. */
export function readTable(text: string): { day: Edtf; pairs: WorldPair[] } {
  const [head, ...lines] = text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const day = DAY.exec(text)?.[1];
  if (day === undefined || head?.join() !== COLUMNS.join()) {
    throw new RelationsError('unreadable', 'The world table is damaged: its head is another one.');
  }
  const pairs: (WorldPair & { facts: WorldPair['facts'][number][] })[] = [];
  for (const [id = '', parties = '', ...columns] of lines) {
    const last = pairs.at(-1);
    if (last?.id === id) last.facts.push(readFact(columns, FULL.read));
    else {
      const [a = '', b = ''] = parties.split(' ');
      pairs.push({ id, parties: [a, b], facts: [readFact(columns, FULL.read)] });
    }
  }
  return { day, pairs };
}

/** A world of pairs in memory. */
export function worldOf(day: Edtf, pairs: readonly WorldPair[]): World {
  const known = new Map<string, Relation>();
  const recordOf = (pair: WorldPair | undefined): Relation | null => {
    if (pair === undefined) return null;
    const record = known.get(pair.id) ?? worldRecord(pair, day);
    known.set(pair.id, record);
    return record;
  };
  const recordsOf = (chosen: readonly WorldPair[]): Relation[] =>
    chosen.map(recordOf).filter((record) => record !== null);
  const ofParty = new Map<CountryCode, WorldPair[]>();
  for (const pair of pairs) {
    for (const code of pair.parties) {
      const known = ofParty.get(code);
      if (known === undefined) ofParty.set(code, [pair]);
      else known.push(pair);
    }
  }
  const pairsOf = (code: CountryCode): readonly WorldPair[] => ofParty.get(code) ?? [];
  const pairOf = (a: CountryCode, b: CountryCode): WorldPair | undefined =>
    pairsOf(a).find(({ parties }) => a !== b && parties.includes(b));
  return {
    day,
    size: pairs.length,
    relation: (id) => recordOf(pairs.find((pair) => pair.id === id)),
    between: (a, b) => recordOf(pairOf(a, b)),
    beside: (a, b) => {
      const pair = pairOf(a, b);
      const beside = pair === undefined ? null : besideArticle(pair);
      return beside === null ? null : worldRecord(beside, day);
    },
    relationsOf: (code) => recordsOf(pairsOf(code)),
    has: (a, b) => (b === undefined ? ofParty.has(a) : pairOf(a, b) !== undefined),
    countries: () =>
      [...ofParty]
        .map(([code, { length }]) => ({ code, name: nameOf(code), relations: length }))
        .sort((a, b) => (a.code < b.code ? -1 : 1)),
    countOf: (code) => pairsOf(code).length,
    partnersOf: (code) =>
      pairsOf(code).map(({ parties: [a, b] }) => {
        const partner = a === code ? b : a;
        return { code: partner, name: nameOf(partner) };
      }),
    inCities: (keys) =>
      recordsOf(pairs.filter(({ facts }) => facts.some(({ city }) => city !== null && keys.has(cityKey(city))))),
    onDay: (day) => recordsOf(pairs.filter(({ facts }) => facts.some(({ date }) => date?.endsWith(`-${day}`)))),
    all: () => recordsOf(pairs),
    heads: (code) => headRows(recordsOf(code === undefined ? pairs : pairsOf(code))),
  };
}
