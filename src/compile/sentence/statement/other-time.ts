/** A date that only fixes another time in a clause that has its own: "applied in May, after the invasion of Peru in February". */
import type { DateMention } from '../../../dates/phrase/read.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { HAPPENING } from '../../words/happenings.js';
import { given, own, type Piece } from './piece.js';
import { isPlural } from './subject.js';

const NEAR = 140;
const WORDS = part`((?!(and|or|who|which|that|was|were|had|has)_)[\p{L}\p{M}’'–-]+_)`;
const REACHED = pattern('u')`
  \b(?:[Aa]fter|[Bb]efore|[Ff]ollowing|(?<recalls>${oneOf`commemorated commemorates remembered marked recalled celebrated`}))_(?<what>(the|its|an?)_${WORDS}{0,4}?${HAPPENING}_(${oneOf`of against in on between`}_${WORDS}{1,6}?)??)
  (in|on|of)_$`;
/** What stands in front of such a phrase, which is of the clause and not of a noun in it. */
const SET_OFF =
  /[,;]\s(?:and\s|but\s)?(?:(?:shortly|soon|immediately|just|long|right|[\p{L}-]+(?:\s[\p{L}-]+){0,2}\s(?:years?|months?|weeks?|days?))\s)?$/u;
/** What parts two clauses. */
const PARTED = /[;:—]|\s(?:which|who|when|while|whereas|but|that)\s|,\sand\s/;

/** What happened at that time, "the invasion of Peru"; null where the date is that of its clause. */
export function otherTime(text: string, date: DateMention, dates: readonly DateMention[]): string | null {
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(date.edtf)) return null;
  const found = REACHED.exec(text.slice(Math.max(0, date.start - NEAR), date.start));
  const what = found?.groups?.what?.trim();
  // A name says which it was; of "the revolution of 1979" nothing is told without the rest.
  if (!found || what === undefined || !/\s\p{Lu}/u.test(what)) return null;
  const start = Math.max(0, date.start - NEAR) + found.index;
  // "The help after the earthquake of 2010 had gone by 2011": of the noun, and no time of the clause.
  if (start > 0 && found.groups?.recalls === undefined && !SET_OFF.test(text.slice(Math.max(0, start - 30), start)))
    return null;
  const hasOwn = dates.some(
    (other) =>
      other.happens &&
      (other.end <= start
        ? !PARTED.test(text.slice(other.end, start))
        : other.start >= date.end && !PARTED.test(text.slice(date.end, other.start))),
  );
  return hasOwn ? what : null;
}

/** "The invasion of Peru was in February 2022". */
export function ofOtherTime(text: string, date: DateMention, dates: readonly DateMention[]): Piece[] | null {
  const what = otherTime(text, date, dates);
  if (what === null) return null;
  const at = /^\d{4}-\d\d-\d\d$/.test(date.edtf) ? 'on' : 'in';
  return [
    own(what),
    given(` ${isPlural(what) ? 'were' : 'was'} ${at} `),
    own(date.text.replace(/^(?:in|on|of)\s/, '')),
  ];
}
