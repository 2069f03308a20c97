/** Whose seat of government a city is. */
import { allCountries, countryByCode } from '../../countries/country.js';
import type { CountryCode } from '../../model.js';
import { MOVED_SEATS } from '../words/moved-seats.js';
import type { Side } from './actors.js';

/** Seats that lie in another state's capital, or bear the state's own name, and so stand in no table of capitals. */
const ELSEWHERE: ReadonlyMap<CountryCode, readonly string[]> = new Map([
  ['VAT', ['Rome', 'Vatican City', 'the Vatican']],
  ['eu', ['Brussels']],
  ['SGP', ['Singapore']],
  ['MCO', ['Monaco']],
  ['LUX', ['Luxembourg']],
  ['SMR', ['San Marino']],
  ['DJI', ['Djibouti']],
]);
/** States whose seat of government encyclopedias disagree about, or whose missions sit outside the capital. */
const DIVIDED: ReadonlySet<string> = new Set('NLD BOL ZAF BEN CIV TZA LKA MYS ISR SWZ VAT eu'.split(' '));

let seats: Map<string, CountryCode | null> | null = null;

/** The country whose seat of government bears that name; null for other cities and for a name that two seats share. */
export function countryOfCapital(city: string): CountryCode | null {
  if (!seats) {
    seats = new Map();
    for (const { code, kind, capitals } of allCountries()) {
      if (kind !== 'country' && kind !== 'former') continue;
      for (const name of capitals) {
        const known = seats.get(name);
        const rivals = known !== undefined && known !== code && kind === 'country';
        if (known === undefined || rivals) seats.set(name, rivals ? null : code);
      }
    }
  }
  const plain = city.replace(/,?\sD\.?\s?C\.?$/, '');
  return seats.get(city) ?? seats.get(plain) ?? seats.get(plain.replaceAll('-', ' ')) ?? null;
}

const succeeds = (a: CountryCode, b: CountryCode): boolean => countryByCode(b)?.successors.includes(a) ?? false;

/** True when a city is the seat of that state, of one that followed it or of one that it followed: Moscow and the Soviet Union. */
function isSeatOf(city: string, party: CountryCode): boolean {
  if (ELSEWHERE.get(party)?.includes(city) || countryByCode(party)?.capitals.includes(city)) return true;
  const code = countryOfCapital(city);
  return code !== null && (code === party || succeeds(code, party) || succeeds(party, code));
}

/** The party whose seat a city is; null for other cities and for the seat of both. */
export function sideOfCity(city: string, codes: readonly [CountryCode, CountryCode]): Side | null {
  const [a, b] = [isSeatOf(city, codes[0]), isSeatOf(city, codes[1])];
  if (a === b) return null;
  return a ? 0 : 1;
}

export const isTerritory = (code: CountryCode): boolean => countryByCode(code)?.kind === 'territory';

/** True for a name that is the state's and its only city's: "an embassy in Singapore". */
export const isCityState = (code: CountryCode, name: string): boolean =>
  (ELSEWHERE.get(code)?.includes(name) ?? false) && code !== 'eu';

/** The city that "its capital" means; null where the seat of government is not settled. */
export function capitalOf(code: CountryCode): string | null {
  return DIVIDED.has(code) ? null : (countryByCode(code)?.capitals[0] ?? null);
}

/** True for a seat of government that was moved from there: Bonn, Lagos. */
export const isEarlierSeat = (city: string, code: CountryCode): boolean =>
  MOVED_SEATS.get(code)?.earlier.includes(city) ?? false;

/** True for the present seat of a state in a year in which it was another city: Brasília in 1905. */
export function isSeatToBe(city: string, code: CountryCode, year: number): boolean {
  const moved = MOVED_SEATS.get(code);
  return (
    moved !== undefined &&
    year < moved.year &&
    !moved.earlier.includes(city) &&
    (countryByCode(code)?.capitals.includes(city) ?? false)
  );
}

/** True when both names are seats of that state: two spellings, or the seat of yesterday and of today. */
export function areSeats(a: string, b: string, code: CountryCode): boolean {
  const seatsOf = [...(countryByCode(code)?.capitals ?? []), ...(ELSEWHERE.get(code) ?? [])];
  return seatsOf.includes(a) && seatsOf.includes(b);
}
