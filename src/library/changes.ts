/** What has changed in the facts of an article, from one revision to the next. */
import { factsIn } from '../dataset/kinds/kinds.js';
import type { Relation } from '../model.js';
import type { StoredRecord } from './article.js';

export interface FactChange {
  change: 'new' | 'gone' | 'other';
  /** Of the relation. */
  relation: string;
  /** The kind of fact, as search calls it. */
  kind: string;
  /** Null where the fact has no date. */
  date: string | null;
  /** As search has it; of a fact that is told otherwise, as it is now. */
  text: string;
}

interface Told {
  relation: string;
  kind: string;
  date: string | null;
  text: string;
}

/** New facts, those that are gone, and those that have the same kind and date but another text; in the order of the records. */
export function factChanges(before: readonly StoredRecord[], now: readonly StoredRecord[]): FactChange[] {
  const [old, current] = [before, now].map(
    (records) => new Map(records.flatMap(toldIn).map((told) => [keyOf(told), told])),
  );
  if (old === undefined || current === undefined) return [];
  const gone = [...old].filter(([key]) => !current.has(key)).map(([, told]) => told);
  const fresh = [...current].filter(([key]) => !old.has(key)).map(([, told]) => told);
  const changes: FactChange[] = [];
  for (const told of fresh) {
    const at = gone.findIndex(
      (other) =>
        other.relation === told.relation && other.kind === told.kind && other.date === told.date && told.date !== null,
    );
    if (at >= 0) gone.splice(at, 1);
    changes.push({ change: at >= 0 ? 'other' : 'new', ...told });
  }
  return [...changes, ...gone.map((told): FactChange => ({ change: 'gone', ...told }))];
}

const keyOf = ({ relation, kind, date, text }: Told): string => [relation, kind, date ?? '', text].join('\n');

function toldIn({ json }: StoredRecord): Told[] {
  const relation = JSON.parse(json) as Relation;
  return factsIn(relation).flatMap(({ fact, kind: { type, text, date } }) =>
    type === null ? [] : [{ relation: relation.id, kind: type, date: date(fact), text: text(fact) }],
  );
}
