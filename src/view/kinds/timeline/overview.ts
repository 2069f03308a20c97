/** What there is in a long timeline, before it begins: how many events of which century and of which kind. */
import { boundsOf } from '../../../dates/bounds.js';
import { cleanLine } from '../../../text/clean.js';
import type { TimelineRow } from '../../../query/timeline.js';
import type { Look } from '../../look/look.js';
import { wrap } from '../../terminal/wrap.js';
import { centuryOf } from './groups.js';

/** So many are seen at a glance. */
const FEW = 40;

/** "247 in the 21st century, 79 in the 20th century, 50 before" and "representation 60, visit 31, …"; nothing for a few events. */
export function overview(rows: readonly TimelineRow[]): string[] {
  if (rows.length <= FEW) return [];
  const centuries = centuriesOf(rows);
  const kinds = counted(rows.map(({ kind }) => cleanLine(kind))).sort(([, a], [, b]) => b - a);
  return [centuries.join(', '), kinds.map(([kind, count]) => `${kind} ${count}`).join(', ')];
}

/** The three latest, and all before them together. */
function centuriesOf(rows: readonly TimelineRow[]): string[] {
  const inOrder = [...rows].sort((a, b) => startOf(b) - startOf(a) || 0);
  const all = counted(inOrder.map((row) => centuryOf(row.date.edtf)).filter((name) => name !== ''));
  const before = all.slice(3).reduce((sum, [, count]) => sum + count, 0);
  const told = all.slice(0, 3).map(([name, count]) => `${count} in the ${name}`);
  return before === 0 ? told : [...told, `${before} before`];
}

const startOf = ({ date }: TimelineRow): number => boundsOf(date.edtf)?.first ?? -Infinity;

/** The overview for a terminal. */
export function overviewLines(rows: readonly TimelineRow[], { paint, width }: Pick<Look, 'paint' | 'width'>): string[] {
  return overview(rows).flatMap((line) => wrap(line, width).map((part) => paint('dim', part)));
}

/** In the order in which they come first. */
function counted(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts];
}
