/** A timeline as text: its title, and below it the list or the chart. */
import type { Located } from '../../../query/locate.js';
import type { TimelineRow } from '../../../query/timeline.js';
import type { Look } from '../../look/look.js';
import { widthOf, wrap } from '../../terminal/wrap.js';
import { chartLines } from './chart.js';
import { extentOf, titleOf } from './heading.js';
import { listLines } from './list.js';
import { overviewLines } from './overview.js';

export interface Drawing {
  located: Located;
  /** The other party's name by relation id, for the relations of one country. */
  partnerOf: ((relation: string) => string) | null;
  look: Look;
  /** What the list is divided by. */
  by?: 'century' | 'kind';
}

export function timelineText(as: 'list' | 'chart', rows: readonly TimelineRow[], drawing: Drawing): string {
  const { located, partnerOf, look, by = 'century' } = drawing;
  const { paint, width } = look;
  const lines = (as === 'list' ? listLines : chartLines)(rows, { paint, width, partnerOf, by });
  const about = as === 'list' ? overviewLines(rows, look) : [];
  return `${[...headingLines(titleOf(located), extentOf(rows), look), ...about, '', ...lines].join('\n')}\n`;
}

/** A title and what it heads, on one line where it fits. */
export function headingLines(title: string, extent: string, { paint, width }: Pick<Look, 'paint' | 'width'>): string[] {
  if (widthOf(title) + 2 + widthOf(extent) <= width) return [`${paint('title', title)}  ${paint('dim', extent)}`];
  return [
    ...wrap(title, width).map((line) => paint('title', line)),
    ...wrap(extent, width).map((line) => paint('dim', line)),
  ];
}
