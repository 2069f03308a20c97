/** What can be found: every text of a relation, and its facts put into words. */
import { cleanLine } from '../../text/clean.js';
import type { Edtf, Relation, Source } from '../../model.js';
import type { EntryType } from '../kinds/kind.js';
import { factsIn } from '../kinds/kinds.js';

export interface SearchEntry {
  relation: string;
  type: EntryType;
  date: Edtf | null;
  text: string;
  source: Source | null;
}

/** The entries of one relation. A sentence that became several events is one entry. */
export function entriesOf(relation: Relation): SearchEntry[] {
  const { id, title, summary, established } = relation;
  const make = (type: EntryType, text: string, source: Source | null, date: Edtf | null = null): SearchEntry => ({
    relation: id,
    type,
    date,
    text: cleanLine(text),
    source,
  });
  const lead: Source = { section: '', sentence: 1 };
  const entries = [
    make('relation', title, established?.source ?? null, established?.date.edtf ?? null),
    ...(summary === '' ? [] : [make('summary', summary, lead)]),
    ...factsIn(relation).flatMap(({ fact, kind: { type, text, date } }) =>
      type === null ? [] : [make(type, text(fact), fact.source, date(fact))],
    ),
  ];
  const seen = new Set<string>();
  return entries.filter(({ type, text }) => {
    const key = `${type} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}
