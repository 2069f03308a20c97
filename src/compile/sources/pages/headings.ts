/** Headings of a copied page: those with "[edit]" beneath them, and, where nothing is marked, those that every article has. */

const EDIT = /^\[\s?edit(?: source)?\s?\]$/;
const MARKED = /^={2,6}\s?[^=]|\[\s?edit(?: source)?\s?\]$/;
/** Headings that stand in most articles, as a line of their own. */
const CUSTOMARY =
  /^(?:history|background|overview|references|notes|see also|external links|further reading|bibliography|sources|footnotes|gallery|trade|economic relations|trade relations|diplomatic relations|political relations|diplomatic missions|(?:resident |consular )?(?:diplomatic )?missions|(?:high-level |state |official |bilateral )?visits|(?:bilateral )?agreements|(?:bilateral )?treaties|cultural relations|military relations)$/i;

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
