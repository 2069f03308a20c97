/** The relations of the articles, with what the world table knows beyond them. */
import { enriched } from '../../src/compile/merge/world.js';
import type { WorldFact } from '../../src/dataset/world/fact.js';
import { readTable, worldOf } from '../../src/dataset/world/table.js';
import type { Relation } from '../../src/model.js';
import { standingOf } from '../../src/status/status.js';

/** A date that running text alone gives says nothing beside an article on the pair. */
const countsBesideArticle = ({ fact, what, standing }: WorldFact): boolean =>
  fact === 'mission' || what !== 'established' || standing !== 'text';

/** Missions of diplomats stand for relations: the article knows better that these are broken off. */
function withoutDiplomats(table: Relation): Relation {
  return { ...table, missions: table.missions.filter(({ kind }) => /consul/.test(kind)) };
}

/** `table` is the text of the world table. */
export function enrichedRelations(relations: readonly Relation[], table: string): Relation[] {
  const { day, pairs } = readTable(table);
  const known = pairs.map((pair) => ({ ...pair, facts: pair.facts.filter(countsBesideArticle) }));
  const world = worldOf(day, known);
  return relations.map((relation) => {
    const [a, b] = relation.parties;
    const told = a === undefined || b === undefined ? null : world.between(a.code, b.code);
    if (told === null) return relation;
    const { state } = standingOf(relation).relations;
    const isBroken = state === 'severed' || state === 'none' || state === 'ended';
    return enriched(relation, isBroken ? withoutDiplomats(told) : told);
  });
}
