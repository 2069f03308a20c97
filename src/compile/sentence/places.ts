/** Lists of place names: "in Graz, Linz, St. Pölten and Salzburg", "in Edinburgh, in Cardiff, where …, and in Manchester". */
import { MONTHS } from '../../dates/phrase/lexicon.js';
import { isRegion } from '../words/regions.js';

export interface Place {
  start: number;
  end: number;
  name: string;
  /** What stands in brackets, in a relative clause or as a date behind it: "(since 2008)", "where one was opened on …", "in 1970". */
  note: string;
  noteStart: number;
  /** Where the note ends; the place's own end without one. */
  noteEnd: number;
}

const CAP = "(?:\\p{Lu}[\\p{L}\\p{M}’'‘-]*|['’]s-\\p{Lu}[\\p{L}\\p{M}]*)";
const PARTICLE =
  "(?:de|da|do|dos|das|del|della|di|la|le|les|las|los|el|al|am|an|im|of|the|sur|upon|und|y|i|es|ez|von|van|den|der|zu|bei|d['’]|nad|pod|e)";
const NAME = new RegExp(
  `(?:(?:St|Ste|Sto|Mt|Ft)\\.?\\s)?${CAP}(?:\\s(?:${PARTICLE}\\s){0,2}${CAP}){0,4}(?:,\\sD\\.?\\s?C\\b\\.?)?`,
  'uy',
);
const TOWN =
  "the\\s(?:[\\p{L}-]+\\s){0,3}?(?:city|cities|town|towns|capitals?|ports?|resorts?|island)(?:\\sof|,)?\\s(?=\\p{Lu})|(?:its|\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+){0,2}['’]s?)\\s(?:capital|port|city)(?:\\scity)?,?\\s(?:of\\s)?(?=\\p{Lu})";
const OPENING = new RegExp(
  // "fifty consulates, among them those in Chicago and Houston"
  `(?:(?:,\\s(?:among\\sthem|including|notably)|\\sincluding)\\s(?:(?:those|the\\sones|ones)\\s)?in\\s(?=\\p{Lu})|,?\\s(?:both\\s|each\\s|one\\seach\\s|based\\s|located\\s|situated\\s|one\\s)?(?:in|at)\\s(?:both\\s|each\\sof\\s|each\\s)?(?:${TOWN})?|:\\s(?:in\\s)?|,\\s(?:(?:namely|one)\\s)?(?:in\\s)?|\\s\\((?:(?:one\\s)?in\\s)?(?=\\p{Lu}[^()]{1,150}\\)(?!\\sin\\s)))`,
  'uy',
);
const SEPARATOR = new RegExp(
  `(?:,?\\s(?:and|as\\swell\\sas|plus|&|along\\swith|together\\swith|or)\\s(?:(?:also|another|one|since\\s\\d{4},?)\\s)?(?:(?:in|at)\\s)?(?:${TOWN})?|,\\s(?:(?:in|at)\\s)?|;\\s(?:in\\s)?)`,
  'uy',
);
const BRACKET = /\s\(([^()]{0,120})\)/y;
const DATED =
  /\s((?:in|on|since|from|until)\s(?:the\s)?(?:(?:\d{1,2}\s)?(?:\p{Lu}\p{Ll}{2,8}\s)?(?:\d{1,2},\s)?\d{4}|\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?\p{Lu}\p{Ll}{2,8}\s\d{4}))(?=[.;,)]|$|\sand\s(?:(?:in|at)\s(?:the\s)?)?\p{Lu})/uy;
const RELATIVE =
  /,\s((?:where|which|the|its|opened|re-?opened|closed|inaugurated|established|since|from|until|in\s(?=its|the))\s(?:[^,;.]|,(?=\s[12]\d{3}\b)){0,120}|(?:opened|re-?opened|closed)\s[^;.]{0,60})(?=,|\sand\sin\s|[.;]|$)/y;
const MONTH = new Set<string>(MONTHS);
/** Capitalised words that begin a new statement, not a name. */
const NO_PLACE =
  /^(?:The(?!\sHague|\sValley)|A|An|It|Its|He|She|They|Both|In|On|At|This|These|There|Since|Until|Relations|Embass(?:y|ies)|Consulates?|High\sCommission|Honorary|Ambassador|President|Prime|Minister|King|Queen)\b/;

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** "Rome's" without its ending; the one of "St. John's" and "Land's End" belongs to the name. */
const bare = (word: string): string =>
  /^(?:St\.?|Saint)\s[^\s]+['’]s$/u.test(word) ? word : word.replace(/['’]s?$/u, '');

/** A name at `at`, or null where a new statement or a date begins. */
function readName(text: string, at: number): Place | null {
  const word = match(NAME, text, at)?.[0];
  if (word === undefined || NO_PLACE.test(word) || MONTH.has(word.split(' ')[0] ?? '')) return null;
  const end = at + word.length;
  return { start: at, end, name: bare(word), note: '', noteStart: end, noteEnd: end };
}

/** Takes the region and the notes behind a place into it. */
function readNotes(place: Place, text: string, limit: number): void {
  const comma = /^(?:,\s|\s\()/.exec(text.slice(place.end, place.end + 2))?.[0] ?? '';
  const region = comma === '' ? undefined : match(NAME, text, place.end + comma.length)?.[0];
  if (region !== undefined && isRegion(region)) {
    const bracket = comma === ' (' ? 1 : 0;
    // "Austin, Texas, and Atlanta": the comma closes the region.
    const closing = /^,(?=\s(?:and|or)\s)/.test(text.slice(place.end + comma.length + region.length)) ? 1 : 0;
    place.end += comma.length + region.length + bracket + closing;
    place.noteStart = place.end;
    place.noteEnd = place.end;
  }
  for (const extra of [BRACKET, DATED, RELATIVE]) {
    const note = match(extra, text, place.noteEnd);
    if (!note || place.noteEnd + note[0].length > limit + 40) continue;
    place.note += ` ${note[1] ?? ''}`;
    if (place.noteStart === place.end) place.noteStart = place.noteEnd;
    place.noteEnd += note[0].length;
  }
}

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
    const place = readName(text, position);
    if (!place) break;
    readNotes(place, text, limit);
    places.push(place);
    const separator = match(SEPARATOR, text, place.noteEnd);
    if (!separator || place.noteEnd + separator[0].length >= limit) break;
    position = place.noteEnd + separator[0].length;
  }
  return places;
}
