/** The events of a picture, one a row: few on one axis, many in a band for each century with an axis of its own. */
import type { TimelineRow } from '../../../query/timeline.js';
import { MARGIN, WIDTH } from '../../svg/picture.js';
import { element, type Xml } from '../../svg/xml.js';
import { shareOf, ticksOf, type Axis } from './axis.js';
import { centuryOf } from './groups.js';
import { count } from './heading.js';
import type { Span } from './span.js';
import { eventRow, LENGTH } from './svg-row.js';
import { gridLines, TICK_ROOM } from './svg-scale.js';

/** More events are read century by century, and stand closer. */
const FEW = 40;
const ROW = { few: 26, many: 21 };
const BAND = 44;

interface Drawn {
  row: TimelineRow;
  span: Span;
}

type PartnerOf = ((relation: string) => string) | null;

/** What is drawn below `top`, where the axis of the whole picture is drawn already. */
export function eventBands(
  drawn: readonly Drawn[],
  axis: Axis,
  top: number,
  partnerOf: PartnerOf,
): { body: Xml[]; bottom: number } {
  const bands = bandsOf(drawn);
  if (drawn.length <= FEW || bands.length < 2) return rows(drawn, axis, { top, height: ROW.few, partnerOf });
  const body: Xml[] = [];
  let y = top + 6;
  for (const { name, events } of bands) {
    const own = centuryAxis(events, axis);
    body.push(...bandHead(`${name} · ${count(events.length, 'event')}`, own, y));
    const drawnRows = rows(events, own, { top: y + BAND, height: ROW.many, partnerOf });
    body.push(...drawnRows.body);
    y = drawnRows.bottom + 12;
  }
  return { body, bottom: y };
}

/** Neighbours of one century; what begins in none that is known goes with the first. */
function bandsOf(drawn: readonly Drawn[]): { name: string; events: Drawn[] }[] {
  const bands: { name: string; events: Drawn[] }[] = [];
  for (const each of drawn) {
    const name = centuryOf(each.row.date.edtf);
    const last = bands.at(-1);
    if (last !== undefined && (name === '' || last.name === name)) last.events.push(each);
    else bands.push({ name: name === '' ? 'undated beginnings' : name, events: [each] });
  }
  return bands;
}

/** The century in which the events begin, as far as the picture goes; what goes on into another ends at the edge. */
function centuryAxis(events: readonly Drawn[], whole: Axis): Axis {
  const first = events.map(({ span }) => span.from).find(Number.isFinite) ?? whole.from;
  const start = Math.floor((first + 1e-9) / 100) * 100;
  const [from, to] = [Math.max(start, whole.from), Math.min(start + 100, whole.to)];
  return from < to ? { from, to } : whole;
}

function bandHead(text: string, axis: Axis, y: number): Xml[] {
  return [
    element('rect', { class: 'band', x: 0, y, width: WIDTH, height: 22 }),
    element('text', { class: 'strong', x: MARGIN, y: y + 15.5 }, text),
    ...ticksOf(axis, Math.floor(LENGTH / TICK_ROOM)).map(({ year, label }) =>
      element('text', { class: 'dim small middle', x: MARGIN + shareOf(axis, year) * LENGTH, y: y + 36 }, label),
    ),
  ];
}

function rows(
  drawn: readonly Drawn[],
  axis: Axis,
  { top, height, partnerOf }: { top: number; height: number; partnerOf: PartnerOf },
): { body: Xml[]; bottom: number } {
  let y = top + height / 2;
  const body = drawn.map((each) => {
    const { xml, height: taken } = eventRow(each, axis, { y, height }, partnerOf);
    y += taken;
    return xml;
  });
  const bottom = y - height / 2;
  return { body: [gridLines(axis, { left: MARGIN, length: LENGTH, top }, bottom), ...body], bottom };
}
