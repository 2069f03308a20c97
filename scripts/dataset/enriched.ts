/** The relations of the articles, with what the world table knows beyond them. */
import { enriched } from '../../src/compile/merge/world.js';
import type { WorldFact } from '../../src/dataset/world/fact.js';
import { readTable, worldOf } from '../../src/dataset/world/table.js';
import type { Relation } from '../../src/model.js';

/** A date that running text alone gives is no rival of an article on the pair. */
const countsBesideArticle = ({ fact, standing }: WorldFact): boolean => fact !== 'also' || standing !== 'text';

/** `table` is the text of the world table. */
export function enrichedRelations(relations: readonly Relation[], table: string): Relation[] {
  const { day, pairs } = readTable(table);
  const known = pairs.map((pair) => ({ ...pair, facts: pair.facts.filter(countsBesideArticle) }));
  const world = worldOf(day, known);
  return relations.map((relation) => {
    const [a, b] = relation.parties;
    const told = a === undefined || b === undefined ? null : world.between(a.code, b.code);
    return told === null ? relation : enriched(relation, told);
  });
}
