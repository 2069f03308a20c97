/** "the first visit by a Peruvian president since 1987": in 1987 there was the one before. */
import { resolveCountry } from '../../../countries/resolve.js';
import type { DateMention } from '../../../dates/phrase/read.js';
import { indefiniteOf } from '../../../text/indefinite.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { given, own, type Piece } from './piece.js';

const VISIT = oneOf`visit meeting summit census election session`;
const FIRST_SINCE = pattern('u')`
  \bthe_first_(?<one>([\p{L}’'-]+_){0,3}?${VISIT}_(by|of|between|to)_[^,;:()]{4,80}?)_since_$`;

/** ", the first by a Peruvian president since that of Ana Roa in", behind the visit that it is said of, of its kind and to the same state. */
const FIRST_OF_THEM = pattern('u')`
  \b(?<noun>((${oneOf`state official working private royal presidential`})_){0,2}${VISIT})
  (?<to>_to_(the_)?\p{Lu}[\p{L}’-]*(_(\p{Lu}[\p{L}’-]*))*)?_[^;()]{1,90},_the_first_(?<one>(by|of|between|in|to)_[^,;:()]{2,60}?)_since_(?<that>that_(of|by|in)_[^,;:()]{3,40}?_)?((in|on)_)?$`;

/** "No Peruvian president had paid a state visit to Japan since 1874." */
const NONE_SINCE = pattern('u')`
  ^No_(?!other_|one_|more_|further_)(?<who>[\p{L}’'\s-]{4,50}?)_had_(paid|made)_an?
  _(?<one>([\p{L}-]+_){0,3}(visit|trip|journey)_to_[^,;:()]{3,40}?)_since_$`;
/** "No head of state had come from Lima since Ana Roa in 1974", in a clause of its own. */
const NOBODY_SINCE = pattern('u')`
  (^|[;:,]_((and|but)_)?)[Nn]o_(?!other_|one_|more_|further_)(?<who>[\p{L}-]+(_[\p{L}-]+){0,3}?)_had_(?<verb>come|visited|travelled|gone)
  _(?<where>[^,;:()]{3,40}?)_since_(?<name>\p{Lu}[\p{L}\p{M}.’-]*(_(\p{Ll}{1,3}_)?\p{Lu}[\p{L}\p{M}.’-]*){0,4})_(?<on>in|on)_$`;
const INFINITIVES: Readonly<Record<string, string>> = {
  come: 'come',
  visited: 'visit',
  travelled: 'travel',
  gone: 'go',
};

/** ", her first visit to Japan since", behind what is said of her. */
const OWN_FIRST = pattern('u')`
  ,_(?<whose>his|her)_first_(?<one>((official|state|working|private|foreign)_){0,2}(visit|trip|journey|meeting)(_(to|with)_[^,;:()]{3,40}?)?)_since_$`;
/** Of a visit to a city nothing says whether it was the first to the state or to the city. */
const isState = (to: string): boolean =>
  resolveCountry(to.replace(/^\sto\s(?:the\s)?/, ''), { exact: true, suggest: false }).status === 'exact';

const PRONOUN = /^(?:[Hh]e|[Ss]he)$/;

/** The statement of the date behind "since", of the clause with that subject; null where nothing of the kind stands in front of it. */
export function previousOne(
  text: string,
  { start, end, text: words, edtf }: DateMention,
  subject: string,
): Piece[] | null {
  const before = text.slice(0, start) + (/^since\s/.exec(words)?.[0] ?? '');
  const date = text.slice(start, end).replace(/^(?:since|in|on)\s/, '');
  const on = /^\d{4}-\d\d-\d\d$/.test(edtf) ? 'on ' : 'in ';
  const told = (one: string, whose: string, was: readonly Piece[]): Piece[] => [
    given(`The previous ${one}`),
    own(whose),
    ...was,
    own(date),
  ];
  const { noun, to = '', one: whose, that } = FIRST_OF_THEM.exec(before)?.groups ?? {};
  if (noun !== undefined && whose !== undefined)
    return told(`${noun}${/^(?:to|in)\s/.test(whose) || !isState(to) ? '' : to} `, whose, [
      given(' was '),
      ...(that === undefined ? [] : [own(that)]),
      given(on),
    ]);
  const { who, one: visit } = NONE_SINCE.exec(before)?.groups ?? {};
  if (who !== undefined && visit !== undefined)
    return told('', visit, [given(` by ${indefiniteOf(who)} `), own(who), given(` was ${on}`)]);
  const nobody = NOBODY_SINCE.exec(before)?.groups;
  if (nobody) {
    const { who: whom = '', verb = '', where = '', name = '', on: at = 'in' } = nobody;
    const came = [given(` to ${INFINITIVES[verb] ?? verb} `), own(where), given(' was '), own(name), given(` ${at} `)];
    return told('', whom, came);
  }
  const its = OWN_FIRST.exec(before)?.groups?.['one'];
  if (its !== undefined)
    return subject === '' || PRONOUN.test(subject)
      ? null
      : [given(`${subject}${/s$/.test(subject) ? "'" : "'s"} previous `), own(its), given(` was ${on}`), own(date)];
  const one = FIRST_SINCE.exec(before)?.groups?.['one'];
  return one === undefined ? null : told('', one, [given(` was ${on}`)]);
}
