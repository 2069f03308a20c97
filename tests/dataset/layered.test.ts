import { describe, expect, it } from 'vitest';
import { datasetOf, type Dataset } from '../../src/dataset/dataset.js';
import { headRows } from '../../src/dataset/heads.js';
import { layered } from '../../src/dataset/layered.js';
import { withWorld } from '../../src/dataset/world/joined.js';
import { readTable, worldOf } from '../../src/dataset/world/table.js';
import { selectedEvents } from '../../src/dataset/timeline/selection.js';
import type { DatedEvent } from '../../src/dataset/timeline/order.js';
import type { CountryCode, EventKind, Relation, RelationEvent } from '../../src/model.js';
import { search } from '../../src/query/search/search.js';
import { relationOf } from '../relation-of.js';
import { TEXT } from './world/sample.js';

const NAMES: Readonly<Record<string, string>> = {
  ALB: 'Albania',
  CHL: 'Chile',
  NOR: 'Norway',
  PER: 'Peru',
  SRB: 'Serbia',
  TCD: 'Chad',
};
const of = (a: CountryCode, b: CountryCode, summary: string, id?: string): Relation => {
  const parties = [a, b].map((code) => ({ code, name: NAMES[code] ?? code }));
  const names = parties.map(({ name }) => name);
  const title = `${names.join('–')} relations`;
  const relation = id ?? names.join('-').toLowerCase();
  const events = [1900, 1950].map((year, at): RelationEvent => ({
    id: `${relation}/${at + 1}`,
    date: { edtf: String(year + a.charCodeAt(0) - b.charCodeAt(0)), text: '', basis: 'stated' },
    kind: 'visit',
    text: `${summary} ${year}`,
    continuation: [],
    parties: [a, b],
    source: { section: '', sentence: at + 1 },
  }));
  return relationOf({ id: relation, title, parties, summary, events });
};

const idOf = ({ event }: DatedEvent): string => event.id;

const { day, pairs } = readTable(TEXT);
const tableWithout = (...ids: string[]) =>
  worldOf(
    day,
    pairs.filter(({ id }) => !ids.includes(id)),
  );
const dataset = (relations: readonly Relation[], world: ReturnType<typeof tableWithout>): Dataset =>
  withWorld(datasetOf(relations, 'behind'), { world: () => world, countryData: () => null });

/** The first stands in the place of a bundled article under another id, the second in that of a pair of the table; the third is new. */
const OWN = [
  of('SRB', 'ALB', 'Mine of neighbours.', 'serbia-albania'),
  of('TCD', 'NOR', 'Mine of far ones.'),
  of('ALB', 'PER', 'Mine that is new.'),
];
const BEHIND = [of('ALB', 'SRB', 'Theirs, hidden.'), of('CHL', 'PER', 'Theirs, seen.')];

const both = layered(datasetOf(OWN, 'own'), dataset(BEHIND, tableWithout()));
const union = dataset([...OWN, ...BEHIND.slice(1)], tableWithout('chad-norway'));
const CODES = Object.keys(NAMES);
const IDS = [...OWN, ...BEHIND].map(({ id }) => id);

describe('a library before the bundled dataset', () => {
  it('answers as one dataset of both', () => {
    expect([both.path, both.size]).toEqual(['behind', union.size]);
    expect([...both.all()]).toEqual([...union.all()]);
    expect(both.list()).toEqual(union.list());
    expect(both.countries()).toEqual(union.countries());
    for (const id of [...IDS, 'chad-peru', 'a-b']) expect([id, both.relation(id)]).toEqual([id, union.relation(id)]);
    expect([both.world?.size, both.countryData]).toEqual([union.world?.size, null]);
  });

  it.each(CODES)('of %s', (a) => {
    expect(both.relationsOf(a)).toEqual(union.relationsOf(a));
    expect(both.has(a)).toBe(union.has(a));
    const codes = (each: Dataset): string[] => each.partnersOf(a).map(({ code }) => code);
    expect(codes(both).sort()).toEqual(codes(union).sort());
    expect(both.prepared?.heads(a)).toEqual(headRows(union.relationsOf(a)));
    for (const b of CODES) {
      expect([a, b, both.has(a, b)]).toEqual([a, b, union.has(a, b)]);
      expect(both.between(a, b)).toEqual(union.between(a, b));
    }
  });

  it.each([false, true])('has the timelines of both, reversed: %s', (reverse) => {
    const selection = { range: null, kinds: new Set<EventKind>(), reverse };
    for (const code of CODES)
      expect([...(both.prepared?.timeline(code, selection) ?? [])]).toEqual(
        selectedEvents(union.relationsOf(code), selection),
      );
    expect([...(both.prepared?.timeline('ALB', selection, (code) => code === 'PER') ?? [])].map(idOf)).toEqual(
      reverse ? ['serbia-albania/2', 'serbia-albania/1'] : ['serbia-albania/1', 'serbia-albania/2'],
    );
  });

  it.each(['mine', 'hidden', 'theirs seen', 'albania', 'norwgy', 'oslo', 'relations'])('finds %j', async (words) => {
    const found = async (each: Dataset): Promise<string[]> =>
      (await search(each, words)).rows.map(({ relation, text }) => `${relation}: ${text}`).sort();
    expect(await found(both)).toEqual(await found(union));
  });

  it('knows heads of all, and who stood for a party', () => {
    expect(both.prepared?.heads(null)).toEqual(headRows(union.all()));
    expect(both.prepared?.onDay('01-01').map(({ id }) => id)).toEqual([...union.all()].map(({ id }) => id));
    expect(both.prepared?.withFormer('YUG').map(({ id }) => id)).toEqual([...union.all()].map(({ id }) => id));
  });

  it('says what is its own, and what a bundled article would say else', () => {
    const { library } = both;
    expect(CODES.flatMap((a) => CODES.filter((b) => a < b && library?.has(a, b)).map((b) => `${a} ${b}`))).toEqual([
      'ALB PER',
      'ALB SRB',
      'NOR TCD',
    ]);
    // Chad and Norway have only a line of the table beside it.
    expect([library?.hides('SRB', 'ALB'), library?.hides('TCD', 'NOR'), library?.hides('ALB', 'PER')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
