/** Opens country data: its pack where the program is built, the committed file where it runs from source. */
import { BUILD } from '../../about.js';
import { bytesAt, inData, inDist } from '../../places.js';
import { BUNDLED_OWNER } from '../pack/open.js';
import type { CountryData, CountryFile } from './facts.js';
import { CountryDataPack } from './pack.js';

/** Null where a pack of another build lies there. */
export function openCountryData(): CountryData | null {
  if (BUILD !== null) return CountryDataPack.open(inDist('country-facts.pack'), BUILD, BUNDLED_OWNER);
  return countryDataOf(JSON.parse(bytesAt(inData('country-facts.json')).toString('utf8')) as CountryFile);
}

/** The data of a file in memory. */
export function countryDataOf({ source, countries }: CountryFile): CountryData {
  return { source, of: (code) => (Object.hasOwn(countries, code) ? (countries[code] ?? null) : null) };
}
