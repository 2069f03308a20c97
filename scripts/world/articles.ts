/** The articles of a folder → what they say of each pair, those of both countries merged. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datesOfPair } from '../../src/compile/foreign/established.js';
import { readForeign } from '../../src/compile/foreign/read.js';
import { recordsOf } from '../../src/compile/foreign/record.js';
import { subjectOfDocument } from '../../src/compile/foreign/subject.js';
import { mergeRecords, pairKey, type CompiledRecord } from '../../src/compile/merge/records.js';
import { inOrderOfTrust, type Candidate, type Standing } from '../../src/compile/merge/standing.js';
import { readArticle } from '../../src/compile/sources/article.js';
import { refuseOthers } from '../../src/compile/sources/refuse-others.js';
import { isRelationsError } from '../../src/errors.js';
import type { Edtf, Relation } from '../../src/model.js';

/** What articles say of two countries. */
export interface ToldPair {
  relation: Relation;
  /** What each date of establishment stands in. */
  standings: ReadonlyMap<Edtf, Standing>;
}

/** The pairs in order of id, and what is wrong with articles that were not read. */
export function pairsOfFolder(folder: string): { pairs: ToldPair[]; unread: string[] } {
  const unread: string[] = [];
  const records = new Map<string, CompiledRecord[]>();
  const dates = new Map<string, Candidate[]>();
  const add = <T>(to: Map<string, T[]>, key: string, more: readonly T[]): void =>
    void to.set(key, [...(to.get(key) ?? []), ...more]);
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.wiki')) continue;
    try {
      const document = readArticle(readFileSync(join(folder, file), 'utf8'), file);
      const subject = subjectOfDocument(document);
      if (subject === null) {
        refuseOthers(document);
        unread.push(`${file}: it is about no country`);
        continue;
      }
      const article = readForeign(document, subject);
      for (const record of recordsOf(article, [])) add(records, pairKey(record.relation), [record]);
      for (const pair of article.pairs)
        add(dates, pairKey({ parties: [...pair.parties] }), datesOfPair(pair, subject.title));
    } catch (error) {
      if (!isRelationsError(error)) throw error;
      unread.push(error.message);
    }
  }
  const pairs = [...records].map(([key, told]): ToldPair => {
    const candidates = inOrderOfTrust(dates.get(key) ?? []);
    return {
      relation: mergeRecords(told),
      standings: new Map(candidates.map(({ date, standing }) => [date.edtf, standing])),
    };
  });
  return { pairs: pairs.sort((a, b) => (a.relation.id < b.relation.id ? -1 : 1)), unread };
}
