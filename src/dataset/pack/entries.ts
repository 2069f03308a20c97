/**
 * What a search finds, an entry a line behind its record. Of an event, whose words stand in the record already, the line says only
 * which one it is: [id of the relation, number of the event].
 */
import type { RelationEvent } from '../../model.js';
import type { SearchEntry } from '../search/entries.js';
import { eventEntry } from '../search/event-entry.js';

/** The lines of the entries of a relation, as `entriesOf` has them. */
export function entryLines(entries: readonly SearchEntry[], events: readonly RelationEvent[]): string[] {
  let next = 0;
  return entries.map((entry) => {
    const line = JSON.stringify(entry);
    if (entry.type !== 'event') return line;
    // Entries come in the order of events. Events that share their words have one, which is that of the first of them.
    const event = events.findIndex(
      (each, at) => at >= next && JSON.stringify(eventEntry(entry.relation, each)) === line,
    );
    next = event + 1;
    return event < 0 ? line : JSON.stringify([entry.relation, event]);
  });
}

/** The entry of a line that is parsed; `eventOf` reads an event of the relation. */
export function entryOfLine(line: unknown, eventOf: (event: number) => RelationEvent): SearchEntry {
  if (!Array.isArray(line)) return line as SearchEntry;
  const [relation, event] = line as [string, number];
  return eventEntry(relation, eventOf(event));
}
