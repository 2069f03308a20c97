/** The noun phrase for what is established, severed and restored, and what may stand around it. */

import { oneOf, part } from '../../../text/pattern.js';

/** Relations of another kind than those between states: a change in them is no change of status. */
const OF_ANOTHER_KIND = oneOf`
  trade trading commercial economic business financial banking industrial energy investment cultural academic scientific
  literary artistic linguistic sporting sports consular military defence defense security naval maritime police judicial
  parliamentary party inter-party church ecclesiastical religious spiritual interfaith ecumenical human public labou?r
  race family familial kinship dynastic marriage marital matrimonial blood ethnic social personal people-to-people
  friendly fraternal brotherly neighbou?rly contractual treaty working informal unofficial semi-official secret
  clandestine regional local municipal foreign international external feudal vassal tributary tribute close closer
  cordial warm warmer better good strategic special political historical historic ancient early tourism transport air
  rail property power sexual customer community inter-ethnic interethnic intercommunal`;

const PLAIN = oneOf`
  official formal formally governmental inter-?governmental full fully bilateral mutual diplomatic inter-state interstate state-to-state direct normal
  regular permanent their its the any these those all such existing unbroken uninterrupted continuous broken severed
  reciprocal`;

/** "diplomatic and trade relations" are diplomatic ones; "trade relations" are not. */
const NOT_OF_ANOTHER_KIND = part`(?<!(?<!\bdiplomatic\b[^.;]{0,30})\b${OF_ANOTHER_KIND}_)`;

const ABSTRACT = oneOf`
  (an?|mutual|good|great|real|true|close|deep|some)_(?!great|new) [a-z-]*(ship|ness|hood)\b
  amity confidence dependen[ct][a-z]* cooperation co-operation neighbou?rliness alliance equality trust friends? love blood marriage peace power vassalage commerce trade culture faith goodwill war property labou?r
  respect`;
/** "ties of friendship", "relations of trust", "relations with the Church". */
const NOT_WITH_OTHERS = part`
  (?!_(of_${ABSTRACT}|within_|among_|with_the_(Church|churches|university|party|city)\b))`;

const LINKS = part`
  ((?<=\bdiplomatic_)(contacts?|links?|relationships?|recognition_and_relations)|
  (?<=\ball_)(links|contacts?)|(?<=\bthe_)link)`;
/** "diplomatic relations", "full ties", "the link": what is established and broken. */
export const RELATIONS = part`
  (((${PLAIN}|${OF_ANOTHER_KIND})(,|_and|_as_well_as)?_){0,6}
  (${NOT_OF_ANOTHER_KIND}(relations(?!hip)|ties)${NOT_WITH_OTHERS}|${LINKS}))`;

/** Words that say nothing about what kind of relations it is: who established "relations" must then be looked at. */
export const IS_DIPLOMATIC = /\b(?:diplomatic|official|formal|full)\b/i;

export const ADVERBS = part`(${oneOf`
  formally officially first again once_more completely fully subsequently finally eventually later then also soon
  temporarily briefly twice immediately thus now jointly effectively de_facto de_jure unilaterally only shortly
  promptly`}_){0,3}`;

const MENTION = new RegExp(
  `\\b${RELATIONS}\\b|\\b(?:diplomatic|official|formal)\\srelationship|\\b(?:rupture|recognition|relationship)\\b`,
  'i',
);

/** True when a sentence speaks of relations, so that "they" or "a break" in the next one may mean them. */
export const mentionsRelations = (text: string | undefined): boolean => text !== undefined && MENTION.test(text);
