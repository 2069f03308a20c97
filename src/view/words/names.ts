/** Names for codes. */
import { countryByCode, countryName } from '../../countries/country.js';
import type { Relation } from '../../model.js';

/** The country's usual English name; an unknown code stays as it is. Null is "". */
export function nameOf(code: string | null): string {
  return code === null ? '' : (countryName(code) ?? code);
}

const WITH_ARTICLE =
  /^(?:United\s|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Holy\sSee)|\b(?:Republic|Union|Islands|Emirates)\b(?!\sof\sIreland)/u;

/** The name as it stands in running text: "the United States". */
export const inText = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name);

/** "Albanian", of Albanians; "" for a people that is not the state's own, such as the Welsh, and for a code without an adjective. */
export function adjectiveOf(code: string | null, people: string): string {
  const country = code === null ? undefined : countryByCode(code);
  const [demonym] = country?.demonyms ?? [];
  const isOwn = demonym?.plural === people || country?.adjectives[0] === people;
  return isOwn ? (country?.adjectives[0] ?? '') : '';
}

/** An optional value of a pipe: "" for unknown. */
export function field(value: string | number | null): string {
  return value === null ? '' : String(value);
}

/** The name that a relation gives to a party of its own; else the country's usual name. */
export function partyName({ parties }: Pick<Relation, 'parties'>, code: string | null): string {
  return parties.find((party) => party.code === code)?.name ?? nameOf(code);
}
