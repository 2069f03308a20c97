/** Tables of a page in lines: cells between bars, as Markdown and text browsers write them, or between tabs, as browsers copy them. */
import { cellOf, tableOf } from '../grid.js';
import { infoboxOfRows, MOST_ROWS, namesParty, type ReadBox } from '../infobox-rows.js';
import { standInFor } from '../stand-ins.js';
import type { Lifted } from '../wikitext/plain-text.js';
import type { Skipped } from '../document.js';

/** "---|---", "| :-- | --: |": beneath the headings of a table. */
const RULE = /^\|?\s?:?-{2,}:?\s?(?:\|\s?:?-{2,}:?\s?)*\|?$/;
const LONGEST_ROW = 4_000;
const HEADING = /^={2,6}\s?[^=]/;

export interface LiftedTables {
  lines: string[];
  lifted: Lifted[];
  infobox: Map<string, string>;
  skipped: Skipped[];
}

const isRule = (line: string): boolean => line.includes('|') && line.length <= LONGEST_ROW && RULE.test(line);
const isRow = (line: string): boolean => line.includes('|') && line.length <= LONGEST_ROW;

/** "| a | b |" → a, b; a bar behind a backslash is a letter. */
function cellsOf(line: string): string[] {
  const cells = line
    .trim()
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replace(/\\\|/g, '|').trim());
  if (cells[0] === '') cells.shift();
  if (cells.length > 1 && cells.at(-1) === '') cells.pop();
  return cells;
}

interface Run {
  from: number;
  to: number;
  headings: string[];
  rows: string[][];
}

/** The table whose rule stands in that line, with the headings above it and the rows below. */
function barTable(lines: readonly string[], rule: number, after: number): Run {
  let from = rule;
  while (from > after && isRow(lines[from - 1]?.trim() ?? '')) from -= 1;
  let to = rule + 1;
  while (to < lines.length && isRow(lines[to]?.trim() ?? '')) to += 1;
  return {
    from,
    to,
    headings: lines.slice(from, rule).flatMap(cellsOf),
    rows: lines.slice(rule + 1, to).map(cellsOf),
  };
}

const tabsIn = (line: string): number => line.trim().split('\t').length - 1;

/** A line whose words a tab parts: it opens as items of lists do, or each of many cells is a word and the last ends a sentence. */
const isProse = (cells: readonly string[]): boolean =>
  /^(?:[-*•–#=]|\d{1,2}[.)]$)/.test(cells[0] ?? '') ||
  (cells.length > 3 && cells.every((cell) => !cell.includes(' ')) && /[.!?]$/.test(cells.at(-1) ?? ''));

/** Lines that follow on each other with the same number of tabs; null for a single one. The first names the columns when it has no figures. */
function tabTable(lines: readonly string[], from: number): Run | null {
  const tabs = tabsIn(lines[from] ?? '');
  if (tabs === 0) return null;
  let to = from + 1;
  while (to < lines.length && tabsIn(lines[to] ?? '') === tabs) to += 1;
  if (to - from < 2) return null;
  const rows = lines.slice(from, to).map((line) =>
    line
      .trim()
      .split('\t')
      .map((cell) => cell.trim()),
  );
  if (rows.some(isProse)) return null;
  const named = rows[0]?.every((cell) => /\p{L}/u.test(cell) && !/\d/.test(cell)) === true;
  return { from, to, headings: named ? (rows[0] ?? []) : [], rows: named ? rows.slice(1) : rows };
}

/** An infobox, when the rows are those of one. */
function boxOf({ headings, rows }: Run): ReadBox | null {
  if (rows.length > MOST_ROWS) return null;
  const all = [headings, ...rows].map((row) => row.map((text) => ({ text, targets: [] })));
  const read = infoboxOfRows('', all);
  const onlyParties =
    rows.length === 0 && headings.length > 0 && headings.every((name) => name === '' || namesParty(name));
  return read.box.fields.length > 0 || onlyParties ? read : null;
}

/** Takes the tables out of the lines of a page, each a line that stands for it. */
export function liftTables(page: readonly string[]): LiftedTables {
  const found: LiftedTables = { lines: [], lifted: [], infobox: new Map(), skipped: [] };
  let lead = true;
  // Above this line everything belongs to a table before.
  let free = 0;
  for (let at = 0; at < page.length;) {
    const line = page[at] ?? '';
    if (HEADING.test(line)) lead = false;
    // A table is told by the rule beneath its headings.
    const run = isRule(line.trim()) ? barTable(page, at, free) : tabTable(page, at);
    if (run === null) {
      found.lines.push(line);
      at += 1;
      continue;
    }
    found.lines.length -= at - run.from;
    keep(run, lead, found);
    at = run.to;
    free = at;
  }
  return found;
}

function keep(run: Run, lead: boolean, found: LiftedTables): void {
  const box = lead ? boxOf(run) : null;
  if (box !== null) {
    for (const [field, value] of box.fields) if (!found.infobox.has(field)) found.infobox.set(field, value);
    if (box.box.fields.length > 0) found.lines.push(standInFor(found.lifted.push(box.box) - 1));
    else found.skipped.push({ what: 'furniture', name: run.headings.join(' | ').slice(0, 60) });
    return;
  }
  const headings = run.headings.map((text) => cellOf(text, true));
  const table = tableOf('', [headings, ...run.rows.map((row) => row.map((text) => cellOf(text)))]);
  if (table !== null) found.lines.push(standInFor(found.lifted.push(table) - 1));
  else if (run.rows.length > 0) found.skipped.push({ what: 'table', name: run.headings.join(' | ').slice(0, 60) });
}
