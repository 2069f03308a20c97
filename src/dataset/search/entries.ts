/** What can be found: every text of a relation, and its facts put into words. */
import { cleanLine } from '../../text/clean.js';
import type { Edtf, EventKind, Relation, Source } from '../../model.js';
import type { EntryType } from '../kinds/kind.js';
import { factsIn } from '../kinds/kinds.js';

export interface SearchEntry {
  relation: string;
  type: EntryType;
  date: Edtf | null;
  text: string;
  source: Source | null;
  /** Of an event; absent for everything else. */
  kind?: EventKind;
}

/** Only events have a kind that a search ranks by: a mission says its own. */
const kindOf = (type: EntryType, fact: object): Pick<SearchEntry, 'kind'> =>
  type === 'event' && 'kind' in fact ? { kind: fact.kind as EventKind } : {};

/** What an entry is, as a word that is found like those of its text: "recognition", "trade". Null for what a search never means. */
export function wordOfKind({ type, kind }: Pick<SearchEntry, 'type' | 'kind'>): string | null {
  if (type === 'relation' || type === 'summary' || kind === 'other') return null;
  return kind ?? type;
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
      type === null ? [] : [{ ...make(type, text(fact), fact.source, date(fact)), ...kindOf(type, fact) }],
    ),
  ];
  const seen = new Set<string>();
  return entries.filter(({ type, text }) => {
    const key = `${type} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}
