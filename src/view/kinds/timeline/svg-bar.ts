/** One event of a picture: a mark where it lies, on a bar for what lasts or a thin line for what happened at some time. */
import { shareOf, type Axis } from './axis.js';
import type { Mark } from './marks.js';
import type { EndKind, Span } from './span.js';
import { shapeOf } from './svg-marks.js';
import { element, type Xml } from '../../svg/xml.js';

export interface EventBar {
  left: number;
  right: number;
  shapes: Xml[];
}

/** Pixels of a mark to each side of its middle, and of an end that is not sure. */
const MARK = 7;
const UNSURE = 14;

/** Drawn around the height `y` on an axis from `left` that is so many pixels long. */
export function eventBar(
  span: Span,
  mark: Mark,
  axis: Axis,
  place: { left: number; length: number; y: number },
): EventBar {
  const { left, length, y } = place;
  const [from, to] = [left + shareOf(axis, span.from) * length, left + shareOf(axis, span.to) * length];
  const middle = (from + to) / 2;
  const stretch = to - from > MARK * 2 ? [stretchOf(span, mark, { from, to, y })] : [];
  const unsure = stretch.length === 0 && span.start !== 'exact' ? [unsureMark(mark, middle, y)] : [];
  return {
    left: Math.min(from, middle - MARK - 3 * unsure.length),
    right: Math.max(to, middle + MARK + 3 * unsure.length),
    shapes: [...stretch.flat(), ...unsure, shapeOf(mark, middle, y)],
  };
}

interface Line {
  from: number;
  to: number;
  y: number;
}

/** A dotted ring around a mark whose date is not sure. */
const unsureMark = ({ tone }: Mark, x: number, y: number): Xml =>
  element('circle', { class: `${tone} line soft`, cx: x, cy: y, r: 10, 'stroke-dasharray': '2 3' });

function stretchOf(span: Span, { tone }: Mark, { from, to, y }: Line): Xml[] {
  // Ends that are not sure dissolve into dots, open ones point on.
  const inset = (kind: EndKind): number => (kind === 'exact' ? 0 : Math.min(UNSURE, (to - from) / 4));
  const [start, end] = [from + inset(span.start), to - inset(span.end)];
  const line = (x1: number, x2: number, how: Record<string, string | number>): Xml =>
    element('line', { class: `${tone} line soft`, x1, x2, y1: y, y2: y, ...how });
  const body = span.lasts
    ? element('rect', { class: `${tone} fill soft`, x: start, y: y - 4, width: end - start, height: 8, rx: 2 })
    : line(start, end, { 'stroke-dasharray': '6 4' });
  const ends = [endOf(span.start, start, from, y), endOf(span.end, end, to, y)].map((path) =>
    path === null ? [] : [element('path', { class: `${tone} ${path.how}`, ...path.attributes })],
  );
  return [body, ...ends.flat()];
}

function endOf(
  kind: EndKind,
  x: number,
  tip: number,
  y: number,
): { how: string; attributes: Record<string, string> } | null {
  const at = (value: number): string => String(Math.round(value * 10) / 10);
  if (kind === 'exact') return null;
  if (kind === 'about')
    return { how: 'line soft', attributes: { d: `M${at(x)} ${at(y)}H${at(tip)}`, 'stroke-dasharray': '2 3' } };
  return { how: 'fill soft', attributes: { d: `M${at(x)} ${at(y - 6)}L${at(tip)} ${at(y)}L${at(x)} ${at(y + 6)}z` } };
}
