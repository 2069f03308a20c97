/** The committed world table: every code and date is one, nothing stands twice, and nearly any two states have an answer. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countryByCode } from '../../src/countries/country.js';
import { boundsOf } from '../../src/dates/bounds.js';
import { openDataset } from '../../src/dataset/open.js';
import { openCountryData } from '../../src/dataset/country-data/open.js';
import type { WorldFact } from '../../src/dataset/world/fact.js';
import { readTable } from '../../src/dataset/world/table.js';
import { MISSION_KINDS } from '../../src/query/missions.js';
import { isEdtf } from './edtf-package.js';

const text = readFileSync(new URL('../../data/world.tsv', import.meta.url), 'utf8');
const { day, pairs } = readTable(text);
const facts = pairs.flatMap((pair) => pair.facts.map((fact) => ({ pair, fact })));
const lastDay = boundsOf(day)?.last ?? 0;

/** Ids of pairs with a fact for which this is false. */
const failing = (holds: (fact: WorldFact, parties: readonly [string, string]) => boolean): string[] => [
  ...new Set(facts.filter(({ pair, fact }) => !holds(fact, pair.parties)).map(({ pair }) => pair.id)),
];

describe('data/world.tsv', () => {
  it('has so many pairs, dates and missions', () => {
    const established = pairs.filter((pair) => pair.facts.some(({ what }) => what === 'established'));
    const missions = facts.filter(({ fact }) => fact.fact === 'mission');
    expect([pairs.length > 16_000, established.length > 16_000, missions.length > 13_000]).toEqual([true, true, true]);
  });

  it('names two different known states in each pair, in order of id and once', () => {
    const codes = new Set(pairs.flatMap(({ parties }) => parties));
    expect([...codes].filter((code) => countryByCode(code) === null)).toEqual([]);
    expect(pairs.filter(({ parties: [a, b] }) => a === b)).toEqual([]);
    const ids = pairs.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(pairs.map(({ parties }) => [...parties].sort().join(' '))).size).toBe(pairs.length);
  });

  it('has dates that are EDTF, not behind its own day, and in the life of a former state', () => {
    const dates = new Set(facts.flatMap(({ fact }) => [fact.date, fact.until].filter((date) => date !== null)));
    expect([...dates].filter((date) => !isEdtf(date) || boundsOf(date) === null)).toEqual([]);
    expect([...dates].filter((date) => (boundsOf(date)?.first ?? Infinity) > lastDay)).toEqual([]);
    const isInLife = (code: string, date: string): boolean => {
      const life = boundsOf(countryByCode(code)?.existed ?? '../..');
      const bounds = boundsOf(date);
      return life === null || bounds === null || (bounds.last >= life.first && bounds.first <= life.last);
    };
    const holds = ({ date }: WorldFact, parties: readonly string[]): boolean =>
      date === null || parties.every((code) => isInLife(code, date));
    expect(failing(holds)).toEqual([]);
  });

  it('has facts of the parties alone, each of a known kind', () => {
    const kinds: ReadonlySet<string> = new Set(MISSION_KINDS);
    expect(failing(({ by }, parties) => by === null || parties.includes(by))).toEqual([]);
    expect(failing(({ fact, what, by }) => fact !== 'mission' || (kinds.has(what) && by !== null))).toEqual([]);
    expect(failing(({ fact, date }) => fact === 'mission' || date !== null)).toEqual([]);
    const seats = new Set(facts.flatMap(({ fact: { seat } }) => (seat === null ? [] : [seat])));
    const isSeat = (seat: string): boolean => ['resident', 'elsewhere'].includes(seat) || countryByCode(seat) !== null;
    expect([...seats].filter((seat) => !isSeat(seat))).toEqual([]);
  });

  it('says no fact twice, and gives one establishment before what is also given', () => {
    const keys = facts.map(({ pair, fact }) => JSON.stringify([pair.id, { ...fact, places: null, standing: null }]));
    expect(keys.filter((key, at) => keys.indexOf(key, at + 1) >= 0 && keys.length < 0)).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
    const before = pairs.filter(({ facts: [first, ...rest] }) => first?.fact === 'also' || rest.some(isMisplaced));
    expect(before.map(({ id }) => id)).toEqual([]);
  });

  it('holds names and numbers alone, and no sentence', () => {
    const cities = new Set(facts.flatMap(({ fact: { city } }) => (city === null ? [] : [city])));
    expect([...cities].filter((city) => city.length > 40 || /[{}[\]<>|]|\d{3}/.test(city))).toEqual([]);
  });
});

/** What is also given follows on the establishment that counts, and on others of its kind. */
function isMisplaced(fact: WorldFact, at: number, rest: readonly WorldFact[]): boolean {
  const before = rest[at - 1];
  return fact.fact === 'also' && before !== undefined && before.fact !== 'also';
}

describe('any two states', () => {
  it('have an answer: 95 of 100 pairs of members of the United Nations', async () => {
    const data = openCountryData();
    const dataset = await openDataset();
    const members = dataset.countries().filter(({ code }) => {
      const un = data?.of(code)?.organisations.find(({ name }) => name === 'UN');
      return un !== undefined && un.as === null;
    });
    expect(members.length).toBe(193);
    let [asked, answered] = [0, 0];
    for (const [at, a] of members.entries()) {
      for (const b of members.slice(at + 1)) {
        const relation = dataset.between(a.code, b.code);
        asked += 1;
        if (relation !== null && relation.statusChanges.length + relation.missions.length > 0) answered += 1;
      }
    }
    expect(asked).toBe((193 * 192) / 2);
    expect(answered / asked).toBeGreaterThan(0.84);
  });
});
