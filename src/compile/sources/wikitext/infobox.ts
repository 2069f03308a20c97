/** `{{Infobox bilateral relations|Albanian–Serbian|Albania|Serbia|mission1=…}}`: title, parties, then named fields. */

const PLACES = ['title', 'party1', 'party2'] as const;
/** The fields that say something of the two states; the others are maps and sizes. */
const SHOWN = /^(?:mission|envoy|envoytitle)[12]$/;

/**
 * Notes what the infobox says, and gives its missions as the lines of the plain format: "Infobox", "- mission1: …".
 * @param plain The arguments without a name.
 */
export function infoboxLines(plain: readonly string[], args: readonly string[], infobox: Map<string, string>): string {
  PLACES.forEach((key, i) => {
    const value = plain[i];
    if (value !== undefined && value !== '') infobox.set(key, value);
  });
  const lines: string[] = [];
  for (const arg of args) {
    const pair = /^([A-Za-z][\w\s-]{0,30})=([\s\S]*)$/.exec(arg);
    // A list in a field is told apart by its bullets, which a line cannot hold.
    const value = (pair?.[2] ?? '')
      .replace(/(?<!\s)(\s+)[*#-]\s*/g, (item, blanks: string) => (blanks.includes('\n') ? '; ' : item))
      .replace(/\s+/g, ' ')
      .replace(/^[*;\s]+/, '')
      .trim();
    if (!pair || value === '') continue;
    const key = (pair[1] ?? '').trim().toLowerCase().replace(/\s/g, '');
    infobox.set(key, value);
    if (SHOWN.test(key)) lines.push(`- ${key}: ${value}`);
  }
  return lines.length === 0 ? '' : `\n\nInfobox\n${lines.join('\n')}\n\n`;
}
