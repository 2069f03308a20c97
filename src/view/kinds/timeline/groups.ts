/** Timeline rows in the groups that are read together: centuries, and neighbours that one sentence tells of. */
import { boundsOf } from '../../../dates/bounds.js';
import { ordinal } from '../../../dates/words.js';
import type { TimelineRow } from '../../../query/timeline.js';

/** Neighbouring events of one sentence: its text stands once beside them. Never empty. */
export type Told = readonly [TimelineRow, ...TimelineRow[]];

export function toldTogether(rows: readonly TimelineRow[]): Told[] {
  const groups: [TimelineRow, ...TimelineRow[]][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last !== undefined && sameText(last[0], row)) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function sameText(a: TimelineRow, b: TimelineRow): boolean {
  return a.relation === b.relation && a.source.sentence === b.source.sentence && a.text === b.text;
}

/** The century in which the date begins, or ends where its beginning is open, for a divider; "" for a text that is not a date. */
export function centuryOf(edtf: string): string {
  const bounds = boundsOf(edtf);
  const day = [bounds?.first, bounds?.last].find((one) => one !== undefined && Number.isFinite(one));
  if (day === undefined) return '';
  const year = Math.floor(day / 10000);
  // Centuries as dates are labelled: the 1800s are the 19th, and 100 to 1 BC the 1st century BC.
  return year > 0
    ? `${ordinal(Math.floor(year / 100) + 1)} century`
    : `${ordinal(Math.floor(-year / 100) + 1)} century BC`;
}
