/** Headings of a copied page: those with "[edit]" beneath them, and, where nothing is marked, those that every article has. */
import { oneOf, pattern } from '../../../text/pattern.js';

const EDIT = /^\[\s?edit(?: source)?\s?\]$/;
const MARKED = /^={2,6}\s?[^=]|\[\s?edit(?: source)?\s?\]$/;
/** Headings that stand in most articles, as a line of their own. */
const CUSTOMARY = pattern('i')`^${oneOf`
  history background overview references notes see_also external_links further_reading bibliography sources footnotes
  gallery trade economic_relations trade_relations diplomatic_relations political_relations diplomatic_missions
  (resident_|consular_)?(diplomatic_)?missions (high-level_|state_|official_|bilateral_)?visits (bilateral_)?agreements
  (bilateral_)?treaties cultural_relations military_relations`}$`;

const isEmpty = (line: string | undefined): boolean => line === undefined || line.trim() === '';

/** Whether a line stands alone, as headings do, or is the first above a text. */
const standsAlone = (lines: readonly string[], at: number): boolean => isEmpty(lines[at - 1]);

/** The lines with their headings marked as `== … ==`. */
export function withHeadings(lines: readonly string[]): string[] {
  const marked = lines.some((line) => MARKED.test(line.trim()));
  const out: string[] = [];
  for (const [i, line] of lines.entries()) {
    const text = line.trim();
    if (EDIT.test(text)) {
      const above = out.findLastIndex((each) => each.trim() !== '');
      const heading = out[above]?.trim() ?? '';
      if (above >= 0 && out.length - above <= 3 && heading.length <= 80 && !heading.startsWith('='))
        out[above] = `== ${heading} ==`;
    } else if (!marked && i > 0 && CUSTOMARY.test(text) && standsAlone(lines, i)) out.push(`== ${text} ==`);
    else out.push(line);
  }
  return out;
}
