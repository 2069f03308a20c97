/** What adding an article came to, as a row for programs. */
import type { Integer, Relation } from '../model.js';
import type { StoredArticle } from './article.js';
import type { FactChange } from './changes.js';

export interface Added {
  title: string;
  outcome: 'added' | 'changed' | 'unchanged' | 'skipped' | 'missing' | 'failed';
  /** Why it was not added; null for an article that is in the library. */
  reason: string | null;
  /** Ids of the relations that it tells of. */
  relations: string[];
  url: string | null;
  publisher: string | null;
  revision: Integer | null;
  /** When that revision was made: ISO 8601, UTC. */
  timestamp: string | null;
  license: string | null;
  /** The user's file, or the dump. */
  file: string | null;
  events: Integer;
  trade: Integer;
  missions: Integer;
  communities: Integer;
  sentences: Integer;
  used: Integer;
  /** What the compiler left out of the records, in words. */
  leftOut: string | null;
  /** Of an article that was there before: which facts are new, gone, or told otherwise. */
  changes: FactChange[];
}

interface What {
  name: string;
  outcome: Added['outcome'];
  /** Of an article that is in the library now. */
  article: StoredArticle | null;
  /** Why it was not added; or what the compiler left out of the records. */
  why: string | null;
  changes: FactChange[];
}

export function addedRow({ name, outcome, article, why, changes }: What): Added {
  const relations = (article?.records ?? []).map(({ json }) => JSON.parse(json) as Relation);
  const sum = (key: 'events' | 'trade' | 'missions' | 'communities'): number =>
    relations.reduce((total, relation) => total + relation[key].length, 0);
  const origin = article?.origin ?? null;
  return {
    title: origin?.title ?? name,
    outcome,
    reason: article === null ? why : null,
    relations: relations.map(({ id }) => id),
    url: origin?.url ?? null,
    publisher: origin?.publisher ?? null,
    revision: origin?.revision ?? null,
    timestamp: origin?.timestamp ?? null,
    license: origin?.license ?? null,
    file: origin?.file ?? null,
    events: sum('events'),
    trade: sum('trade'),
    missions: sum('missions'),
    communities: sum('communities'),
    sentences: article?.sentences ?? 0,
    used: article?.used ?? 0,
    leftOut: article === null ? null : why,
    changes,
  };
}
