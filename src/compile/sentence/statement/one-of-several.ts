/** Of several that a sentence tells of together, one for each date: "Joint sessions were held in Lima on 5 May 2011 and in Kobe on 7 May 2014". */
import type { DateMention } from '../../../dates/phrase/read.js';
import { withA } from '../../../text/indefinite.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { capital } from '../reference/replace.js';
import { given, own, textOf, type Piece } from './piece.js';

const AFFAIR = oneOf`sessions meetings summits conferences congresses forums visits`;
const LIKE = part`([\p{L}-]+_){0,2}?`;
/** "Joint sessions of the two governments were held" */
const WERE_HELD = pattern('u')`
  ^(?<what>${LIKE}${AFFAIR})(?<of>_(of|between)_[^,;.]{3,60}?)?_were_(?=(held|convened|hosted)_)`;
/** "The governments held joint sessions" */
const HELD = pattern(
  'u',
)`_(held|convened)_(?<what>(joint_|regular_|high-level_|official_|inter-?governmental_)*${AFFAIR})(?=_(in|at|on)_)`;
const CENSUSES = pattern(
  'u',
)`^(?<what>(\p{Lu}\p{L}+_)?[Cc]ensuses)(?=_(recorded|counted|found|showed|registered|put|gave)_)`;

const NAME = part`\p{Lu}[\p{L}\p{M}.’-]*(_((de|da|do|di|van|von|bin|al|y)_)?\p{Lu}[\p{L}\p{M}.’-]*){0,4}`;
/** "Presidents A and B were guests of the Queen in": who in which year, in their order. */
const TWO_GUESTS = pattern('u')`
  ^(?<office>Presidents|Prime_Ministers|Foreign_Ministers|Kings|Queens|Popes|Emperors|Chancellors)_(?<first>${NAME})_and_(?<second>${NAME})
  _(?<did>were_guests|visited|came|went|travelled)(?=_)`;
/** ", each in their year": only two dates, and nothing behind them. */
const TWO_DATES = /^\s(?:and|and\s(?:in|on))\s$/;

const singular = (words: string): string => words.replace(/(?:ss(?=es$)|s(?=es$))es$/, 's').replace(/([^s])s$/, '$1');
/** As within a sentence, where the first word is no name. */
const within = (words: string): string =>
  /^\p{Lu}\S*(?:ian|ese|ish|an)\s/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);

/** A statement of one date out of several, told of one alone. */
export function oneOfSeveral(
  pieces: Piece[],
  date: DateMention,
  dates: readonly DateMention[],
  sentence: string,
): Piece[] {
  const text = textOf(pieces);
  if (dates.length < 2 || text === sentence) return pieces;
  if (dates.some((other) => other !== date && text.includes(other.text))) return pieces;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(date.edtf);
  const held = isDay ? WERE_HELD.exec(text) : null;
  if (held) {
    const { what = '', of = '' } = held.groups ?? {};
    return [given(capital(withA(singular(within(what))))), given(`${of} was `), own(text.slice(held[0].length))];
  }
  const object = isDay ? HELD.exec(text) : null;
  const what = object?.groups?.['what'];
  if (object && what !== undefined) {
    const at = object.index + object[0].length;
    return [own(text.slice(0, at - what.length)), given(withA(singular(what))), own(text.slice(at))];
  }
  const census = CENSUSES.exec(text);
  if (census)
    return [
      given(capital(withA(within(census[0]).replace(/censuses$/i, 'census')))),
      own(text.slice(census[0].length)),
    ];
  return guestOf(text, date, dates, sentence) ?? pieces;
}

function guestOf(text: string, date: DateMention, dates: readonly DateMention[], sentence: string): Piece[] | null {
  const [one, two] = dates;
  const guests = TWO_GUESTS.exec(text);
  const { office = '', first = '', second = '', did = '' } = guests?.groups ?? {};
  if (!guests || !one || !two || dates.length > 2 || !TWO_DATES.test(sentence.slice(one.end, two.start))) return null;
  return [
    given(`${office.slice(0, -1)} `),
    own(date === one ? first : second),
    given(` ${did === 'were guests' ? 'was a guest' : did}`),
    own(text.slice(guests[0].length)),
  ];
}

const GUESTS = pattern('u')`
  ^(Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several)_(?<who>([\p{L}-]+_){0,2}${oneOf`presidents ministers kings queens popes emperors chancellors leaders`})
  _(?<did>(made_the_(journey|trip)|came|went|travelled|visited)_[^,;:]{3,60}):$`;
const GUEST = pattern('u')`^(?<name>${NAME})_(?<when>(in|on)_(\p{Lu}|\d).*)$`;
/** "Four Peruvian presidents came to Japan: Ana Roa in 1976, …": of each by name. */
export function listedGuest(list: string, said: string): Piece[] | null {
  const { who, did } = GUESTS.exec(list)?.groups ?? {};
  const { name, when } = GUEST.exec(said)?.groups ?? {};
  if (who === undefined || did === undefined || name === undefined || when === undefined) return null;
  return [given(`The ${who.slice(0, -1)} `), own(name), given(` ${did} `), own(when)];
}
