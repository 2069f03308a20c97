/**
 * Tables of wikitext, read line by line once their templates and links are text: `{|`, `|+ caption`, `|-`, `! heading`, `| cell`,
 * `|}`. A table inside of a cell is a table of its own.
 */
import { tableOf, type Cell } from '../grid.js';
import { standInFor } from '../stand-ins.js';
import type { PlainText } from './plain-text.js';

interface Open {
  caption: string;
  rows: Cell[][];
  /** Where the next line of text goes. */
  into: 'nothing' | 'caption' | 'cell';
  /** Stand-ins for the tables inside of it, which come after it. */
  inner: string;
}

/** Deeper nesting than any article has is left out. */
const DEEPEST = 6;

/** The tables of a text lifted out of it. An unclosed one ends at the next heading, so that no section is lost with it. */
export function liftTables(text: string, plain: PlainText): string {
  const out: string[] = [];
  const open: Open[] = [];
  // Tables that are nested too deep.
  let ignored = 0;
  const close = (): void => {
    const table = open.pop();
    if (!table) return;
    const lifted = tableOf(table.caption, table.rows);
    const line = (lifted === null ? '' : standInFor(plain.lifted.push(lifted) - 1)) + table.inner;
    const outer = open.at(-1);
    if (outer) outer.inner += line;
    else out.push(line);
  };
  for (const line of text.split('\n')) {
    const mark = line.trimStart().replace(/^:{1,20}(?=\{\|)/, '');
    if (open.length > 0 && /^={2,6}[^=]/.test(line)) while (open.length > 0) close();
    const table = open.at(-1);
    if (mark.startsWith('{|')) {
      if (open.length < DEEPEST) open.push({ caption: '', rows: [], into: 'nothing', inner: '' });
      else ignored += 1;
    } else if (!table) out.push(line);
    else if (mark.startsWith('|}') && ignored > 0) ignored -= 1;
    else if (mark.startsWith('|}')) {
      close();
      // What stands behind the end of a table is text again.
      const rest = mark.slice(2);
      if (open.length === 0 && rest.trim() !== '') out.push(rest);
    } else if (ignored === 0) readLine(table, mark, line);
  }
  while (open.length > 0) close();
  return out.join('\n');
}

function readLine(table: Open, mark: string, line: string): void {
  if (mark.startsWith('|-')) {
    table.rows.push([]);
    table.into = 'nothing';
  } else if (mark.startsWith('|+')) {
    table.caption = withoutAttributes(mark.slice(2)).text;
    table.into = 'caption';
  } else if (mark.startsWith('|') || mark.startsWith('!')) {
    const row = table.rows.at(-1) ?? table.rows[table.rows.push([]) - 1];
    const heading = mark.startsWith('!');
    for (const part of mark.slice(1).split(heading ? /\|\||!!/ : '||')) row?.push(cellOf(part, heading));
    table.into = 'cell';
  } else if (table.into === 'caption') table.caption += `\n${line}`;
  else if (table.into === 'cell') {
    const cell = table.rows.at(-1)?.at(-1);
    if (cell) cell.text += `\n${line.trim()}`;
  }
}

/** `style="…" | text`: what stands before a single bar is no text. */
function withoutAttributes(part: string): { attributes: string; text: string } {
  const bar = part.indexOf('|');
  return bar < 0
    ? { attributes: '', text: part.trim() }
    : { attributes: part.slice(0, bar), text: part.slice(bar + 1).trim() };
}

function cellOf(part: string, heading: boolean): Cell {
  const { attributes, text } = withoutAttributes(part);
  // "| '''Country'''" in a first row is a heading that its editor did not mark as one.
  const bold = /^'''[^']+'''$/.test(text);
  return { text, heading: heading || bold, columns: span(attributes, 'colspan'), rows: span(attributes, 'rowspan') };
}

function span(attributes: string, name: 'colspan' | 'rowspan'): number {
  const found = new RegExp(`\\b${name}\\s{0,3}=\\s{0,3}["']?\\s{0,3}(\\d{1,4})`, 'i').exec(attributes);
  return Math.max(1, Number(found?.[1] ?? 1));
}
