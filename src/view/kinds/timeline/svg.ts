/** A timeline as a picture: a row for each event, its mark or bar where it lies in time, date and text beside it. */
import { cleanLine } from '../../../text/clean.js';
import type { Located } from '../../../query/locate.js';
import type { TimelineRow } from '../../../query/timeline.js';
import { axisOf, type Axis } from './axis.js';
import { basisNote, shortDate } from './dates.js';
import { extentOf, titleOf } from './heading.js';
import { markOf } from './marks.js';
import { spanOf, type Span } from './span.js';
import { eventBar } from './svg-bar.js';
import { cutToPixels, pixelsOf } from '../../svg/measure.js';
import { BODY_AT, MARGIN, pictureText, WIDTH } from '../../svg/picture.js';
import { shapeOf } from './svg-marks.js';
import { gridLines, timeScale } from './svg-scale.js';
import { element, type Xml } from '../../svg/xml.js';

const ROW = 26;
const SIZE = 13;
/** A label beside its bar has at least so many pixels; else it stands below. */
const LEAST_LABEL = 260;
const LENGTH = WIDTH - 2 * MARGIN;

interface Drawing {
  located: Located;
  partnerOf: ((relation: string) => string) | null;
}

/** The whole SVG document. */
export function timelineSvg(rows: readonly TimelineRow[], { located, partnerOf }: Drawing): string {
  const drawn = rows.flatMap((row) => {
    const span = spanOf(row.date);
    return span === null ? [] : [{ row, span }];
  });
  const spans = drawn.map(({ span }) => span);
  const axis = axisOf(spans) ?? { from: 0, to: 1 };
  const scale = timeScale(spans, axis, { left: MARGIN, length: LENGTH, top: BODY_AT });
  let y = scale.bottom + ROW / 2;
  const body: Xml[] = [];
  for (const { row, span } of drawn) {
    const event = eventRow(row, span, axis, y, partnerOf);
    body.push(event.xml);
    y += event.height;
  }
  const legend = legendRows(
    drawn.map(({ row }) => row),
    y + 14,
  );
  const grid = gridLines(axis, { left: MARGIN, length: LENGTH, top: scale.bottom }, y - ROW / 2);
  const description = drawn.map(({ row }) => tooltip(row, partnerOf)).join(' ');
  return pictureText({
    title: titleOf(located),
    extent: extentOf(rows),
    description: cutToPixels(description, 4000, 1),
    height: legend.bottom + MARGIN,
    body: [...scale.body, grid, ...body, ...legend.body],
  });
}

/** All that is known of an event, for those who point at it and those who are read to. */
function tooltip(row: TimelineRow, partnerOf: Drawing['partnerOf']): string {
  const note = basisNote(row.date);
  const partner = partnerOf === null ? '' : ` ${partnerOf(row.relation)}:`;
  return `${shortDate(row.date)}${note === null ? '' : ` (${note})`}, ${row.kind}:${partner} ${row.text}`;
}

function eventRow(
  row: TimelineRow,
  span: Span,
  axis: Axis,
  y: number,
  partnerOf: Drawing['partnerOf'],
): { xml: Xml; height: number } {
  const bar = eventBar(span, markOf(row.kind), axis, { left: MARGIN, length: LENGTH, y });
  const lead = [shortDate(row.date), partnerOf === null ? '' : cleanLine(partnerOf(row.relation))];
  const head = lead.filter((text) => text !== '').join(' · ');
  const text = cleanLine(row.text).trim();
  const whole = pixelsOf(head, SIZE) * 1.2 + 8 + pixelsOf(text, SIZE);
  const [left, right] = [bar.left - MARGIN - 8, WIDTH - MARGIN - bar.right - 8];
  const enough = Math.min(whole, LEAST_LABEL);
  const side = right >= Math.min(whole, LEAST_LABEL * 1.6) || right >= left ? 'right' : 'left';
  const room = side === 'right' ? right : left;
  const below = room < enough;
  const place = below
    ? { x: MARGIN, y: y + 22, class: 'label' }
    : side === 'right'
      ? { x: bar.right + 8, y: y + 4.5, class: 'label' }
      : { x: bar.left - 8, y: y + 4.5, class: 'label end' };
  const left4text = (below ? LENGTH : room) - pixelsOf(head, SIZE) * 1.2 - 8;
  const label = element(
    'text',
    place,
    element('tspan', { class: 'strong' }, head),
    ' ',
    element('tspan', {}, cutToPixels(text, left4text, SIZE)),
  );
  const title = element('title', {}, tooltip(row, partnerOf));
  return { xml: element('g', {}, title, ...bar.shapes, label), height: below ? ROW + 18 : ROW };
}

/** The kinds that the picture has, and how uncertain dates are drawn, in as many lines as it takes. */
function legendRows(rows: readonly TimelineRow[], top: number): { body: Xml[]; bottom: number } {
  let [x, y] = [MARGIN + 8, top];
  const kinds = [...new Set(rows.map((row) => row.kind))];
  const body = kinds.flatMap((kind) => {
    const room = pixelsOf(kind, 11) + 36;
    if (x + room > WIDTH - MARGIN) [x, y] = [MARGIN + 8, y + 22];
    const entry = [shapeOf(markOf(kind), x, y - 4), element('text', { class: 'dim small', x: x + 12, y }, kind)];
    x += room;
    return entry;
  });
  const how = 'Solid bars last; dashed lines: at some time between; dots: about; arrows: goes on.';
  body.push(element('text', { class: 'dim small', x: MARGIN, y: y + 22 }, how));
  return { body, bottom: y + 22 };
}
