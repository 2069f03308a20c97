/** One event on an axis of columns: a mark for a point, a bar for what lasts, a thin line for what happened at some time. */
import { shareOf, type Axis } from './axis.js';
import type { Mark } from './marks.js';
import type { EndKind, Span } from './span.js';

/** Columns from `at` on; one character each. */
export interface Bar {
  at: number;
  text: string;
  /** Where in the text the mark stands. */
  mark: number;
}

const STARTS: Readonly<Record<EndKind, string>> = { exact: '┣', about: '~', open: '◂' };
const ENDS: Readonly<Record<EndKind, string>> = { exact: '┫', about: '~', open: '▸' };
const THIN: Readonly<Record<EndKind, [string, string]>> = { exact: ['┄', '┄'], about: ['~', '~'], open: ['◂', '▸'] };

/** What the signs mean that a reader cannot guess, for a legend; in the order in which they are explained. */
export const SIGNS: readonly { shown: RegExp; means: string }[] = [
  { shown: /[┣━┫]/u, means: '┣━┫ lasts' },
  { shown: /┄/u, means: '┄┄┄ at some time between' },
  { shown: /~/u, means: '~ about' },
  { shown: /[◂▸]/u, means: '◂ ▸ goes on' },
];

export function barOf(span: Span, axis: Axis, { sign }: Mark, width: number): Bar {
  const column = (year: number): number => Math.min(width - 1, Math.floor(shareOf(axis, year) * width));
  const share = shareOf(axis, span.to) - shareOf(axis, span.from);
  // A year that two columns share does not extend over either.
  if (!span.lasts && share * width < 1.5) return pointBar(span, column((span.from + span.to) / 2), sign, width);
  const at = column(span.from);
  const length = Math.max(at, column(span.to - 1e-9)) - at + 1;
  if (length === 1) return pointBar(span, at, sign, width);
  const [start, end] = span.lasts ? [STARTS[span.start], ENDS[span.end]] : [THIN[span.start][0], THIN[span.end][1]];
  const mark = length === 2 ? 0 : Math.floor((length - 1) / 2);
  const line = [start, ...Array.from({ length: length - 2 }, () => (span.lasts ? '━' : '┄')), end];
  line[mark] = sign;
  return { at, text: line.join(''), mark };
}

/** A point that is not sure stands between tildes, one that is open has an arrow. */
function pointBar({ start, end }: Span, at: number, sign: string, width: number): Bar {
  const before = start === 'exact' || at === 0 ? '' : STARTS[start];
  const after = end === 'exact' || at === width - 1 ? '' : ENDS[end];
  return { at: at - before.length, text: before + sign + after, mark: before.length };
}
