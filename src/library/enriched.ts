/** A record of an article with what the world table knows beyond it. */
import { standingOf } from '../status/status.js';
import type { World } from '../dataset/world/world.js';
import type { Relation } from '../model.js';

/** Gives the records of articles on two countries with what the table has to say beside them; the table names its own sources. */
export async function enricher(world: Pick<World, 'beside'>): Promise<(relation: Relation) => Relation> {
  const { enriched } = await import('../compile/merge/world.js');
  return (relation) => {
    const [a, b] = relation.parties;
    const told = a === undefined || b === undefined ? null : world.beside(a.code, b.code);
    if (told === null) return relation;
    const { state } = standingOf(relation).relations;
    const isBroken = state === 'severed' || state === 'none' || state === 'ended';
    return enriched(relation, isBroken ? withoutDiplomats(told) : told);
  };
}

/** Missions of diplomats stand for relations: the article knows better that these are broken off. */
function withoutDiplomats(table: Relation): Relation {
  return { ...table, missions: table.missions.filter(({ kind }) => /consul/.test(kind)) };
}
