/** Where the counted people live: "in Canada", "Canada is home to", "throughout the country". */
import { other, type Sentence } from '../../sentence/annotate.js';
import type { ActorMention, Side } from '../../sentence/actors.js';
import { CONTINENT } from '../../words/world.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import type { PeopleMention } from './people-mentions.js';

export type Place = Side | 'elsewhere' | null;

const MODERN = oneOf`modern present-day modern-day today['’]s neighbouring nearby all_of`;
const IN = pattern('i')`\b(in|within|inside|across|throughout|of|to|into|on)_(${MODERN}_)?(the_)?$`;
const LIVING_IN = pattern('i')`\b(in|at|within|inside|across|throughout)_(${MODERN}_)?(the_)?$`;
/** A place that is neither party, or both, or the world. */
const WORLD = oneOf`
  ${CONTINENT} Middle_East Gulf EU European_Union world whole_world region both_countries two_countries diaspora exile
  world['’]s`;
const ELSEWHERE = pattern('u')`\b(
  worldwide | abroad | overseas(?!_\p{Lu}) | around_the_(world|globe) | (in|of|across|throughout)_(the_)?${WORLD}\b |
  outside_(of_)?(the_country|their_(country|homeland)))`;
/** Another statement, with a place of its own. */
const BOUNDARY = /;|,\s(?:and|while|whereas|but|although|compared)\s|\s(?:while|whereas)\s/;
const RANKS = pattern('u')`
  \b(largest|biggest|greatest|oldest|smallest|highest|(most|least)_([\p{L}]+)|only|one_of_the)\b[^.;,]{0,70}$`;
/** Verbs by which a country has people: "Canada is home to", "Fiji has". */
const HAS = pattern('u')`^(_(\p{Ll}+ly_)?${oneOf`
  is was has had have hosts? hosted employs? gives remains became counts? counted shelters is_now contains also`}\b|['’]s?_|,)`;
/** "at Malaysian universities" */
const AT_SCHOOLS = /^\s(?:\p{Ll}+\s)?(?:universities|colleges|schools|institutions|hospitals|cities|households)\b/u;
/** Offices and statistics of a country that count the people in it. */
const OFFICE = pattern()`
  ^_((national|federal|general|population|interior|foreign|immigration|statistical|home|official)_){0,2}${oneOf`
  census government statistics statistical authorities bureau ministry office agency institute registers? soil territory
  population society border_service immigration figures data estimates cities provinces states residents coast
  economy`}\b`;

const isPartOf = (actor: ActorMention, mentions: readonly PeopleMention[]): boolean =>
  mentions.some(({ start, end }) => start <= actor.start && actor.end <= end);

function placed(actor: ActorMention): boolean {
  return actor.kind === 'name' || actor.kind === 'form' || (actor.kind === 'capital' && actor.place);
}

/** The place named between `from` and `to` of the sentence, the first one; null for none. */
export function placeAfter(sentence: Sentence, mentions: readonly PeopleMention[], from: number, to: number): Place {
  const { text, actors } = sentence;
  const boundary = text.slice(from, to).search(BOUNDARY);
  if (boundary >= 0) to = from + boundary;
  const far = ELSEWHERE.exec(text.slice(from, to));
  // "the largest Japanese community in Latin America" ranks, it does not place.
  const elsewhere = far && !RANKS.test(text.slice(0, from + far.index)) ? far : null;
  const actor = actors.find(
    (one) =>
      one.start >= from &&
      one.start < to &&
      !isPartOf(one, mentions) &&
      (one.kind === 'adjective' ? AT_SCHOOLS.test(text.slice(one.end)) : placed(one)) &&
      (LIVING_IN.test(text.slice(Math.max(from - 1, one.start - 40), one.start)) ||
        /\b(?:population|inhabitants)\sof\s(?:the\s)?$/.test(text.slice(0, one.start)) ||
        /^['’]s?\s(?:\p{Ll}+\s)?(?:population|inhabitants)\b/u.test(text.slice(one.end, one.end + 40))),
  );
  // "living abroad in Canada", and the European Union where it is a party.
  const named =
    elsewhere && actor && from + elsewhere.index < actor.start
      ? actor.start < from + elsewhere.index + elsewhere[0].length ||
        !/[,;]/.test(text.slice(from + elsewhere.index, actor.start))
      : true;
  if (elsewhere && !(actor && named)) return 'elsewhere';
  return actor ? (actor.side ?? 'elsewhere') : null;
}

/** The place named before `at`: "In Fiji, …", "the Indian community in Fiji", "Canada is home to". */
export function placeBefore(sentence: Sentence, mentions: readonly PeopleMention[], at: number, origin: Side): Place {
  const { text, actors } = sentence;
  const named = actors.findLast((one) => {
    if (
      one.end > at ||
      isPartOf(
        one,
        mentions.filter(({ strength }) => strength === 'origin'),
      ) ||
      one.kind === 'demonym'
    )
      return false;
    const before = text.slice(Math.max(0, one.start - 40), one.start);
    const after = text.slice(one.end, one.end + 60);
    if (one.kind === 'adjective') return one.side === other(origin) && OFFICE.test(after);
    if (one.side === origin) return false;
    return placed(one) && (IN.test(before) || HAS.test(after) || OFFICE.test(after));
  });
  return named ? (named.side ?? 'elsewhere') : null;
}

/** "there", "the country": the host is the one of the sentence before. */
export const ANAPHORIC_PLACE =
  /\b(?:there|(?:in|of|throughout|across)\s(?:the|that|this)\s(?:country|islands?|state|republic|kingdom|archipelago))\b/i;
