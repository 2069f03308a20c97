/** Tables for a terminal, fitted to its width. */
import Table from 'cli-table3';
import { cleanLine } from '../../text/clean.js';
import type { Look } from '../look/look.js';
import { toneOf, type Column } from './column.js';
import { widthOf, wrap } from '../terminal/wrap.js';

const GAP = '  ';
/** A column of running text is not read when it is narrower; records are then printed as blocks. */
const NARROWEST = 18;
/** Above this width it needs nothing from its neighbours. */
const COMFORTABLE = 36;

/** The rows as a table; as blocks, one line a field, where the terminal is too narrow for it. */
export function tableText<Row>(columns: readonly Column<Row>[], rows: readonly Row[], look: Look): string {
  const shown = columns.filter((column) => column.head !== null && column.head !== '');
  const cells = rows.map((row) => shown.map((column) => cellOf(column, row, look)));
  // A column that says nothing in any row takes no place.
  const kept = shown.map(({ keep }, at) => keep === true || cells.some((row) => row[at]?.text !== ''));
  const only = <T>(list: readonly T[]): T[] => list.filter((_, at) => kept[at]);
  return laidOut(only(shown), cells.map(only), look);
}

interface Cell {
  text: string;
  paintLine: (line: string) => string;
}

function cellOf<Row>(column: Column<Row>, row: Row, look: Look): Cell {
  const tone = toneOf(column, row);
  const text = cleanLine((column.human ?? column.plain)?.(row) ?? '');
  return { text, paintLine: (line) => (tone === null ? line : look.paint(tone, line)) };
}

function laidOut<Row>(columns: readonly Column<Row>[], rows: readonly Cell[][], look: Look): string {
  const heads = columns.map((column) => column.head ?? '');
  const natural = heads.map((head, at) => Math.max(widthOf(head), ...rows.map((row) => widthOf(row[at]?.text ?? ''))));
  const widths = fit(natural, columns, look.width);
  if (widths === null) return blocks(heads, rows, look);
  const table = grid(columns.map((column) => column.align ?? 'left'));
  table.options.head = heads.map((head) => look.paint('heading', head));
  for (const row of rows) table.push(row.map((cell, at) => linesOf(cell, widths[at] ?? 0)));
  return finished(table.toString(), look);
}

/** Widths that fit; null when the running text would become too narrow. */
function fit<Row>(natural: readonly number[], columns: readonly Column<Row>[], total: number): number[] | null {
  const widths = [...natural];
  const sum = (): number => widths.reduce((all, width) => all + width, GAP.length * (widths.length - 1));
  const growing = columns.map((column, at) => (column.grow === true ? (natural[at] ?? 0) : 0));
  const wanted = (least: number): number => growing.reduce((all, width) => all + Math.min(width, least), 0);
  const whole = growing.reduce((all, width) => all + width, 0);
  for (const [at, { shrink }] of columns.entries()) {
    const missing = sum() - whole + wanted(COMFORTABLE) - total;
    if (shrink !== undefined && missing > 0)
      widths[at] = Math.max(Math.min(shrink, widths[at] ?? 0), (widths[at] ?? 0) - missing);
  }
  const room = total - (sum() - whole);
  if (room >= whole) return widths;
  if (room < wanted(NARROWEST)) return null;
  return share(growing, room).map((width, at) => (columns[at]?.grow === true ? width : (widths[at] ?? 0)));
}

/** Gives narrow columns what they want and divides the rest among the wide ones. */
function share(wanted: readonly number[], room: number): number[] {
  let [left, open] = [room, wanted.filter((width) => width > 0).length];
  const given = wanted.map(() => 0);
  for (const { width, at } of wanted.map((width, at) => ({ width, at })).sort((a, b) => a.width - b.width)) {
    if (width === 0) continue;
    given[at] = Math.min(width, Math.floor(left / open));
    left -= given[at] ?? 0;
    open -= 1;
  }
  return given;
}

const linesOf = (cell: Cell, width: number): string => wrap(cell.text, width).map(cell.paintLine).join('\n');

/** Blocks for narrow terminals: each field on its own line, a blank line between records. */
function blocks(heads: readonly string[], rows: readonly Cell[][], look: Look): string {
  const block = (row: readonly Cell[]): string =>
    row
      .flatMap((cell, at) => {
        if (cell.text === '') return [];
        const [first = '', ...rest] = wrap(`${heads[at] ?? ''}: ${cell.text}`, Math.max(10, look.width - 2));
        return [first, ...rest.map((line) => `  ${line}`)];
      })
      .join('\n');
  return `${rows.map(block).join('\n\n')}\n`;
}

/** A cli-table3 table without a box: a rule under the head, two spaces between columns. */
function grid(aligns: ('left' | 'right')[]): Table.Table {
  const none = {
    top: '',
    'top-mid': '',
    'top-left': '',
    'top-right': '',
    left: '',
    'left-mid': '',
    right: '',
    'right-mid': '',
  };
  const bottom = { bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' };
  return new Table({
    chars: { ...none, ...bottom, mid: '─', 'mid-mid': '──', middle: GAP },
    // Its own colours would also be written into a pipe and past NO_COLOR.
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colAligns: aligns,
  });
}

function finished(text: string, look: Look): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return `${lines.map((line) => (/^─+$/u.test(line) ? look.paint('dim', line) : line)).join('\n')}\n`;
}
