/**
 * Articles "Foreign relations of X": what their lists, tables and sections say of the country's relations with each other one. No
 * records yet: `record.ts` makes those.
 */
import type { SentenceReport } from '../record/report.js';
import type { Document, Skipped } from '../sources/document.js';
import { columnsOf, type Columns } from './columns.js';
import type { PairFacts } from './facts.js';
import { Pairs } from './pairs.js';
import { reportOf } from './report.js';
import { readRow } from './rows.js';
import { SectionReader } from './sections.js';
import type { Subject } from './subject.js';

/** What an article of many pairs says. */
export interface ForeignArticle {
  subject: Subject;
  pairs: PairFacts[];
  /** One for each unit of the article. */
  report: SentenceReport[];
  skipped: Skipped[];
}

/** Reads the article; `subject` is the country that it is about. */
export function readForeign(document: Document, subject: Subject): ForeignArticle {
  const pairs = new Pairs(subject.country);
  const sections = new SectionReader(pairs);
  let table: { number: number; columns: Columns | null } = { number: 0, columns: null };
  const report = document.units.map((unit): SentenceReport => {
    if (unit.unit === 'row' && unit.table !== table.number)
      table = {
        number: unit.table,
        columns: columnsOf(unit.columns, unit.caption === '' ? (unit.path.at(-1) ?? '') : unit.caption),
      };
    const told = unit.unit === 'row' && table.columns ? readRow(unit, table.columns, pairs) : sections.read(unit);
    return reportOf(unit, told);
  });
  return { subject, pairs: pairs.all(), report, skipped: [...document.skipped] };
}
