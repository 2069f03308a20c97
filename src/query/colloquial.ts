/** What an abbreviation was read as, where it is no code of a standard and not of the name that a country goes by: "fry", "oau". */
import { countryEntry, type Country } from '../countries/country.js';
import { labelEdtf } from '../dates/label.js';

/** Abbreviations are that short. */
const ABBREVIATION = /^\p{L}{2,6}$/u;

/**
 * "FR Yugoslavia (Yugoslavia, 1992–2003)" for `fry`, "African Union" for `oau`; null where nothing need be said: for codes of ISO, for
 * names, and for abbreviations in general use (UK, USSR).
 */
export function meaningOfAbbreviation(typed: string, country: Country): string | null {
  const word = typed.replaceAll('.', '').trim().toUpperCase();
  if (!ABBREVIATION.test(word) || [country.code, country.alpha2, country.name.toUpperCase()].includes(word))
    return null;
  const form = country.forms.find(({ name, aliases }) => [name, ...aliases].includes(word));
  if (form !== undefined) {
    const years = form.existed === null ? '' : `, ${labelEdtf(form.existed)}`;
    return `${form.name} (${country.name}${years})`;
  }
  const general = countryEntry(country.code)?.englishAliases ?? 0;
  return country.aliases.indexOf(word) >= general ? country.name : null;
}
