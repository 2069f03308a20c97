/** The latest events of the card. */
import { labelDate } from '../../../dates/label.js';
import { timeline, type TimelineRow } from '../../../query/timeline.js';
import { fromItsDate } from './from-its-date.js';
import { clip } from '../../terminal/clip.js';
import { cleanLine } from '../../../text/clean.js';
import { widthOf } from '../../terminal/wrap.js';
import type { CardPart, Given, Section } from '../../terminal/section.js';

/** Longer dates are wrapped. */
const LONGEST_DATE = 18;
/** The text beside the date is not read when it is narrower; it then stands below. */
const NARROWEST = 30;

/** So many are told, each in one row, and in a second as long as there are some. */
const MOST = 5;

export const EVENT_PART: CardPart = { limit: { steps: [10, 10, 9, 8, 7, 6, 5], narrow: 10 }, section: latest };

/** Latest first. */
function latest({ relation, width, look: { paint } }: Given, most: number): Section {
  const all = timeline([relation], { reverse: true });
  const events = most === Infinity ? all : eachOnce(all).slice(0, MOST);
  const dates = events.map(({ date }) => cleanLine(labelDate(date)));
  const column = Math.min(LONGEST_DATE, Math.max(0, ...dates.map(widthOf)));
  const beside = width - column - 2 >= NARROWEST;
  let spare = most - events.length;
  const sentences = new Set<string>();
  const rows = events.flatMap(({ text, date, sentence }, at) => {
    const own = most === Infinity ? Infinity : spare > 0 ? 2 : 1;
    const label = dates[at] ?? '';
    const room = beside ? width - column - 2 : width;
    // What the article says around it, once for all dates of a sentence.
    const around = own === Infinity && sentence !== undefined && !sentences.has(sentence);
    if (around) sentences.add(sentence);
    const whole = around ? clip(`“${sentence}”`, room).map((line) => paint('dim', line)) : [];
    const lines = [...clip(fromItsDate(text, date, room, own), room, own), ...whole];
    if (!beside) return [...clip(label, width).map((line) => paint('date', line)), ...lines];
    const lead = clip(label, column, own);
    const count = Math.max(lines.length, lead.length);
    spare -= count - 1;
    return Array.from({ length: count }, (_, row) => {
      const line = lines[row] ?? '';
      const date = paint('date', lead[row] ?? '') + ' '.repeat(column - widthOf(lead[row] ?? ''));
      return line === '' ? date.trimEnd() : `${date}  ${line}`;
    });
  });
  return { label: most === Infinity ? 'Events' : 'Latest', rows };
}

/** A sentence with several dates is several events with the same words; the latest of them tells it. */
function eachOnce(events: readonly TimelineRow[]): TimelineRow[] {
  const seen = new Set<string>();
  return events.filter(({ text }) => !seen.has(text) && seen.add(text));
}
