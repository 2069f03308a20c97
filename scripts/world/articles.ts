/** The articles of a folder → what they say of each pair, those of both countries merged. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileText } from '../../src/compile/text.js';
import { mergeRecords, pairKey, type CompiledRecord } from '../../src/compile/merge/records.js';
import { isRelationsError } from '../../src/errors.js';
import type { Relation } from '../../src/model.js';

/** The relations in order of id, and what is wrong with articles that were not read. */
export function relationsOfFolder(folder: string): { relations: Relation[]; unread: string[] } {
  const unread: string[] = [];
  const pairs = new Map<string, CompiledRecord[]>();
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.wiki')) continue;
    try {
      for (const record of compileText(readFileSync(join(folder, file), 'utf8'), file).records) {
        const key = pairKey(record.relation);
        pairs.set(key, [...(pairs.get(key) ?? []), record]);
      }
    } catch (error) {
      if (!isRelationsError(error)) throw error;
      unread.push(`${file}: ${error.message}`);
    }
  }
  const relations = [...pairs.values()].map(mergeRecords).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { relations, unread };
}
