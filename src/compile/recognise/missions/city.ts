/** Names that stand where a city would, and what of them is the city. */
import type { ActorMention } from '../../sentence/actors.js';
import type { Place } from '../../sentence/places.js';
import { oneOf, pattern } from '../../../text/pattern.js';

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const STREET = oneOf`Street Road Avenue Square Boulevard Lane Drive Quay Terrace`;
const OFFICE = oneOf`Missions? Offices? Consulates? Embass(y|ies) Sections? Representations? Commissions? Chancery Agency`;
/** "Belgrave Square", "Wilhelmstraße", "Consular Mission", "While Australia" */
const NO_CITY = pattern(
  'u',
)`^(${WORD}_){1,3}(${STREET}|${OFFICE})$ | ^[\p{L}-]+stra(ss|ß)e$ | ^${oneOf`While Whereas Although Though However Both Also`}\b`;

const IS_STREET = pattern('u')`^(${WORD}_){1,3}${STREET}$ | ^[\p{L}-]+stra(ss|ß)e$`;
/** These end names of cities too, and are streets and houses only in an address: "Portland Place, London". */
const IN_ADDRESS = pattern('u')`^(${WORD}_){1,3}${oneOf`
  Place Gate Gardens Row Crescent House Palace Towers? Court Mews Circus Plaza Cent(er|re) Building`}$`;

/** "in Willis Street, Te Aro, Wellington": of the parts of an address that begins with a street only the last one is the city. */
export function withoutQuarters(places: readonly Place[], text: string): Place[] {
  // "in Portland Place, London"
  const [first, second, ...more] = places;
  if (
    first &&
    second &&
    more.length === 0 &&
    IN_ADDRESS.test(first.name) &&
    text.slice(first.end, second.start) === ', '
  )
    return [second];
  const joined = (i: number): boolean => text.slice(places[i - 1]?.end, places[i]?.start) === ', ';
  let street = false;
  return places.filter(({ name }, i) => {
    street = IS_STREET.test(name) || (street && i > 0 && joined(i));
    return !street || i === places.length - 1 || !joined(i + 1);
  });
}

/** False for the street in which a mission stands, and for the next mission of a list: "in Kars and Consular Mission in Iğdır". */
export const isCityName = (name: string): boolean => !NO_CITY.test(name);

/** "Port of Spain" is no port of Spain's. */
const PARTICLE_BEFORE = /(?:^|\s)(?:of|and|the|de|in)\s$/i;

/** The name of a city without the state that it runs into: "Warsaw Republic of Poland". */
export function cityWithin({ name, start }: Pick<Place, 'name' | 'start'>, states: readonly ActorMention[]): string {
  const state = states.find((one) => one.start > start && one.end === start + name.length);
  const city = state === undefined ? '' : name.slice(0, state.start - start);
  return city.endsWith(' ') && !PARTICLE_BEFORE.test(city) ? city.trimEnd() : name;
}
