/** "later that year", "28 February of that year", "The following year": the year stands in their place. */
import { labelEdtf } from '../../../dates/label.js';
import { MONTHS } from '../../../dates/words.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { indexOfWords } from '../whole-words.js';
import { textOf, type Piece } from '../statement/piece.js';
import type { Context } from './context.js';
import { replaced } from './replace.js';

const SAME = part`(that|the_same|this)_year`;
const OF_YEAR = pattern('u')`(?<=\b(${oneOf`${MONTHS}`}|\d))_(of_)?${SAME}\b`;
const LATER = pattern('u')`\b(?<when>later|earlier|early|late)_(in_)?(that|the_same)_(year|month)\b`;
/** "The following year", "In that year", "two years later": counted from a date of another statement. */
const OPENING = pattern('u')`
  ^It_was_then_that(?=_) | ^((In|On)_(that|the_same|this)_(same_)?|That_(same_)?|The_(same|following|next)_)(year|month|day)
  (?=,|_(?!(was|is|were|of|in_which|after|before|as)\b))`;

/** "called for the following day", "became permanent in the same year": said of the date itself. */
const RELATIVE = pattern('u')`
  _((?<before>for|until|since|by)_|(on|in)_)?(the_(same|following|next)|that(_same)?)_(day|month|year)(?=[.,;]|$|_(as_an?|when|by|to|and)\b)`;

/** "reopened on 9 September", "was postponed in December": of a year that was told before. */
const DAY_OF_YEAR = pattern('u')`^(\d{1,2}_)?(${oneOf`${MONTHS}`})$`;
const WHOLE = /^\d{4}-\d\d(?:-\d\d)?$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

const LATER_ON =
  /\s(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s(?:day|week|month|year)s?\slater(?=[.,;]|$)/;
const SHARED = pattern('u')`^(,_([\p{L}]+|\d+)){0,3},?_and_(\d+_)?(${oneOf`${MONTHS}`})_\d{4}`;

/** A date as words behind "in" or "on". */
const dated = (edtf: string): string => `${/^\d{4}-\d\d-\d\d/.test(edtf) ? 'on' : 'in'} ${labelEdtf(edtf)}`;

/** "in July and August 2014": the year stands behind the last of them. */
function withYear(pieces: readonly Piece[], year: string, date: string, sentence: string): Piece[] {
  const at = sentence.indexOf(date);
  const end = textOf(pieces).indexOf(date) + date.length;
  const shares = at >= 0 && SHARED.test(sentence.slice(at + date.length));
  if (!shares || end < date.length || !sentence.slice(at + date.length, at + date.length + 50).includes(year))
    return [...pieces];
  return replaced(pieces, end, 0, { text: ` ${year}` });
}

/** "counted relations from that date": the one of the sentence before. */
const THE_DATE =
  /^[Tt]he\sdate(?=\s(?:is|was|has\sbeen)\s(?:accepted|recogni[sz]ed|confirmed|agreed|celebrated|observed)\b)/;
const THAT_DATE = /(?<=\b(?:from|on|since|until|to|by|after|before)\s)that\s(?:date|day)(?=[\s.,;])/;

function nameDate(pieces: readonly Piece[], { sentence, date }: Pick<Context, 'date' | 'sentence'>): Piece[] {
  const the = THE_DATE.exec(textOf(pieces));
  const site = the ?? THAT_DATE.exec(textOf(pieces));
  const { previous } = sentence;
  const days = new Set(previous?.dates.map(({ edtf }) => edtf));
  const [day = ''] = days;
  if (!site || !previous || days.size !== 1 || !DAY.test(day) || date.text.includes(site[0])) return [...pieces];
  // "The date was accepted by both": its words say which.
  const words = the ? `${site[0]} of ${labelEdtf(day)}` : labelEdtf(day);
  return replaced(pieces, site.index, site[0].length, { text: words, from: previous.number });
}

export function nameYear(given: readonly Piece[], context: Pick<Context, 'date' | 'sentence'>): Piece[] {
  return nameDate(yearIn(given, context), context);
}

function yearIn(pieces: readonly Piece[], { date, sentence }: Pick<Context, 'date' | 'sentence'>): Piece[] {
  const text = textOf(pieces);
  const later = LATER_ON.exec(text);
  // "The Axis invaded Peru a day later."
  if (later && date.text.endsWith('later') && later.index > 0 && !date.edtf.includes('/'))
    return replaced(pieces, later.index, later[0].length, { text: ` ${dated(date.edtf)}` });
  const year = /^\d{4}/.exec(date.edtf)?.[0];
  if (year === undefined || text.includes(year) || /^(\d{4}).*\/(?!\1)/.test(date.edtf)) return [...pieces];
  const opening = OPENING.exec(text);
  if (opening) {
    const words = dated(date.edtf);
    return replaced(pieces, 0, opening[0].length, { text: words.charAt(0).toUpperCase() + words.slice(1) });
  }
  const of = OF_YEAR.exec(text);
  if (of) return replaced(pieces, of.index, of[0].length, { text: ` ${year}` });
  const when = LATER.exec(text);
  const relative = RELATIVE.exec(text);
  if (!when && relative && date.text.endsWith(/\S+\s\S+$/.exec(relative[0])?.[0] ?? ' '))
    return replaced(pieces, relative.index, relative[0].length, {
      text: ` ${relative.groups?.before === undefined ? dated(date.edtf) : `${relative.groups.before} ${labelEdtf(date.edtf)}`}`,
    });
  const day = DAY_OF_YEAR.test(date.text) ? indexOfWords(text, date.text) : -1;
  if (
    !when &&
    day >= 0 &&
    WHOLE.test(date.edtf) &&
    !SHARED.test(sentence.text.slice(sentence.text.indexOf(date.text) + date.text.length))
  )
    return replaced(pieces, day + date.text.length, 0, { text: ` ${year}` });
  if (!when) return withYear(pieces, year, date.text, sentence.text);
  return replaced(pieces, when.index, when[0].length, {
    text: `${when.groups?.when ?? 'later'} in ${labelEdtf(date.edtf)}`,
  });
}
