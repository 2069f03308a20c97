import type { CountryCode } from '../model.js';
import { begunName, spellingsOf, wholeName } from './abbreviations.js';
import { countriesByIsoCode, countryByCode, type Country } from './country.js';
import { foldName } from './fold.js';
import { invertedName, uprightNames } from './inverted.js';
import { claimants, claimantsOf, isEnglishName } from './names.js';
import { nearestCountries, suggestCountries } from './near.js';
import { isRegion } from './regions.js';
import { statesByListedCode } from './state-codes.js';
import { isStyle, styleMovedAhead, withoutStyle } from './style.js';

/** What a typed name resolves to. `near` is a misspelling with one winner; `suggestions` are at most three. */
export type Resolution =
  | { status: 'exact'; country: Country }
  | { status: 'near'; country: Country; typed: string }
  | { status: 'ambiguous'; candidates: Country[] }
  | { status: 'unknown'; suggestions: Country[] };

/** The longest name in the table has under 80 characters; what is longer is no name, and folding it would cost time. */
const LONGEST = 160;
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/u;

const present = (codes: readonly CountryCode[]): Country[] =>
  codes.map(countryByCode).filter((country) => country !== null);

/** ISO codes in any case and our own ids. */
function byCode(text: string): Country[] {
  if (/^(?:\d{3}|[a-z]{2})$/iu.test(text)) return countriesByIsoCode(text.toUpperCase());
  return present([/^[a-z]{3}$/iu.test(text) ? text.toUpperCase() : text.toLowerCase()]);
}

/** The keys of a typed name, surest first: as it stands, without its style, without a French article. Later ones are rarely needed. */
function* keysOf(typed: string): Generator<string> {
  const key = foldName(typed);
  yield key;
  yield withoutStyle(key);
  if (/['’]/.test(typed)) yield withoutStyle(foldName(typed.replace(/(?<=^|\s)[ld]['’]/giu, '')));
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

/** The first of the keys that names a state, or several. A key that was tried is not looked for again. */
function firstOf(keys: Iterable<string>, tried: Set<string>): Resolution | null {
  for (const key of keys) {
    if (tried.has(key)) continue;
    tried.add(key);
    const found = choose(present(claimants(key)));
    if (found) return found;
  }
  return null;
}

/** Short words written out: the names that they make, then those that begin so, when these are of one state. */
function spelledOut(text: string, tried: Set<string>): Resolution | null {
  const spellings = spellingsOf(text);
  const whole = spellings.map(wholeName).filter((name) => name !== null);
  const found = firstOf(
    whole.flatMap((name) => [name, styleMovedAhead(name) ?? name]),
    tried,
  );
  if (found !== null || whole.length === spellings.length) return found;
  const codes = spellings.flatMap((spelling) => {
    const begins = begunName(spelling);
    return begins === null ? [] : claimantsOf(begins);
  });
  return choose(present([...new Set(codes)]));
}

/**
 * Names as registers and data files write them: turned round, with short words, with another name in brackets. The style goes
 * last, and only when no name is known with it: "China, Republic of" is Taiwan, "Moldova, Republic of" just Moldova.
 */
function byRule(typed: string, tried: Set<string>): Resolution | null {
  const inverted = invertedName(typed);
  // "Mexico, United States" are two countries, not one that is turned round.
  const isList = inverted !== null && !inverted.brackets && isEnglishName(foldName(inverted.tail));
  for (const text of [typed, ...(isList ? [] : uprightNames(typed))]) {
    const found = spelledOut(text, tried);
    if (found !== null) return found;
  }
  if (inverted === null) return sameState(typed.split('/')) ?? formerState(typed);
  const { head, tail, brackets } = inverted;
  if (!isList && spellingsOf(tail).some((spelling) => isStyle(wholeName(spelling) ?? '')))
    return firstOf(keysOf(head), tried);
  return brackets ? eitherName(head, tail) : null;
}

const exactly = (text: string): Country | null => {
  const found = resolveCountry(text, { exact: true, suggest: false });
  return found.status === 'exact' ? found.country : null;
};

/** "Burma/Myanmar" */
function sameState(names: readonly string[]): Resolution | null {
  const [one, other] = names.length === 2 ? names.map(exactly) : [];
  return one !== undefined && one !== null && one === other ? { status: 'exact', country: one } : null;
}

/** "former USSR"; a state of today is not called so. */
function formerState(typed: string): Resolution | null {
  const country = /^former /iu.test(typed) ? exactly(typed.slice('former '.length)) : null;
  return country?.kind === 'former' ? { status: 'exact', country } : null;
}

/** "Iran (Persia)" is one state by two names, "Réunion (France)" a territory and whose it is; what else differs is a question. */
function eitherName(head: string, tail: string): Resolution | null {
  const [one, other] = [exactly(head), exactly(tail)];
  if (one === null || other === null) return null;
  if (one === other || (one.kind === 'territory' && other.kind === 'country')) return { status: 'exact', country: one };
  return { status: 'ambiguous', candidates: [one, other] };
}

/**
 * Reads what a person typed as one country or former state: a code (ISO 3166-1 alpha-2, alpha-3, numeric; others as `cow:339`), a name in
 * English or another language, a form of government under the name, an adjective or a demonym. Case, diacritics,
 * articles and punctuation do not matter. An exact reading is never overruled; `exact: true` turns near misses off, and
 * `suggest: false` the suggestions too, which cost a hundred times an exact reading.
 * Capitals and other places are unknown. Never throws, and never costs more than a moment, whatever the text.
 */
export function resolveCountry(text: string, options: { exact?: boolean; suggest?: boolean } = {}): Resolution {
  if (text.length > LONGEST) return { status: 'unknown', suggestions: [] };
  const typed = text.trim();
  if (CONTROL.test(typed)) return { status: 'unknown', suggestions: [] };
  const listed = statesByListedCode(typed);
  if (listed !== null) return choose(present(listed)) ?? { status: 'unknown', suggestions: [] };
  const coded = choose(byCode(typed));
  if (coded) return coded;
  const tried = new Set<string>();
  const found = firstOf(keysOf(typed), tried) ?? byRule(typed, tried);
  if (found) return found;
  if (isRegion(typed)) return { status: 'unknown', suggestions: [] };
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
