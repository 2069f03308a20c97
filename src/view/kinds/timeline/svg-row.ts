/** One event of a picture: its mark or bar where it lies in time, date and text beside it or below. */
import { cleanLine } from '../../../text/clean.js';
import type { TimelineRow } from '../../../query/timeline.js';
import { cutToPixels, pixelsOf } from '../../svg/measure.js';
import { MARGIN, WIDTH } from '../../svg/picture.js';
import { element, type Xml } from '../../svg/xml.js';
import type { Axis } from './axis.js';
import { basisNote, shortDate } from './dates.js';
import { markOf } from './marks.js';
import type { Span } from './span.js';
import { eventBar } from './svg-bar.js';

const SIZE = 13;
/** A label beside its bar has at least so many pixels; else it stands below. */
const LEAST_LABEL = 260;
export const LENGTH = WIDTH - 2 * MARGIN;

type PartnerOf = ((relation: string) => string) | null;

/** All that is known of an event, for those who point at it and those who are read to. */
export function tooltip(row: TimelineRow, partnerOf: PartnerOf): string {
  const note = basisNote(row.date);
  const partner = partnerOf === null ? '' : ` ${partnerOf(row.relation)}:`;
  return `${shortDate(row.date)}${note === null ? '' : ` (${note})`}, ${row.kind}:${partner} ${row.text}`;
}

/** Around the height `y`; `height` is that of a row whose label stands beside its bar. */
export function eventRow(
  { row, span }: { row: TimelineRow; span: Span },
  axis: Axis,
  { y, height }: { y: number; height: number },
  partnerOf: PartnerOf,
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
  return { xml: element('g', {}, title, ...bar.shapes, label), height: below ? height + 18 : height };
}
