/** The world table without some of its pairs: those that a user has an article on. */
import type { CountryCode, Party, Relation } from '../../model.js';
import type { World } from './world.js';

export function withoutPairs(world: World, isOther: (relation: Pick<Relation, 'parties'>) => boolean): World {
  const kept = (relation: Relation | null): Relation | null =>
    relation === null || isOther(relation) ? null : relation;
  const partnersOf = (code: CountryCode): Party[] =>
    world.partnersOf(code).filter((party) => !isOther({ parties: [{ code, name: '' }, party] }));
  const isKept = (relation: Relation): boolean => !isOther(relation);
  const size = (): number => [...world.all()].filter(isKept).length;
  return {
    day: world.day,
    get size() {
      return size();
    },
    relation: (id) => kept(world.relation(id)),
    between: (a, b) => kept(world.between(a, b)),
    beside: (a, b) => (kept(world.between(a, b)) === null ? null : world.beside(a, b)),
    relationsOf: (code) => world.relationsOf(code).filter(isKept),
    has: (a, b) => (b === undefined ? partnersOf(a).length > 0 : kept(world.between(a, b)) !== null),
    countries: () =>
      world
        .countries()
        .map((party) => ({ ...party, relations: partnersOf(party.code).length }))
        .filter(({ relations }) => relations > 0),
    countOf: (code) => partnersOf(code).length,
    partnersOf,
    inCities: (keys) => world.inCities(keys).filter(isKept),
    onDay: (day) => world.onDay(day).filter(isKept),
    heads: (code) => world.heads(code).filter((head) => !isOther(head)),
    *all() {
      for (const relation of world.all()) if (isKept(relation)) yield relation;
    },
  };
}
