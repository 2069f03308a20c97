/** Years that are part of a name: they say which cup, treaty or war is meant, and not when something was done. */
import { oneOf, part, pattern } from '../../text/pattern.js';

const TOURNAMENT = oneOf`
  (World|Asian|European|African|Gold|Nations|Gulf|Davis|Confederations)_Cup Copa_\p{Lu}\p{L}+ Olympics (\p{Lu}\p{L}+_)?Games
  (World_|European_)?Championships? Euro Eurovision(_Song_Contest)? Expo`;
/** "the 1970 FIFA World Cup" */
const BEHIND = pattern('u')`^_(and_\d{4}_)?(\p{Lu}[\p{L}-]*_){0,3}?${TOURNAMENT}\b`;
/** "Euro 2012", "the World Cup of 1970" */
const IN_FRONT = pattern('u')`\b${TOURNAMENT}_(of_)?$`;
/** "qualified for the 1970 World Cup", "wanted to host Euro 2012": it was not held yet. */
const AHEAD = pattern('u')`
  \b(for|towards?|ahead_of|host(ing)?(_of)?|(stage|staging|hold|organi[sz]e)|qualif(y|ying|iers?|ication)_(of|to)|tickets_to|berth_at)_
  (both_)?(the_)?((\p{Lu}[\p{L}-]*_){0,4}${TOURNAMENT}_(of_)?)?$`;

/** True for the year of a tournament that lies ahead of what is told: "met in qualifying matches for the 1970 World Cup". */
export const isOfTournamentAhead = (before: string, after: string): boolean =>
  (BEHIND.test(after) || IN_FRONT.test(before)) && AHEAD.test(before);

/** "the 1965 agreement", "the agreement of 1965", "those of 1965"; "the end of 1965" is a time. */
const TIME = oneOf`
  spring summer autumn winter fall end beginning start middle close half part days? weeks? months? years? decades? eve morning night
  course outset quarter`;
const DETERMINER = oneOf`the its their his her an? this that these those of`;
const AS_ADJECTIVE = pattern('iu')`\b${DETERMINER}_$`;
const NOUN_NEXT = pattern(
  'u',
)`^_(?!${oneOf`and or to until till by in on at of from when was were is are had has`}\b)[\p{L}-]+`;
const OF_NOUN = pattern('iu')`(?<!\b${TIME})_(of|from)_$`;
/** What opens with its time or with its subject is told of that year: "The war of 1965 was lost", "In the 1965 war". */
const OPENS = part`((The|This|That|Its|Their|In|At|During|After|Since|Before|Following|Under|By|From|On|With)_)`;
const AT_OPENING = pattern('u')`^${OPENS}[^,;:]{0,45}$`;

/** True for a year that describes a noun within its sentence. */
export const describesNoun = (sentence: string, start: number, end: number, near: number): boolean => {
  const before = sentence.slice(Math.max(0, start - near), start);
  if (start < near && AT_OPENING.test(before)) return false;
  return (AS_ADJECTIVE.test(before) && NOUN_NEXT.test(sentence.slice(end, end + near))) || OF_NOUN.test(before);
};
