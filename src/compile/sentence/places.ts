/** Lists of place names: "in Graz, Linz, St. Pölten and Salzburg", "in Edinburgh, in Cardiff, where …, and in Manchester". */
import { countryVocabulary } from '../../countries/vocabulary.js';
import { MONTHS } from '../../dates/phrase/lexicon.js';
import type { CountryCode } from '../../model.js';

export interface Place {
  start: number;
  end: number;
  name: string;
  /** What stands in brackets or in a relative clause behind it: "(since 2008)", "where one was opened on …". */
  note: string;
  noteStart: number;
}

const CAP = "(?:\\p{Lu}[\\p{L}\\p{M}’'‘-]*|['’]s-\\p{Lu}[\\p{L}\\p{M}]*)";
const PARTICLE =
  "(?:de|da|do|dos|das|del|della|di|la|le|les|las|los|el|al|am|an|of|the|sur|upon|und|y|i|es|ez|von|van|den|der|zu|d['’]|nad|pod)";
const NAME = new RegExp(
  `(?:(?:St|Ste|Sto|Mt|Ft)\\.?\\s)?${CAP}(?:\\s(?:${PARTICLE}\\s){0,2}${CAP}){0,4}(?:,\\sD\\.?C\\.?)?`,
  'uy',
);
const OPENING =
  /(?:,?\s(?:both\s|each\s|one\seach\s|based\s|located\s|situated\s)?(?:in|at)\s(?:both\s|the\s(?:\w+\s){0,2}(?:city|cities|town|towns|capital|port|resort)(?:\sof)?,?\s)?|:\s|,\s)/y;
const SEPARATOR =
  /(?:,?\s(?:and|as\swell\sas|plus|&|along\swith|together\swith|or)\s(?:(?:also|another|one|since\s\d{4})\s)?(?:in\s)?|,\s(?:in\s)?|;\s(?:in\s)?)/y;
const BRACKET = /\s\(([^()]{0,120})\)/y;
const RELATIVE =
  /,\s((?:where|which|the|its|opened|re-?opened|closed|since|from|until|in\s(?=its|the))\s[^,;.]{0,120}|(?:opened|re-?opened|closed)\s[^;.]{0,60})(?=,|\sand\sin\s|[.;]|$)/y;
const MONTH = new Set<string>(MONTHS);
/** Capitalised words that begin a new statement, not a name. */
const NO_PLACE =
  /^(?:The(?!\sHague)|A|An|It|Its|He|She|They|Both|In|On|At|This|These|There|Since|Until|Relations|Embassy|Consulate|Ambassador|President|Prime|Minister|King|Queen)\b/;

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/**
 * The places named from `at` on, up to `limit`. `opened` says that the preposition stands before `at` already.
 */
export function readPlaces(text: string, at: number, limit: number, opened = false): Place[] {
  let position = at;
  if (!opened) {
    const opening = match(OPENING, text, at);
    if (!opening) return [];
    position += opening[0].length;
  }
  const places: Place[] = [];
  while (position < limit) {
    const name = match(NAME, text, position);
    const word = name?.[0] ?? '';
    if (!name || NO_PLACE.test(word) || MONTH.has(word.split(' ')[0] ?? '')) break;
    const place: Place = {
      start: position,
      end: position + word.length,
      name: word.replace(/['’]s?$/u, ''),
      note: '',
      noteStart: position + word.length,
    };
    position = place.end;
    places.push(place);
    for (const extra of [BRACKET, RELATIVE]) {
      const note = match(extra, text, position);
      if (!note || position + note[0].length > limit + 40) continue;
      place.note += ` ${note[1] ?? ''}`;
      if (place.noteStart === place.end) place.noteStart = position;
      position += note[0].length;
    }
    const separator = match(SEPARATOR, text, position);
    if (!separator || position + separator[0].length >= limit) break;
    position += separator[0].length;
  }
  return places;
}

let seats: Map<string, CountryCode> | null = null;

/** The country whose seat of government bears that name, or null. */
export function countryOfCapital(city: string): CountryCode | null {
  if (!seats) {
    seats = new Map();
    for (const { text, code, kind } of countryVocabulary())
      if (kind === 'capital' && !seats.has(text)) seats.set(text, code);
  }
  return seats.get(city) ?? seats.get(city.replace(/,\sD\.?C\.?$/, '')) ?? null;
}
