/** Tables of which nothing was recorded: nobody is to think that they were read. */
import type { Row, Unit } from '../sentence/annotate.js';
import type { Skipped } from '../sources/document.js';
import type { SentenceReport } from './report.js';

const LONGEST_NAME = 120;

/** Each by its headings and its first cells. */
export function unreadTables(units: readonly Unit[], report: readonly SentenceReport[]): Skipped[] {
  const first = new Map<number, Row>();
  const read = new Set<number>();
  for (const [i, unit] of units.entries()) {
    if (unit.unit !== 'row') continue;
    if (!first.has(unit.table)) first.set(unit.table, unit);
    if (report[i]?.outcome !== 'unused') read.add(unit.table);
  }
  return [...first.values()]
    .filter(({ table }) => !read.has(table))
    .map((row): Skipped => ({ what: 'table', name: nameOf(row) }));
}

function nameOf({ caption, columns, cells }: Row): string {
  const headings = columns.filter((column) => column !== '').join('; ');
  const head = [caption, headings].filter((part) => part !== '').join(': ');
  const body = cells
    .filter((cell) => cell !== '')
    .join(', ')
    .replaceAll('\n', ' ');
  return [head, body]
    .filter((part) => part !== '')
    .join(': ')
    .slice(0, LONGEST_NAME);
}
