/** Where a mission sits: in the receiving state, or in a third one from which it covers it. */
import type { CountryCode } from '../../../model.js';
import type { ActorMention } from '../../sentence/actors.js';
import type { Codes, Sentence } from '../../sentence/annotate.js';
import type { Place } from '../../sentence/places.js';
import { countryOfCapital, isCityState, isTerritory, sideOfCity } from '../../sentence/seats.js';
import { cityWithin, isCityName, withoutQuarters } from './city.js';
import type { MissionPhrase } from './phrase.js';

/** Consulates stand outside capitals, in cities that share their names with one: Victoria, Hamilton, Santiago. */
const DIPLOMATIC: ReadonlySet<string> = new Set([
  'embassy',
  'high commission',
  'legation',
  'nunciature',
  'diplomatic mission',
  'permanent representation',
  'delegation',
]);

const isState = ({ kind }: ActorMention): boolean => kind === 'name' || kind === 'form';

/** The cities that a phrase names: "an embassy in North Macedonia" names the receiving state, "in Singapore" both. */
export function citiesOf(phrase: MissionPhrase, sentence: Sentence): Place[] {
  const cities = placesOf(phrase, sentence);
  const [first, second] = cities;
  // "a consulate-general in Hong Kong and Macau" is one post for two territories.
  const isOfTerritory = ({ start }: Place): boolean =>
    sentence.actors.some((one) => one.start === start && isState(one) && isTerritory(one.code));
  const isOne = !phrase.kind.plural && first && second && sentence.text.slice(first.end, second.start) === ' and ';
  return isOne && cities.length === 2 && isOfTerritory(first) && isOfTerritory(second) ? [first] : cities;
}

function placesOf({ places }: MissionPhrase, { actors, text }: Sentence): Place[] {
  const states = actors.filter(isState);
  const cities = withoutQuarters(places, text).map((place): Place => ({ ...place, name: cityWithin(place, states) }));
  return cities.filter(({ start, end, name }, i) => {
    if (!isCityName(name)) return false;
    const state = actors.find((one) => one.start === start && one.end === end && isState(one));
    // "Trinidad" and "Tobago" are no two places.
    if (!state) return !actors.some((one) => one.start <= start && one.end >= end && isState(one));
    // "Oranjestad, Aruba": behind a city a territory tells where that lies.
    const behindCity =
      i > 0 && text.slice(cities[i - 1]?.end, start) === ', ' && !/^(?:,|\sand)\s/.test(text.slice(end));
    return isCityState(state.code, name) || (isTerritory(state.code) && !behindCity);
  });
}

/** The third country in which a mission sits: named behind the city or in its place, or the one whose capital the city is. */
export function seatOf(
  sentence: Sentence,
  phrase: MissionPhrase,
  place: Place | null,
  codes: Codes,
): CountryCode | null {
  const { text, actors } = sentence;
  const { target } = phrase;
  if (place === null) return target !== null && target.side === null && !isTerritory(target.code) ? target.code : null;
  const stated = actors.find((one) => one.start >= place.end && one.start <= place.end + 12 && isState(one));
  if (
    stated &&
    /^(?:,\s(?:in\s)?(?:the\s)?|\s\((?:the\s)?|\sin\s(?:the\s)?)$/.test(text.slice(place.end, stated.start))
  ) {
    // "…, Denmark opened" begins a statement.
    const subject = /^\s(?:has|have|is|was|opened|maintains?)\b/.test(text.slice(stated.end));
    if (!subject) return stated.side === null && !isTerritory(stated.code) ? stated.code : null;
  }
  if (!DIPLOMATIC.has(phrase.kind.kind) || sideOfCity(place.name, codes) !== null) return null;
  const seat = countryOfCapital(place.name);
  const home = seat === null || codes.includes(seat) || actors.some(({ code, side }) => code === seat && side !== null);
  return home ? null : seat;
}
