/** A table in GitHub's Markdown. */
import type { Nodes, Table, TableCell } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Options, type Unsafe } from 'mdast-util-to-markdown';
import { cleanLine } from '../../text/clean.js';
import type { Column } from './column.js';

/** GitHub reads ~~struck out~~ text too. */
const STRUCK: Unsafe = { character: '~', inConstruct: 'phrasing' };
/** And $formulas$, which end before anything but a digit: amounts of dollars are none. */
const FORMULA: Unsafe = { character: '$', inConstruct: 'phrasing' };
const ENDS_FORMULA = /\$(?!\d)/u;

/**
 * The table for people, by mdast-util-to-markdown, which escapes what Markdown would read in a text; pipes too. A column that
 * says nothing in any row is left out.
 */
export function markdownText<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const shown = columns
    .filter(({ head }) => head !== null && head !== '')
    .map((column) => ({ ...column, cells: rows.map((row) => textOf(column, row)) }))
    .filter(({ keep, cells }) => keep === true || cells.some((text) => text !== ''));
  const heads = shown.map(({ head }) => head ?? '');
  const lines = [heads, ...rows.map((_, at) => shown.map(({ cells }) => cells[at] ?? ''))];
  const table: Table = {
    type: 'table',
    align: shown.map(({ align }) => align ?? null),
    children: lines.map((texts) => ({ type: 'tableRow', children: texts.map(cellOf) })),
  };
  return markdownOf(table, lines.flat());
}

/** A tree as GitHub's Markdown; `texts` are those that it holds. */
export function markdownOf(tree: Nodes, texts: readonly string[], options: Options = {}): string {
  const mayHoldFormulas = texts.some((text) => ENDS_FORMULA.test(text));
  // Padded cells would make every line as long as the longest text.
  const extensions = [gfmTableToMarkdown({ tablePipeAlign: false })];
  return toMarkdown(tree, { ...options, extensions, unsafe: mayHoldFormulas ? [STRUCK, FORMULA] : [STRUCK] });
}

function textOf<Row>(column: Column<Row>, row: Row): string {
  return cleanLine((column.human ?? column.plain)?.(row) ?? '').trim();
}

const cellOf = (value: string): TableCell => ({ type: 'tableCell', children: [{ type: 'text', value }] });
