/** Matters beside each other, a column for each that is compared; on narrow terminals one below the other. */
import type { Look } from '../look/look.js';
import { widthOf, wrap } from '../terminal/wrap.js';

/** A matter, and what each of the compared has to say of it. */
export interface Matter {
  label: string;
  /** Painted lines, none wider than the column. */
  cells: readonly (readonly string[])[];
}

/** The longest label and the space behind it. */
const GUTTER = 14;
const GAP = 2;
/** Text is not read in a narrower column. */
const NARROWEST = 23;
/** A wider column is no easier to read. */
const WIDEST = 60;

/** Columns of a cell for so many that are compared; `beside` is false where each stands below the other. */
export function columnFor(count: number, width: number): { width: number; beside: boolean } {
  const each = Math.min(WIDEST, Math.floor((width - GUTTER - GAP * (count - 1)) / count));
  return each >= NARROWEST
    ? { width: each, beside: true }
    : { width: Math.max(10, Math.min(width, 100) - 4), beside: false };
}

/** Lines no wider than the terminal. Matters of which nobody has anything to say are left out. */
export function matterLines(names: readonly string[], matters: readonly Matter[], look: Look): string[] {
  const { paint } = look;
  const { width, beside } = columnFor(names.length, look.width);
  const told = matters.filter(({ cells }) => cells.some((cell) => cell.length > 0));
  const heads = names.map((name) => wrap(name, width).map((line) => paint('title', line)));
  if (!beside) return told.flatMap((matter) => stacked(names, matter, look));
  const rule = paint('dim', '─'.repeat(GUTTER + names.length * width + GAP * (names.length - 1)));
  const none = [paint('dim', '–')];
  return [
    ...row('', heads, width, paint),
    rule,
    ...told.flatMap(({ label, cells }) =>
      row(
        label,
        cells.map((cell) => (cell.length === 0 ? none : cell)),
        width,
        paint,
      ),
    ),
  ];
}

function row(label: string, cells: readonly (readonly string[])[], width: number, paint: Look['paint']): string[] {
  const labels = label === '' ? [] : wrap(label, GUTTER - 1);
  const height = Math.max(labels.length, ...cells.map((cell) => cell.length));
  const padded = (text: string, to: number): string => text + ' '.repeat(Math.max(0, to - widthOf(text)));
  return Array.from({ length: height }, (_, at) => {
    const first = labels[at] ?? '';
    const gutter = (first === '' ? '' : paint('heading', first)) + ' '.repeat(GUTTER - widthOf(first));
    return (gutter + cells.map((cell) => padded(cell[at] ?? '', width)).join(' '.repeat(GAP))).trimEnd();
  });
}

function stacked(names: readonly string[], { label, cells }: Matter, { paint, width }: Look): string[] {
  return [
    ...wrap(label, width).map((line) => paint('heading', line)),
    ...cells.flatMap((cell, at) => [
      ...wrap(names[at] ?? '', Math.max(10, width - 2)).map((line) => `  ${paint('name', line)}`),
      ...(cell.length === 0 ? [paint('dim', '–')] : cell).map((line) => `    ${line}`),
    ]),
  ];
}
