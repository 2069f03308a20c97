/** Where the counted people live: "in Canada", "Canada is home to", "throughout the country". */
import { other, type Sentence } from '../../sentence/annotate.js';
import type { ActorMention, Side } from '../../sentence/actors.js';
import type { PeopleMention } from './people-mentions.js';

export type Place = Side | 'elsewhere' | null;

const IN =
  /\b(?:in|within|inside|across|throughout|of|to|into|on)\s(?:(?:modern|present-day|modern-day|today['’]s|neighbouring|nearby)\s|all\sof\s)?(?:the\s)?$/i;
const LIVING_IN =
  /\b(?:in|within|inside|across|throughout)\s(?:(?:modern|present-day|modern-day|today['’]s|neighbouring|nearby|all\sof)\s)?(?:the\s)?$/i;
/** A place that is neither party, or both, or the world. */
const ELSEWHERE =
  /\b(?:worldwide|abroad|overseas(?!\s\p{Lu})|around\sthe\s(?:world|globe)|(?:in|of|across|throughout)\s(?:the\s)?(?:world|whole\sworld|Africa|Europe|Asia|Latin\sAmerica|North\sAmerica|South\sAmerica|Central\sAmerica|Oceania|Caribbean|Middle\sEast|Gulf|Americas|EU|European\sUnion|region|both\scountries|two\scountries|diaspora|exile|world['’]s)\b|outside\s(?:of\s)?(?:the\scountry|their\s(?:country|homeland)))/u;
/** Another statement, with a place of its own. */
const BOUNDARY = /;|,\s(?:and|while|whereas|but|although|compared)\s|\s(?:while|whereas)\s/;
const RANKS =
  /\b(?:largest|biggest|greatest|oldest|smallest|highest|(?:most|least)\s(?:\p{L}+)|only|one\sof\sthe)\b[^.;,]{0,70}$/u;
/** Verbs by which a country has people: "Canada is home to", "Fiji has". */
const HAS =
  /^(?:\s(?:\p{Ll}+ly\s)?(?:is|was|has|had|have|hosts?|hosted|remains|became|counts?|counted|shelters|is\snow|contains|also)\b|['’]s?\s|,)/u;
/** Offices and counts of a country that speak of the people in it. */
const OFFICE =
  /^\s(?:(?:national|federal|general|population|interior|foreign|immigration|statistical|home|official)\s){0,2}(?:census|government|statistics|statistical|authorities|bureau|ministry|office|agency|institute|registers?|soil|territory|population|society|border\sservice|immigration|figures|data|estimates|cities|provinces|states|residents|coast|economy)\b/;

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
      placed(one) &&
      !isPartOf(one, mentions) &&
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

/** The place that stands before `at`: "In Fiji, …", "the Indian community in Fiji", "Canada is home to". */
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
