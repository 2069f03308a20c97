/** `{{Infobox bilateral relations|Albanian–Serbian|Albania|Serbia|mission1=…}}`: title, parties, then named fields. */

import { standInFor } from '../stand-ins.js';
import type { Infobox, PlainText } from './plain-text.js';

const PLACES = ['title', 'party1', 'party2'] as const;
/** The fields that say something of the two states; the others are maps and sizes. */
const SHOWN = /^(?:mission|envoy|envoytitle)[12]$/;

/**
 * Lifts an infobox out of the text, and gives the line that stands for its fields.
 * @param unnamed The arguments without a name.
 */
export function liftInfobox(unnamed: readonly string[], args: readonly string[], plain: PlainText): string {
  PLACES.forEach((key, i) => {
    const value = unnamed[i];
    if (value !== undefined && value !== '') plain.infobox.set(key, value);
  });
  const fields: Infobox['fields'] = [];
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
    plain.infobox.set(key, value);
    if (SHOWN.test(key)) fields.push({ field: key, value });
  }
  return fields.length === 0 ? '' : standInFor(plain.lifted.push({ what: 'infobox', fields }) - 1);
}
