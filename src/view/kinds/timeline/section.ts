/** The latest events of the card. */
import { labelEdtf } from '../../../dates/label.js';
import { timeline, type TimelineRow } from '../../../query/timeline.js';
import { clip } from '../../terminal/clip.js';
import { cleanLine } from '../../../text/clean.js';
import { widthOf } from '../../terminal/wrap.js';
import type { Given, Section } from '../../terminal/section.js';

/** Longer dates are wrapped. */
const LONGEST_DATE = 18;
/** The text beside the date is not read when it is narrower; it then stands below. */
const NARROWEST = 30;

/** Latest first; each in two rows at most, as long as there are rows. */
export function latest({ relation, width, limits, look: { paint } }: Given): Section {
  const all = timeline([relation], { reverse: true });
  const events = limits.events === Infinity ? all : eachOnce(all).slice(0, limits.events);
  const dates = events.map(({ date }) => cleanLine(labelEdtf(date.edtf)));
  const column = Math.min(LONGEST_DATE, Math.max(0, ...dates.map(widthOf)));
  const beside = width - column - 2 >= NARROWEST;
  let spare = limits.eventRows - events.length;
  const rows = events.flatMap(({ text }, at) => {
    const most = limits.eventRows === Infinity ? Infinity : spare > 0 ? 2 : 1;
    const label = dates[at] ?? '';
    const lines = clip(text, beside ? width - column - 2 : width, most);
    if (!beside) return [...clip(label, width).map((line) => paint('date', line)), ...lines];
    const lead = clip(label, column, most);
    const count = Math.max(lines.length, lead.length);
    spare -= count - 1;
    return Array.from({ length: count }, (_, row) => {
      const line = lines[row] ?? '';
      const date = paint('date', lead[row] ?? '') + ' '.repeat(column - widthOf(lead[row] ?? ''));
      return line === '' ? date.trimEnd() : `${date}  ${line}`;
    });
  });
  return { label: limits.events === Infinity ? 'Events' : 'Latest', rows };
}

/** A sentence with several dates is several events with the same words; the latest of them tells it. */
function eachOnce(events: readonly TimelineRow[]): TimelineRow[] {
  const seen = new Set<string>();
  return events.filter(({ text }) => !seen.has(text) && seen.add(text));
}
