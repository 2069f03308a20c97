/** A timeline as a Mermaid diagram: https://mermaid.js.org/syntax/timeline.html */
import { cleanLine } from '../../../text/clean.js';
import type { Located } from '../../../query/locate.js';
import type { TimelineRow } from '../../../query/timeline.js';
import { shortDate } from './dates.js';
import { centuryOf, toldTogether } from './groups.js';
import { titleOf } from './heading.js';

interface Drawing {
  located: Located;
  partnerOf: ((relation: string) => string) | null;
}

/** The source of a `timeline` diagram: centuries as sections, dates as periods, with what happened behind them. */
export function mermaidText(rows: readonly TimelineRow[], { located, partnerOf }: Drawing): string {
  const lines = ['timeline', `    title ${label(titleOf(located))}`];
  let century = '';
  for (const told of toldTogether(rows)) {
    const [row] = told;
    const name = centuryOf(row.date.edtf);
    if (name !== '' && name !== century) lines.push(`    section ${label(name)}`);
    if (name !== '') century = name;
    const dates = [...new Set(told.map(({ date }) => shortDate(date)))].join(', ');
    const partner = partnerOf === null ? '' : `${partnerOf(row.relation)}: `;
    lines.push(`        ${label(dates)} : ${label(partner + row.text)}`);
  }
  return `${lines.join('\n')}\n`;
}

/**
 * Text that Mermaid reads as text. Signs of its grammar, of HTML and of Markdown are written as its entities, which it decodes
 * when the diagram is drawn: a colon begins another event, a number sign or %% a comment, a semicolon a line.
 */
function label(text: string): string {
  const clean = cleanLine(text)
    .replace(/[#:;%<>&"`{}[\]\\*_~|$@^]/gu, (sign) => `#${sign.codePointAt(0) ?? 0};`)
    .trim();
  return clean === '' ? '#8203;' : clean;
}
