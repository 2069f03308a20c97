/** The head of a chart: a sparkline of events per decade over an axis with ticks. */
import type { Paint } from '../../look/colour.js';
import { cut } from '../../terminal/cut.js';
import { widthOf } from '../../terminal/wrap.js';
import { shareOf, ticksOf, type Axis } from './axis.js';
import { binsOf, blockOf, perBin } from './bins.js';
import type { Span } from './span.js';

/** Columns from the start of one tick's label to that of the next. */
const TICK_ROOM = 10;

/** Lines as wide as the axis: what the sparkline counts, the sparkline, the years, the axis. */
export function scaleLines(spans: readonly Span[], axis: Axis, width: number, paint: Paint): string[] {
  const bins = binsOf(spans, axis, width);
  const most = bins.counts.reduce((a, b) => Math.max(a, b), 0);
  const spark = Array.from({ length: width }, (_, column) => {
    const year = axis.from + ((column + 0.5) / width) * (axis.to - axis.from);
    return blockOf(bins.counts[Math.floor((year - bins.from) / bins.years)] ?? 0, most);
  }).join('');
  const told =
    most === 0
      ? []
      : [paint('dim', cut(`events ${perBin(bins)}, most ${most}`, width)), paint('heading', spark.trimEnd())];
  return [...told, ...axisLines(axis, width, paint)];
}

/** The axis, and above it the years of its ticks. */
export function axisLines(axis: Axis, width: number, paint: Paint): string[] {
  let years = '';
  const line = Array.from({ length: width }, () => '─');
  for (const { year, label } of ticksOf(axis, Math.floor(width / TICK_ROOM))) {
    const column = Math.min(width - 1, Math.floor(shareOf(axis, year) * width));
    line[column] = '┬';
    const before = column - widthOf(years);
    if ((before > 0 || years === '') && column + label.length <= width) years += ' '.repeat(before) + label;
  }
  return [paint('date', years), paint('dim', line.join(''))];
}
