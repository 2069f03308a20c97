/** "later that year", "28 February of that year", "The following year": the year stands in their place. */
import { labelEdtf } from '../../../dates/label.js';
import { MONTHS } from '../../../dates/words.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { textOf, type Piece } from '../statement/piece.js';
import type { Context } from './context.js';
import { replaced } from './replace.js';

const SAME = part`(that|the_same|this)_year`;
const OF_YEAR = pattern('u')`(?<=\b(${oneOf`${MONTHS}`}|\d))_(of_)?${SAME}\b`;
const LATER = pattern('u')`\b(?<when>later|earlier|early|late)_(in_)?(that|the_same)_(year|month)\b`;
/** "The year after that", "two years later": counted from a date of another statement. */
const OPENING = pattern('u')`
  ^(That_(same_)?|The_(same|following|next)_)(year|month|day)(?=,|_(?!(was|is|were|of|in_which|after|before)\b))`;

/** A date as words behind "in" or "on". */
const dated = (edtf: string): string => `${/^\d{4}-\d\d-\d\d/.test(edtf) ? 'on' : 'in'} ${labelEdtf(edtf)}`;

export function nameYear(pieces: readonly Piece[], { date }: Pick<Context, 'date'>): Piece[] {
  const text = textOf(pieces);
  const year = /^\d{4}/.exec(date.edtf)?.[0];
  if (year === undefined || text.includes(year) || date.edtf.includes('/')) return [...pieces];
  const opening = OPENING.exec(text);
  if (opening) {
    const words = dated(date.edtf);
    return replaced(pieces, 0, opening[0].length, { text: words.charAt(0).toUpperCase() + words.slice(1) });
  }
  const of = OF_YEAR.exec(text);
  if (of) return replaced(pieces, of.index, of[0].length, { text: ` ${year}` });
  const later = LATER.exec(text);
  if (!later) return [...pieces];
  return replaced(pieces, later.index, later[0].length, {
    text: `${later.groups?.when ?? 'later'} in ${labelEdtf(date.edtf)}`,
  });
}
