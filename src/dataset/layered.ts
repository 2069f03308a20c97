/** Two datasets as one: a user's own, and the bundled one behind it. */
import type { CountryCode, Relation } from '../model.js';
import { late } from '../text/late.js';
import { partiesOf, sorted, type Dataset, type Prepared } from './dataset.js';
import { headRows, type HeadRow } from './heads.js';
import type { RelationHead } from './head.js';
import { memoryIndex } from './search/memory-index.js';
import { joinedIndex } from './search/joined-index.js';
import { eventsOfCountry } from './timeline/of-country.js';
import { mergedInOrder } from './timeline/order.js';
import { withoutPairs } from './world/without.js';
import { summed, type Counted } from './world/joined.js';
import type { World } from './world/world.js';

/** A relation of the own dataset stands in the place of that of the same two countries behind it, whatever its id. */
export function layered(own: Dataset, behind: Dataset): Dataset {
  const isOwn = ({ parties: [a, b] }: Pick<Relation, 'parties'>): boolean =>
    a !== undefined && b !== undefined && own.has(a.code, b.code);
  const seen = (relation: Relation | null): Relation | null => (relation === null || isOwn(relation) ? null : relation);
  const both = (mine: Relation[], others: Relation[]): Relation[] =>
    sorted([...mine, ...others.filter((relation) => !isOwn(relation))]);
  /** By the numbers that the relations have there. */
  const hidden = late(() => new Set(behind.list().flatMap((head, number) => (isOwn(head) ? [number] : []))));
  const heads = late((): RelationHead[] =>
    byRelation([...own.list(), ...behind.list().filter((head) => !isOwn(head))]),
  );
  const world = late((): World | null => (behind.world === null ? null : withoutPairs(behind.world, isOwn)));
  return {
    path: behind.path,
    get size() {
      return own.size + behind.size - hidden().size;
    },
    get world() {
      return world();
    },
    get countryData() {
      return behind.countryData;
    },
    library: { has: (a, b) => own.has(a, b), hides: (a, b) => own.has(a, b) && hasArticle(behind, a, b) },
    relation: (id) => own.relation(id) ?? seen(behind.relation(id)),
    between: (a, b) => own.between(a, b) ?? behind.between(a, b),
    relationsOf: (code) => both(own.relationsOf(code), behind.relationsOf(code)),
    has: (a, b) => own.has(a, b) || behind.has(a, b),
    countries: () => summed(own.countries(), behind.countries(), twice(own, behind)),
    partnersOf: (code) => {
      const mine = own.partnersOf(code);
      const codes = new Set(mine.map((party) => party.code));
      return [...mine, ...behind.partnersOf(code).filter((party) => !codes.has(party.code))];
    },
    list: heads,
    all: () => merged(own.all(), behind.all(), isOwn),
    prepared: preparedOf(own, behind, isOwn, hidden),
  };
}

function preparedOf(
  own: Dataset,
  behind: Dataset,
  isOwn: (relation: Pick<Relation, 'parties'>) => boolean,
  hidden: () => ReadonlySet<number>,
): Prepared {
  const headsOf = (dataset: Dataset, code: CountryCode | null): HeadRow[] =>
    dataset.prepared?.heads(code) ?? headRows(code === null ? dataset.all() : dataset.relationsOf(code));
  const formerIn = (dataset: Dataset, code: CountryCode): Relation[] =>
    dataset.prepared?.withFormer(code) ?? [...dataset.all()];
  const indexOf = (dataset: Dataset) => dataset.prepared?.search ?? memoryIndex(dataset.all());
  const search = late(() => joinedIndex(indexOf(own), own.size, indexOf(behind), hidden()));
  return {
    heads: (code) => byRelation([...headsOf(own, code), ...headsOf(behind, code).filter((head) => !isOwn(head))]),
    onDay: (day) => {
      const of = (dataset: Dataset): Relation[] => dataset.prepared?.onDay(day) ?? [...dataset.all()];
      return sorted([...of(own), ...of(behind).filter((relation) => !isOwn(relation))]);
    },
    withFormer: (code) =>
      sorted([...formerIn(own, code), ...formerIn(behind, code).filter((relation) => !isOwn(relation))]),
    timeline: (code, selection, isHidden = () => false) =>
      mergedInOrder(
        eventsOfCountry(own, code, selection, isHidden),
        eventsOfCountry(behind, code, selection, (partner) => own.has(code, partner) || isHidden(partner)),
        selection.reverse,
      ),
    get search() {
      return search();
    },
  };
}

const byRelation = <Row extends { relation: string }>(rows: Row[]): Row[] =>
  rows.sort((a, b) => (a.relation < b.relation ? -1 : a.relation > b.relation ? 1 : 0));

/** Not only a line of the world table. */
function hasArticle(dataset: Dataset, a: CountryCode, b: CountryCode): boolean {
  const relation = dataset.between(a, b);
  return relation !== null && relation.article.table !== true;
}

/** Both in order of id, without reading all of either first. */
function* merged(
  own: Iterable<Relation>,
  behind: Iterable<Relation>,
  isOwn: (relation: Relation) => boolean,
): Generator<Relation> {
  const waiting = own[Symbol.iterator]();
  let next = waiting.next();
  for (const relation of behind) {
    for (; next.done !== true && next.value.id < relation.id; next = waiting.next()) yield next.value;
    if (!isOwn(relation)) yield relation;
  }
  for (; next.done !== true; next = waiting.next()) yield next.value;
}

/** How many own relations of each country stand in the place of another, which must not be counted twice. */
function twice(own: Dataset, behind: Dataset): Counted {
  const hiding = own
    .list()
    .filter(({ parties: [a, b] }) => a !== undefined && b !== undefined && behind.has(a.code, b.code));
  return partiesOf(hiding);
}
