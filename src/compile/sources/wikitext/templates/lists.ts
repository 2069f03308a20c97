/** Lists: `{{ubl|a|b}}`, `{{plainlist|* a * b}}`. */
import type { Entry, Render } from './call.js';

/** The mark between the entries of a list inside an infobox field. */
const BREAK = '<br>';

/** Lines of a list stay lines; entries between bars are one after the other in a sentence, and one each in a field. */
const list: Render = ({ unnamed, boxed }) => {
  if (unnamed.some((entry) => entry.includes('\n') || /^[*#]/.test(entry))) return `\n${unnamed.join('\n')}\n`;
  const entries = unnamed.filter((entry) => entry !== '');
  if (boxed) return entries.join(BREAK);
  return entries.reduce(
    (text, entry) => (text === '' ? entry : `${text}${/[.!?]$/.test(text) ? ' ' : ', '}${entry}`),
    '',
  );
};

export const LISTS: readonly Entry[] = [
  [
    'plainlist|plain list|ubl|unbulleted list|ublist|ubt|hlist|flatlist|bulleted list|blist|ulist|ordered list|olist|columns-list|cslist|comma separated entries|semicolon delimited list|collapsible list|vunblist',
    list,
  ],
  ['*|bullet|•', () => ' • '],
  ['·|dot|middot|interpunct', () => ' · '],
];
