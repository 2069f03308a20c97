/** The head of a picture of events: how many in each decade, and the axis with its years. */
import { shareOf, ticksOf, type Axis } from './axis.js';
import { binsOf, perBin } from './bins.js';
import type { Span } from './span.js';
import { element, type Xml } from '../../svg/xml.js';

/** Pixels from one bin of the histogram to the next, and from one tick to the next, at least. */
const LEAST_BIN = 5;
export const TICK_ROOM = 80;
const HIGHEST = 40;

export interface Place {
  left: number;
  length: number;
  top: number;
}

/** What is drawn in pixels below `top`, and where it ends. */
export function timeScale(
  spans: readonly Span[],
  axis: Axis,
  { left, length, top }: Place,
): { body: Xml[]; bottom: number } {
  const bins = binsOf(spans, axis, Math.floor(length / LEAST_BIN));
  const most = bins.counts.reduce((a, b) => Math.max(a, b), 0);
  const at = (year: number): number => left + shareOf(axis, year) * length;
  const floor = top + 20 + HIGHEST;
  const columns = bins.counts.map((count, index) => {
    const [from, to] = [bins.from + index * bins.years, bins.from + (index + 1) * bins.years];
    const height = most === 0 ? 0 : (count / most) * HIGHEST;
    return element(
      'rect',
      { class: 'treaty fill soft', x: at(from), y: floor - height, width: Math.max(1, at(to) - at(from) - 1), height },
      element('title', {}, `${from}–${to - 1}: ${count}`),
    );
  });
  const caption = `events ${perBin(bins)}, most ${most}`;
  return {
    body: [
      ...(most === 0 ? [] : [element('text', { class: 'dim small', x: left, y: top + 10 }, caption)]),
      ...columns.filter((_, index) => (bins.counts[index] ?? 0) > 0),
      element('path', { class: 'rule', d: `M${left} ${floor}H${left + length}` }),
      ...ticksOf(axis, Math.floor(length / TICK_ROOM)).map(({ year, label }) =>
        element('text', { class: 'dim small middle', x: at(year), y: floor + 16 }, label),
      ),
    ],
    bottom: floor + 24,
  };
}

/** Lines through all rows at the ticks. */
export function gridLines(axis: Axis, { left, length, top }: Place, bottom: number): Xml {
  const lines = ticksOf(axis, Math.floor(length / TICK_ROOM)).map(({ year }) => {
    const x = Math.round((left + shareOf(axis, year) * length) * 10) / 10;
    return `M${x} ${top}V${bottom}`;
  });
  return element('path', { class: 'rule', d: lines.join(''), 'stroke-dasharray': '1 4' });
}
