/** The relations of the articles, with what the world table knows beyond them. */
import { readTable, worldOf } from '../../src/dataset/world/table.js';
import { enricher } from '../../src/library/enriched.js';
import type { Relation } from '../../src/model.js';

/** `table` is the text of the world table. */
export async function enrichedRelations(relations: readonly Relation[], table: string): Promise<Relation[]> {
  const { day, pairs } = readTable(table);
  return relations.map(await enricher(worldOf(day, pairs)));
}
