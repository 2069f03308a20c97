/** `timeline --chart`: a picture of the events on an axis from the first to the last. */
import { cleanLine } from '../../../text/clean.js';
import type { TimelineRow } from '../../../query/timeline.js';
import type { Paint } from '../../look/colour.js';
import { wrap } from '../../terminal/wrap.js';
import { axisOf, shareOf, type Axis } from './axis.js';
import { barOf, SIGNS, type Bar } from './bar.js';
import { eventLines } from './chart-rows.js';
import { countSigns, laneLines } from './lanes.js';
import { markOf } from './marks.js';
import { scaleLines } from './scale.js';
import { spanOf, type Span } from './span.js';
import type { ListLook } from './list.js';
import { count } from './heading.js';
import type { Drawn } from './drawn.js';

export const WIDEST_CHART = 160;

/** Lines no wider than the terminal: for one country a lane for each partner, else a line for each event. */
export function chartLines(rows: readonly TimelineRow[], { width: given, paint, partnerOf }: ListLook): string[] {
  const width = Math.max(20, Math.min(given, WIDEST_CHART));
  const drawn = rows.flatMap((row): Drawn[] => {
    const span = spanOf(row.date);
    return span === null ? [] : [{ row, span, mark: markOf(row.kind) }];
  });
  const spans = drawn.map(({ span }) => span);
  const axis = axisOf(spans);
  const missing = rows.length - drawn.length;
  const note = missing === 0 ? [] : [paint('dim', `${count(missing, 'event')} without a date that can be drawn`)];
  if (axis === null) return note;
  const label = partnerOf === null ? 0 : Math.min(18, Math.floor(width / 3));
  const plot = width - label;
  const head = scaleLines(spans, axis, plot, paint).map((line) => ' '.repeat(label) + line);
  const body =
    partnerOf === null
      ? { lines: eventLines(drawn, axis, plot, paint), most: 1 }
      : laneLines(drawn, axis, { plot, label, paint, partnerOf });
  const bars = drawn.map((each) => ({ ...each, bar: barOf(each.span, axis, each.mark, plot) }));
  return [
    ...head,
    ...body.lines,
    '',
    ...legendLines(bars, countSigns(body.most), width, paint),
    ...note,
    ...crowdedNote(spans, axis, width, paint),
  ];
}

/** Most events of most countries are recent: how to see them apart, where they are drawn in a small part of the axis. */
function crowdedNote(spans: readonly Span[], axis: Axis, width: number, paint: Paint): string[] {
  const from = spans
    .map((span) => span.from)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const early = from[Math.floor(from.length / 4)];
  if (early === undefined || early < 10 || from.length < 12 || shareOf(axis, early) < 0.7) return [];
  const year = Math.floor(early / 10) * 10;
  return wrap(`Most events begin after ${year}: --since ${year} draws them apart.`, width).map((line) =>
    paint('dim', line),
  );
}

/** The kinds and signs that the chart has. */
function legendLines(
  bars: readonly (Drawn & { bar: Bar })[],
  counts: readonly string[],
  width: number,
  paint: Paint,
): string[] {
  const kinds = new Map(bars.map(({ row, mark }) => [cleanLine(row.kind), mark]));
  const signs = SIGNS.filter(({ shown }) => bars.some(({ bar }) => shown.test(bar.text)));
  const entries = [
    ...[...kinds].map(([kind, { sign }]) => `${sign} ${kind}`),
    ...signs.map(({ means }) => means),
    ...counts,
  ];
  // An entry is one word for the wrapping; its first sign is painted as in the chart.
  const lines = wrap(entries.map((entry) => `${entry.replaceAll(' ', HELD)}${HELD}`).join(' '), width);
  const tones = new Map([...kinds.values()].map(({ sign, tone }) => [sign, tone]));
  return lines.map((line) =>
    line
      .split(' ')
      .map((entry) => entry.replaceAll(HELD, ' '))
      .map((entry) => paint(tones.get(entry.slice(0, 1)) ?? 'dim', entry.slice(0, 1)) + paint('dim', entry.slice(1)))
      .join(' ')
      .trimEnd(),
  );
}

const HELD = '\u00a0';
