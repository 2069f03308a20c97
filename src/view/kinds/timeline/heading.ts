/** What stands above a timeline and trade figures: whose they are and how many. */
import { cleanLine } from '../../../text/clean.js';
import { yearEdtf } from '../../../dates/edtf.js';
import { labelEdtf } from '../../../dates/label.js';
import { boundsOf } from '../../../dates/bounds.js';
import type { Located } from '../../../query/locate.js';
import type { TimelineRow } from '../../../query/timeline.js';

/** The title of the relation, or the name of the country whose relations they are. */
export function titleOf({ countries, relations }: Located): string {
  const title = countries.length === 1 ? countries[0]?.name : relations[0]?.title;
  return cleanLine(title ?? countries.map(({ name }) => name).join('–'));
}

/** "19 events, 1839–2023", with how many countries where there are several. */
export function extentOf(rows: readonly TimelineRow[]): string {
  const relations = new Set(rows.map((row) => row.relation)).size;
  const counted = count(rows.length, 'event') + (relations > 1 ? ` with ${count(relations, 'country')}` : '');
  const bounds = rows.map((row) => boundsOf(row.date.edtf)).filter((each) => each !== null);
  const days = bounds.flatMap(({ first, last }) => [first, last]).filter(Number.isFinite);
  const ends = [days.reduce((a, b) => Math.min(a, b), Infinity), days.reduce((a, b) => Math.max(a, b), -Infinity)];
  const years = new Set(ends.filter(Number.isFinite).map((day) => labelEdtf(yearEdtf(Math.floor(day / 10000)))));
  return years.size === 0 ? counted : `${counted}, ${[...years].join('–')}`;
}

/** "1 event", "3 countries". */
export function count(n: number, noun: string): string {
  return `${n} ${n === 1 ? noun : `${noun.replace(/y$/u, 'ie')}s`}`;
}
