/** "Peru announced on 29 November that the frontier would be reopened on 2 December": of the second day what was to be done then. */
import type { DateMention } from '../../../dates/phrase/read.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { given, own, type Piece } from './piece.js';
import { isPlural } from './subject.js';

const ANNOUNCED = pattern('u')`
  _${oneOf`announced said stated declared decided agreed promised ordered`}_([^;:]{0,60}_)?that_(?<who>it|they|(the|its|their|an?)_[^,;:]{3,60}?)_would_
  (?<done>be_\p{Ll}+(_[^,;:]{2,60}?)?)_((on|in|from)_)?$`;

/** The statement, with its subject where that is no pronoun of another sentence's, of a planned day that ends its sentence; null where no other date stands in front of it. */
export function announced(
  text: string,
  date: DateMention,
  dates: readonly DateMention[],
): { pieces: Piece[]; subject: string } | null {
  const { start, end } = date;
  if (!/^[.;]?$/.test(text.slice(end))) return null;
  const found = ANNOUNCED.exec(text.slice(0, start));
  const { who, done } = found?.groups ?? {};
  if (!found || who === undefined || done === undefined) return null;
  const that = found.index + found[0].lastIndexOf(' that ');
  if (!dates.some((other) => other.end <= that) || dates.some((other) => other !== date && other.start > that))
    return null;
  const was = who === 'they' || isPlural(who) ? 'were' : 'was';
  return {
    pieces: [own(who), given(` ${was} to `), own(text.slice(text.indexOf(done, that), end))],
    subject: /^(?:it|they)$/.test(who) ? '' : who,
  };
}
