/** A pack as a dataset. */
import type { Dataset } from '../dataset.js';
import type { Pack } from './read.js';
import { packedLines } from './lines-of-countries.js';
import { packedSearch } from './search.js';
import { packedTimeline } from './timeline.js';

export function packedDataset(pack: Pack, path: string): Dataset {
  const recordOf = (number: number | null) => (number === null ? null : pack.record(number));
  return {
    path,
    size: pack.size,
    world: null,
    countryData: null,
    relation: (id) => {
      const relation = recordOf(pack.numberOf(id));
      return relation === null || relation.id === id ? relation : pack.fail(`${relation.id} stands for ${id}`);
    },
    between: (a, b) => recordOf(pack.between(a, b)),
    relationsOf: (code) => pack.numbersOf(code).map((number) => pack.record(number)),
    has: (a, b) => (b === undefined ? pack.isParty(a) : pack.between(a, b) !== null),
    countries: () => pack.parties(),
    partnersOf: (code) => pack.partnersOf(code),
    list: () => pack.heads().map(({ status: _, ...head }) => head),
    *all() {
      for (let number = 0; number < pack.size; number++) yield pack.record(number);
    },
    prepared: {
      heads: (code) => (code === null ? pack.heads() : pack.numbersOf(code).map((number) => pack.head(number))),
      onDay: (day) => pack.numbersWith(`-${day}`).map((number) => pack.record(number)),
      withFormer: (code) => pack.numbersOfFormer(code).map((number) => pack.record(number)),
      timeline: (code, selection, isHidden) => packedTimeline(pack, code, selection, isHidden),
      lines: (code, selection) => packedLines(pack, code, selection),
      search: packedSearch(pack),
    },
  };
}
