import type { CountryCode } from '../model.js';
import { oneOf, pattern } from '../text/pattern.js';
import { countriesByIsoCode, countryByCode, type Country } from './country.js';
import { foldName } from './fold.js';
import { claimants } from './names.js';
import { nearestCountries, suggestCountries } from './near.js';

/** What a typed name resolves to. `near` is a misspelling with one winner; `suggestions` are at most three. */
export type Resolution =
  | { status: 'exact'; country: Country }
  | { status: 'near'; country: Country; typed: string }
  | { status: 'ambiguous'; candidates: Country[] }
  | { status: 'unknown'; suggestions: Country[] };

/** The longest name in the table has under 80 characters; what is longer is no name, and folding it would cost time. */
const LONGEST = 160;
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/u;

/** What stands before a name and says what it is: "Republic of Cyprus", "République du Bénin", "la France". */
const ADJECTIVE = oneOf`
  federal federative islamic democratic socialist peoples arab united independent former plurinational bolivarian`;
const STATE = oneOf`
  republic kingdom state states commonwealth federation principality sultanate emirate union empire grand_duchy`;
const REPUBLIC = oneOf`(republi[ck]a|repubblica)(_(de_la|de|da|do|di|e))? republique(_(de_la|des|du|de))?`;
const ARTICLE = oneOf`la le les el los las il lo die der das het`;
const STYLE = pattern('u')`^((${ADJECTIVE}_)*${STATE}_of|${REPUBLIC}|${ARTICLE})(?=_)`;
/** The same after a comma: "Moldova, Republic of". */
const STYLE_AFTER = / (?:(?:federal|islamic|democratic|peoples|united|arab) )*(?:republic|kingdom|state|states) of$/u;

const present = (codes: readonly CountryCode[]): Country[] =>
  codes.map(countryByCode).filter((country) => country !== null);

/** ISO codes in any case and our own ids. */
function byCode(text: string): Country[] {
  if (/^(?:\d{3}|[a-z]{2})$/iu.test(text)) return countriesByIsoCode(text.toUpperCase());
  return present([/^[a-z]{3}$/iu.test(text) ? text.toUpperCase() : text.toLowerCase()]);
}

const withoutStyle = (key: string): string => key.replace(STYLE, '').trim();

/** The keys of a typed name, surest first: as it stands, without its style, without a French article. Later ones are rarely needed. */
function* keysOf(typed: string): Generator<string> {
  const key = foldName(typed);
  yield key;
  yield withoutStyle(key);
  yield key.replace(STYLE_AFTER, '');
  yield withoutStyle(foldName(typed.replace(/(?<=^|\s)[ld]['’]/giu, '')));
}

const KINDS: readonly Country['kind'][] = ['country', 'territory', 'former', 'organisation'];

/** Several states of one kind are ambiguous; one of today comes before a territory, that before a former state. */
function choose(claims: readonly Country[]): Resolution | null {
  const kind = KINDS.find((each) => claims.some((country) => country.kind === each));
  const candidates = claims.filter((country) => country.kind === kind);
  if (candidates.length > 1) return { status: 'ambiguous', candidates };
  const country = candidates[0];
  return country ? { status: 'exact', country } : null;
}

/**
 * Reads what a person typed as one country or former state: a code (ISO 3166-1 alpha-2, alpha-3, numeric), a name in
 * English or another language, a form of government under the name, an adjective or a demonym. Case, diacritics,
 * articles and punctuation do not matter. An exact reading is never overruled; `exact: true` turns near misses off, and
 * `suggest: false` the suggestions too, which cost a hundred times an exact reading.
 * Capitals and other places are unknown. Never throws, and never costs more than a moment, whatever the text.
 */
export function resolveCountry(text: string, options: { exact?: boolean; suggest?: boolean } = {}): Resolution {
  if (text.length > LONGEST) return { status: 'unknown', suggestions: [] };
  const typed = text.trim();
  if (CONTROL.test(typed)) return { status: 'unknown', suggestions: [] };
  const coded = choose(byCode(typed));
  if (coded) return coded;
  for (const key of keysOf(typed)) {
    const found = choose(present(claimants(key)));
    if (found) return found;
  }
  if (options.suggest === false) return { status: 'unknown', suggestions: [] };
  // The style is the same in many names: only what follows it may win a near miss ("Republic of Bali" is not Mali), and
  // the whole may only add a rival ("Republic of Cogo" is no more Togo than Congo).
  const whole = foldName(typed);
  const key = withoutStyle(whole);
  const nearest = nearestCountries(key);
  const rivals = nearest.length > 0 && key !== whole ? nearestCountries(whole) : [];
  const near = present([...new Set([...nearest, ...rivals])]);
  const [winner] = near;
  if (winner && near.length === 1 && options.exact !== true) return { status: 'near', country: winner, typed };
  const suggestions = near.length > 0 ? near.slice(0, 3) : present(suggestCountries(key));
  return { status: 'unknown', suggestions };
}
