/** What only places and states become: "a supply station", "a federation". */
import { matchesOf } from '../../../text/matches.js';
import { oneOf, pattern } from '../../../text/pattern.js';

/** What becomes or is a station, a colony: no people. */
const BECAME_PLACE = pattern('u')`
  ^_(became|were|remained|are|served_as|formed)_(an?|the|part_of)_([\p{L}-]+_){0,3}${oneOf`
  station colony colonies province territory territories base port possession protectorate republic archipelago overseas_territory`}\b`;
const PLACES = pattern(
  'giu',
)`\bthe_([\p{L}-]+_)?${oneOf`islands provinces cities towns ports colonies territories regions lands districts settlements`}\b`;

/** Whether that is said which people cannot become. */
export const becamePlaces = (after: string): boolean => BECAME_PLACE.test(after);

/** "the islands", where a text names no other places in the plural; else null. */
export function placesOf(text: string): string | null {
  const places = new Set(matchesOf(text, PLACES).map(([words]) => words.toLowerCase()));
  const [first] = places;
  return places.size === 1 && first !== undefined ? first : null;
}

const BECAME_STATE = pattern('u')`
  ^_((was|were|had_been)_(turned_into|proclaimed|declared|divided)|became)_(an?_)?([\p{L}-]+_){0,2}${oneOf`federation republic kingdom monarchy union confederation empire protectorate`}\b`;
const IS_STATE = /^the\s(?:country|state|republic|kingdom|empire|union)$/i;

/** "A state was set up, but the country was reunited. It was turned into a federation": the country. */
export const stateOf = (after: string, subjects: readonly string[]): string | undefined =>
  BECAME_STATE.test(after) ? subjects.findLast((one) => IS_STATE.test(one)) : undefined;
