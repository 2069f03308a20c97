/** The events of the relations of one country as a picture: a lane for each partner, on one axis. */
import { cleanLine } from '../../../text/clean.js';
import type { Located } from '../../../query/locate.js';
import type { TimelineRow } from '../../../query/timeline.js';
import { cutToPixels } from '../../svg/measure.js';
import { BODY_AT, MARGIN, pictureText, WIDTH } from '../../svg/picture.js';
import { element, type Xml } from '../../svg/xml.js';
import { axisOf, type Axis } from './axis.js';
import { count, extentOf, titleOf } from './heading.js';
import { markOf } from './marks.js';
import { spanOf, type Span } from './span.js';
import { eventBar } from './svg-bar.js';
import { legend } from './svg-legend.js';
import { shapeOf } from './svg-marks.js';
import { tooltip } from './svg-row.js';
import { gridLines, timeScale, type Place } from './svg-scale.js';

const SIZE = 13;
/** Pixels of the names, of what lies before the axis, of a line of marks, and between two marks of a line. */
const NAMES = 170;
const BEFORE = 96;
const LINE = 17;
const GAP = 1;
/** What does not fit in so many lines lies on top of others. */
const MOST_LINES = 9;
/** Of a sheet, in pixels: on A4 paper it is read as it is on a screen. */
const HIGHEST = 1150;
/** So many of a hundred events are on the axis: a few of the Middle Ages would leave no room for the rest. */
const ON_AXIS = 95;

interface Drawn {
  row: TimelineRow;
  span: Span;
}

/** Whole SVG documents, on one axis. Rows of a lane are in the order given, lanes by name. */
export function lanesSvgs(
  rows: readonly TimelineRow[],
  located: Located,
  partnerOf: (relation: string) => string,
): string[] {
  const drawn = rows.flatMap((row) => {
    const span = spanOf(row.date);
    return span === null ? [] : [{ row, span }];
  });
  const spans = drawn.map(({ span }) => span);
  const axis = axisFor(spans);
  const early = spans.some((span) => isBefore(span, axis));
  const left = MARGIN + NAMES + (early ? BEFORE : 0);
  const place = { left, length: WIDTH - MARGIN - left };
  const explained = legend([...new Set(drawn.map(({ row }) => row.kind))], BODY_AT - 8);
  const scale = timeScale(
    spans.filter((span) => !isBefore(span, axis)),
    axis,
    { ...place, top: explained.bottom },
  );
  const before = element('text', { class: 'dim small', x: MARGIN + NAMES, y: scale.bottom - 8 }, `before ${axis.from}`);
  const head = [...explained.body, ...scale.body, ...(early ? [before] : [])];
  const sheets = sheetsOf(lanesOf(drawn, partnerOf), axis, { ...place, top: scale.bottom + 4 });
  return sheets.map(({ body, names, bottom }, at) =>
    pictureText({
      title: titleOf(located),
      extent: `${extentOf(rows)}${sheets.length === 1 ? '' : ` (${at + 1} of ${sheets.length})`}`,
      description: names.join('; '),
      height: bottom + MARGIN / 2,
      body: [...head, gridLines(axis, { ...place, top: scale.bottom }, bottom), ...body],
    }),
  );
}

interface Sheet {
  body: Xml[];
  names: string[];
  bottom: number;
}

/** As many lanes a sheet as a page of paper has room for. */
function sheetsOf(lanes: readonly [string, Drawn[]][], axis: Axis, place: Place): Sheet[] {
  const sheets: Sheet[] = [];
  for (const [name, events] of lanes) {
    let sheet = sheets.at(-1);
    let lane = laneOf(name, events, axis, { ...place, top: sheet?.bottom ?? place.top });
    if (sheet === undefined || sheet.bottom + lane.height > HIGHEST) {
      sheets.push((sheet = { body: [], names: [], bottom: place.top }));
      lane = laneOf(name, events, axis, place);
    }
    const ground = { class: 'band', x: 0, y: sheet.bottom, width: WIDTH, height: lane.height };
    // Every other one, so that the eye keeps to its line.
    sheet.body.push(...(sheet.names.length % 2 === 1 ? [element('rect', ground)] : []), lane.xml);
    sheet.names.push(`${name}: ${count(events.length, 'event')}`);
    sheet.bottom += lane.height;
  }
  return sheets;
}

/** From the century in which nearly all events have ended to the last of them. */
function axisFor(spans: readonly Span[]): Axis {
  const whole = axisOf(spans) ?? { from: 0, to: 1 };
  const ends = spans.map(({ to }) => to).sort((a, b) => a - b);
  const first = ends[Math.floor((ends.length * (100 - ON_AXIS)) / 100)] ?? whole.from;
  const from = Math.floor(Math.min(first, whole.to - 1) / 100) * 100;
  return from > Math.max(0, whole.from) ? { from, to: whole.to } : whole;
}

const isBefore = ({ to }: Span, { from }: Axis): boolean => to <= from;

function lanesOf(drawn: readonly Drawn[], partnerOf: (relation: string) => string): [string, Drawn[]][] {
  const lanes = new Map<string, Drawn[]>();
  for (const each of drawn) {
    const name = cleanLine(partnerOf(each.row.relation));
    lanes.set(name, [...(lanes.get(name) ?? []), each]);
  }
  return [...lanes].sort(([a], [b]) => a.localeCompare(b, 'en'));
}

/** Each mark in the first line that has room for it; what was before the axis stands in a row, in order of time. */
function laneOf(
  name: string,
  events: readonly Drawn[],
  axis: Axis,
  { left, length, top }: Place,
): { xml: Xml; height: number } {
  const ends: number[] = [];
  let early = 0;
  const placed = events.map(({ row, span }) => {
    const title = element(
      'title',
      {},
      tooltip(row, () => name),
    );
    if (isBefore(span, axis)) {
      const x = MARGIN + NAMES + 7 + Math.min(early++ * 15, BEFORE - 16);
      return element('g', {}, title, shapeOf(markOf(row.kind), x, top + 5 + LINE / 2));
    }
    const at = (y: number): ReturnType<typeof eventBar> => eventBar(span, markOf(row.kind), axis, { left, length, y });
    const bar = at(0);
    const free = ends.findIndex((end) => end + GAP <= bar.left);
    const line = free >= 0 ? free : Math.min(ends.length, MOST_LINES - 1);
    ends[line] = Math.max(ends[line] ?? -Infinity, bar.right);
    return element('g', {}, title, ...at(top + 5 + LINE * (line + 0.5)).shapes);
  });
  const label = element(
    'text',
    { class: 'strong', x: MARGIN, y: top + 5 + LINE / 2 + 4.5 },
    cutToPixels(name, NAMES - 12, SIZE * 1.1),
  );
  return { xml: element('g', {}, label, ...placed), height: Math.max(1, ends.length) * LINE + 10 };
}
