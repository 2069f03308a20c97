/** "later that year", "28 February of that year", "The following year": the year stands in their place. */
import { labelEdtf } from '../../../dates/label.js';
import { MONTHS } from '../../../dates/words.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { indexOfWords } from '../whole-words.js';
import { textOf, type Piece } from '../statement/piece.js';
import type { Context } from './context.js';
import { replaced } from './replace.js';

const ADVERB = oneOf`barely scarcely hardly nearly almost some about just_(over|under) (little_)?(more|less)_than only`;
const NUMBER = oneOf`an? one two three four five six seven eight nine ten eleven twelve \d+`;
const THAT_YEAR = part`(that|this|the_(same|following|next|previous|preceding))_year`;
/** "28 February of that year", "in December of the next year" */
const OF_YEAR = pattern('u')`(?<=\b(${oneOf`${MONTHS}`}|\d))_((of|in)_)?${THAT_YEAR}\b`;
const LATER = pattern('u')`\b(?<when>later|earlier|early|late)_(in_)?(that|the_same)_(year|month)\b`;
/** "The following year", "In that year", "two years later": counted from a date of another statement. */
const OPENING = pattern('u')`
  ^It_was_then_that(?=_) | ^((In|On)_(that|the_same|this)_(same_)?|That_(same_)?|The_(same|following|next)_)(year|month|day)
  (?=,|_(?!(was|is|were|of|in_which|after|before|as)\b))`;

/** "called for the following day", "became permanent in the same year": said of the date itself. */
const RELATIVE = pattern('u')`
  _((?<before>for|until|since|by|(before|at|by|until|towards)_the_(end|beginning)_of)_|(on|in)_)?
  (the_(same|following|next)|that(_same)?)_(day|month|year)(?=[.,;]|$|_(as_an?|when|by|to|and)\b)`;

/** "The following January", "that April", "two days earlier", "the year before": told of a date that does not stand beside it. */
const NEXT_MONTH = part`(the_(following|next|previous|preceding)|that(_same)?)_(${oneOf`${MONTHS}`})`;
const EARLIER = part`${NUMBER}_(day|month|year)s?_(earlier|previously|before)|the_(day|month|year)_(before|after)|the_(previous|preceding)_(day|month|year)`;
const PREPOSITION = part`((?<before>of|from|until|since|by|before|after)_|(in|on)_)?`;
const GOES_ON = part`(?=[.,;]|$|_(and|but|when|by|to|in|at)\b|(?<=^(\S+_){1,3}\S+)_)`;
const COUNTED = pattern('iu')`(^|_)${PREPOSITION}(${NEXT_MONTH}|${EARLIER})${GOES_ON}`;

/** "before the end of the year", where it was told of another sentence which year that is. */
const PART_OF = pattern(
  'u',
)`(?<part>_(the_)?(end|close|beginning|start|middle)_of)_(the|that)_(same_)?(year|month)(?=[.,;]|$)`;

/** "reopened on 9 September", "was postponed in December": of a year that was told before. */
const DAY_OF_YEAR = pattern('u')`^(\d{1,2}_)?(${oneOf`${MONTHS}`})$`;
const WHOLE = /^\d{4}-\d\d(?:-\d\d)?$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

const LATER_WORDS = part`(${ADVERB}_)?${NUMBER}_(day|week|month|year)s?_later`;
const LATER_ON = pattern('iu')`_((?<before>until|by|from)_)?${LATER_WORDS}(?=[.,;]|$|_(and|but|when|by|to)\b)`;
const LATER_FIRST = pattern('iu')`^${LATER_WORDS}(?=,?_)`;
const SHARED = pattern('u')`^(,_([\p{L}]+|\d+)){0,3},?_and_(\d+_)?(${oneOf`${MONTHS}`})_\d{4}`;

/** A date as words behind "in" or "on". */
const dated = (edtf: string): string => `${/^\d{4}-\d\d-\d\d/.test(edtf) ? 'on' : 'in'} ${labelEdtf(edtf)}`;
/** The same behind a word that stays: "until 1939". */
const behind = (word: string | undefined, edtf: string): string =>
  word === undefined ? dated(edtf) : `${word} ${labelEdtf(edtf)}`;
const opened = (edtf: string): string => dated(edtf).replace(/^./, (first) => first.toUpperCase());

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
    return replaced(pieces, later.index, later[0].length, { text: ` ${behind(later.groups?.before, date.edtf)}` });
  const first = date.edtf.includes('/') || !date.text.endsWith('later') ? null : LATER_FIRST.exec(text);
  if (first) return replaced(pieces, 0, first[0].length, { text: opened(date.edtf) });
  const year = /^\d{4}/.exec(date.edtf)?.[0];
  if (year === undefined || text.includes(year) || /^(\d{4}).*\/(?!\1)/.test(date.edtf)) return [...pieces];
  const part = PART_OF.exec(text);
  if (part && date.text.endsWith(/\S+\s\S+$/.exec(part[0])?.[0] ?? ' '))
    return replaced(pieces, part.index, part[0].length, { text: `${part.groups?.part ?? ''} ${labelEdtf(date.edtf)}` });
  const counted = COUNTED.exec(text);
  // Beside the date from which it is counted it is clear.
  if (
    counted &&
    !/\b[12]\d{3}\b/.test(text) &&
    counted[0].toLowerCase().endsWith(date.text.toLowerCase()) &&
    !date.edtf.includes('/')
  )
    return replaced(pieces, counted.index, counted[0].length, {
      text:
        counted.index === 0 && !/^\s/.test(counted[0])
          ? opened(date.edtf)
          : ` ${behind(counted.groups?.before, date.edtf)}`,
    });
  const opening = OPENING.exec(text);
  if (opening) return replaced(pieces, 0, opening[0].length, { text: opened(date.edtf) });
  const of = OF_YEAR.exec(text);
  if (of) return replaced(pieces, of.index, of[0].length, { text: ` ${year}` });
  const when = LATER.exec(text);
  const relative = RELATIVE.exec(text);
  if (!when && relative && date.text.endsWith(/\S+\s\S+$/.exec(relative[0])?.[0] ?? ' '))
    return replaced(pieces, relative.index, relative[0].length, {
      text: ` ${behind(relative.groups?.before, date.edtf)}`,
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
