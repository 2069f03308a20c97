/** The titles under which Wikipedia may have the article on two countries. */
import { resolveCountry } from '../countries/resolve.js';
import type { Country } from '../countries/country.js';
import { inTitleOrder } from '../countries/pair.js';

/** Where Wikipedia's titles have, or had, another name than ours; more of them lead on as redirects. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  BHS: ['The Bahamas'],
  CIV: ['Ivory Coast', "Côte d'Ivoire"],
  CHN: ["People's Republic of China"],
  COD: ['Democratic Republic of the Congo', 'DR Congo'],
  COG: ['Republic of the Congo'],
  CPV: ['Cape Verde', 'Cabo Verde'],
  CZE: ['Czech Republic', 'Czechia'],
  FSM: ['Federated States of Micronesia', 'Micronesia'],
  GMB: ['Gambia', 'The Gambia'],
  IRL: ['Republic of Ireland'],
  MKD: ['North Macedonia', 'Macedonia'],
  MMR: ['Myanmar', 'Burma'],
  PSE: ['Palestine', 'State of Palestine'],
  SWZ: ['Eswatini', 'Swaziland'],
  TLS: ['East Timor', 'Timor-Leste'],
  TUR: ['Turkey', 'Türkiye'],
  TWN: ['Taiwan', 'Republic of China'],
  VAT: ['Holy See', 'Vatican City'],
};

const namesOf = ({ code, name }: Country): string[] => [...new Set([name, ...(OTHER_NAMES[code] ?? [])])];

/**
 * In the order in which they are to be tried: names as usual in the order of the alphabet, then other names, then the other order. No more
 * than the API takes in one question.
 */
export function titlesOfPair(a: Country, b: Country): string[] {
  const orders = [inTitleOrder(a, b), [...inTitleOrder(a, b)].reverse() as [Country, Country]];
  return orders.flatMap(([first, second]) =>
    namesOf(first).flatMap((one) => namesOf(second).map((other) => `${one}–${other} relations`)),
  );
}

/** The category of the articles on a country's relations. */
export const categoriesOf = (country: Country): string[] =>
  namesOf(country).flatMap((name) => [`Bilateral relations of ${name}`, `Bilateral relations of the ${name}`]);

/** The two countries of a title like "France–Germany relations"; null for any other. */
export function pairOfTitle(title: string): [Country, Country] | null {
  const names = /^(.{2,100}) relations$/.exec(title)?.[1];
  if (names === undefined) return null;
  for (const { index } of names.matchAll(/[–-]/g)) {
    const [a, b] = [names.slice(0, index), names.slice(index + 1)].map(exact);
    if (a && b && a.code !== b.code) return [a, b];
  }
  return null;
}

function exact(name: string): Country | null {
  const found = resolveCountry(name.replace(/^the /i, ''), { exact: true, suggest: false });
  return found.status === 'exact' ? found.country : null;
}
