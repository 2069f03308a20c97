/** A pack answers every question as the records that it was made of do. */
import { describe, expect, it } from 'vitest';
import { allCountries } from '../../../src/countries/country.js';
import { headRows } from '../../../src/dataset/heads.js';
import { packedDataset } from '../../../src/dataset/pack/dataset.js';
import { Pack } from '../../../src/dataset/pack/read.js';
import { explainNoRelations } from '../../../src/query/explain-empty/relations.js';
import { locate } from '../../../src/query/locate.js';
import { onDay } from '../../../src/query/on-day.js';
import { predecessorRoles } from '../../../src/query/predecessor.js';
import { owner, packBundled, plain, relations } from './bundled-pack.js';

const { path } = packBundled();
const packed = packedDataset(Pack.open(path, 'b', owner)!, 'x.json');

describe('a pack of the bundled dataset', () => {
  it('has its relations, by id and by parties', () => {
    expect(packed.size).toBe(relations.length);
    expect([...packed.all()]).toEqual(relations);
    for (const relation of relations) {
      const [a, b] = relation.parties.map(({ code }) => code);
      expect(packed.relation(relation.id)).toEqual(relation);
      expect([packed.between(a!, b!)?.id, packed.between(b!, a!)?.id]).toEqual([relation.id, relation.id]);
    }
  });

  it.each(['', 'albania', 'albania-', 'albania-serbia|', '\nalbania-serbia', '|', '__proto__', 'zzz'])(
    'has no relation %j',
    (id) => {
      expect(packed.relation(id)).toBeNull();
    },
  );

  it('has those of every country, and their heads', () => {
    for (const { code } of allCountries()) {
      expect(packed.relationsOf(code)).toEqual(plain.relationsOf(code));
      expect(packed.has(code)).toBe(plain.has(code));
      expect(packed.prepared!.heads(code)).toEqual(headRows(plain.relationsOf(code)));
    }
    expect(packed.prepared!.heads(null)).toEqual(headRows(relations));
    expect(packed.list()).toEqual(plain.list());
    expect(packed.countries()).toEqual(plain.countries());
  });

  it('has the events of every day of the year', () => {
    for (let number = 0; number < 366; number++) {
      const date = new Date(Date.UTC(2000, 0, 1 + number));
      const day = { month: date.getUTCMonth() + 1, day: date.getUTCDate(), year: 2026 };
      expect(onDay(packed, day)).toEqual(onDay(plain, day));
    }
  });

  it('knows where former states stood for a party', () => {
    const former = allCountries().filter(({ kind }) => kind === 'former');
    expect(former.some((country) => predecessorRoles(plain, country, null).length > 0)).toBe(true);
    for (const country of former) {
      expect(predecessorRoles(packed, country, null)).toEqual(predecessorRoles(plain, country, null));
      expect(predecessorRoles(packed, country, 'ALB')).toEqual(predecessorRoles(plain, country, 'ALB'));
    }
  });

  it.each([['albania', 'yugoslavia'], ['yugoslavia'], ['serbia'], ['serbia', 'chile'], ['soviet-union-yugoslavia']])(
    'is asked for %s as the records are',
    (...words) => {
      const located = locate(packed, words, { exact: false });
      expect(located).toEqual(locate(plain, words, { exact: false }));
      expect(explainNoRelations(packed, located)).toBe(explainNoRelations(plain, located));
    },
  );
});
