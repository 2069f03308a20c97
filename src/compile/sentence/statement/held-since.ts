/** "has an embassy in Lima, with consulates in Cusco (since 2008) and Ica": of the year in brackets that one consulate. */
import type { DateMention } from '../../../dates/phrase/read.js';
import { indefiniteOf } from '../../../text/indefinite.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { given, own, type Piece } from './piece.js';

const MISSION = part`(honorary_)?(consulates?([\s-]general)?|embassy|liaison_offices?|offices?)`;
const KEEPS = pattern('u')`^(?<who>(The_)?\p{Lu}[^,;:()\d]{2,40}?)_${oneOf`has maintains keeps operates runs`}_`;
const PLACE = part`\p{Lu}[\p{L}\p{M}’'-]*(_\p{Lu}[\p{L}\p{M}’'-]*){0,2}`;
/** The last mission in front of the brackets, with the places of a list that have brackets too. */
const IN_PLACE = pattern('u')`
  \b(?<mission>${MISSION})_in_(${PLACE}(_\(since_[^()]{3,20}\))?(,_|_and_)){0,6}(?<place>${PLACE})_\((?<since>since_)?$`;

/** The statement of a date that stands alone in brackets behind a place; null elsewhere. */
export function heldSince(text: string, date: DateMention): Piece[] | null {
  if (text.charAt(date.end) !== ')') return null;
  const who = KEEPS.exec(text)?.groups?.['who'];
  const words = text.slice(date.start, date.end).replace(/^since\s/, '');
  const before = text.slice(0, date.start) + (words.length < date.end - date.start ? 'since ' : '');
  const { mission, place, since } = IN_PLACE.exec(before)?.groups ?? {};
  if (who === undefined || mission === undefined || place === undefined || since === undefined) return null;
  const one = mission.replace(/^(honorary\s)?(consulate|office|liaison\soffice)s/, '$1$2');
  return [
    own(`${who} `),
    given(`has had ${indefiniteOf(one)} `),
    own(`${one} in ${place} `),
    given('since '),
    own(words),
  ];
}
