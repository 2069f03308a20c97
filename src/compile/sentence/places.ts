/** Lists of place names: "in Graz, Linz, St. Pölten and Salzburg", "in Edinburgh, in Cardiff, where …, and in Manchester". */
import { MONTHS } from '../../dates/words.js';
import { oneOf, part, pattern } from '../../text/pattern.js';
import { isRegion } from '../words/regions.js';

export interface Place {
  start: number;
  end: number;
  name: string;
  /** What follows it in brackets, in a relative clause or as a date: "(since 2008)", "where one was opened on …", "in 1970". */
  note: string;
  noteStart: number;
  /** Where the note ends; the place's own end without one. */
  noteEnd: number;
}

const CAP = part`(\p{Lu}[\p{L}\p{M}’'‘-]*|['’]s-\p{Lu}[\p{L}\p{M}]*)`;
const PARTICLE = oneOf`
  de da do dos das del della di la le les las los el al am an im of the sur upon und y i es ez von van den der zu bei
  d['’] nad pod e`;
const NAME = pattern('uy')`
  Washington,?_D\.?_?C\b\.? | ((St|Ste|Sto|Mt|Ft)\.?_)?${CAP}(_(${PARTICLE}_){0,2}((el|al|ash|esh)-)?${CAP}){0,4}(,_D\.?_?C\b\.?)?`;
const THE_CITY = part`
  the_([\p{L}-]+_){0,3}?(city|cities|town|towns|capitals?|ports?|resorts?|island)(_of|,)?_(?=\p{Lu})`;
const ITS_CITY = part`
  (its|\p{Lu}\p{L}+(_\p{Lu}\p{L}+){0,2}['’]s?)_(capital|port|city)(_city)?,?_(of_)?(?=\p{Lu})`;
/** "the cities of", "its capital" before the name. */
const TOWN = part`(${THE_CITY}|${ITS_CITY})?`;
/** "fifty consulates, among them those in Chicago and Houston" */
const AMONG_THEM = part`
  (,_(among_them|including|notably)|_including)_((those|the_ones|ones)_)?in_(?=\p{Lu})`;
/** "in, among other cities, Lyon and Nice", "in seven cities, among them Lyon", "in cities such as Lyon" */
const CITIES = oneOf`cities towns places locations`;
const AMONG_CITIES = part`
  _in(,_among_other_${CITIES},|_([\p{L}\d-]+_){0,3}${CITIES}(,_(among_them|including|notably|namely|such_as)|_(including|such_as)|:))_(?=\p{Lu})`;
/** "one in Malmö, the other in Lund and a third in Uppsala" */
const ONE_OF = oneOf`(the|an?)_(first|second|third|fourth|fifth|other|last)(_one)? another one_of_(them|which|these)`;
const IN = part`
  (,?_(both_|each_|one_each_|based_|located_|situated_)?|[,:]?_\(?(${ONE_OF}|one)_)(in|at)_(both_|each_of_|each_)?${TOWN}`;
const IN_BRACKETS = part`_\(((one_)?in_)?(?=\p{Lu}[^()]{1,150}\)(?!_in_))`;
const OPENING = pattern('uy')`(${AMONG_THEM}|${AMONG_CITIES}|${IN}|:_(in_)?|,_((namely|one)_)?(in_)?|${IN_BRACKETS})`;
const SEPARATOR = pattern('uy')`(
  ,?_(and_)?${ONE_OF}_(in|at)_${TOWN} |
  ,?_(and|as_well_as|plus|&|along_with|together_with|or)_((also|one|since_\d{4},?)_)?((in|at)_)?${TOWN} | ,_((one_)?(in|at)_)? | ;_(in_)?)`;
const BRACKET = /\s\(([^()]{0,120})\)/y;
const YEAR_OR_DAY = part`
  ((\d{1,2}_)?(\p{Lu}\p{Ll}{2,8}_)?(\d{1,2},_)?\d{4}|\d{1,2}(st|nd|rd|th)?_(of_)?\p{Lu}\p{Ll}{2,8}_\d{4})`;
/** "Arequipa, Cusco and, since 2004, Trujillo": the date of what follows. */
const DATED_NEXT = pattern(
  'uy',
)`,?_and,?_(?<note>(in|since|from|until)_${YEAR_OR_DAY}),?_((also|one)_)?((in|at)_)?${TOWN}(?=\p{Lu})`;
const DATED = pattern('uy')`
  _(?<note>(in|on|since|from|until)_(the_)?${YEAR_OR_DAY})(?=[.;,)]|$|_and_((in|at)_(the_)?)?\p{Lu})`;
const LIST_ENDS = /^(?:[.;,)]|$|\sand\s)/;
const CHANGED = oneOf`opened re-?opened closed`;
const CLAUSE = part`
  (where|which|the|its|${CHANGED}|inaugurated|established|since|from|until|in_(?=its|the))_([^,;.]|,(?=_[12]\d{3}\b)){0,120}`;
const RELATIVE = pattern('y')`,_(?<note>${CLAUSE}|${CHANGED}_[^;.]{0,60})(?=,|_and_in_|[.;]|$)`;
const MONTH = new Set<string>(MONTHS);
/** Capitalised words that begin a new statement, not a name. */
const NO_PLACE = pattern()`^${oneOf`
  The(?!_Hague|_Valley) A An It Its He She They Both In On At This These There Since Until Relations Embass(y|ies)
  Consulates? High_Commission Honorary Ambassador President Prime Minister King Queen`}\b`;

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

/** "and Li Lianbi, the ambassador to Belgium, became its first head": somebody, not somewhere. */
const OFFICE = oneOf`
  ambassador minister consul envoy diplomat charg[ée] secretary general director head president chief commissioner
  counsell?or attach[ée] official officer politician merchant businessman nuncio governor professor lawyer`;
const HIS_OFFICE = part`(then_|formerly_)?(the|an?|its|their|\p{Lu}\p{L}+['’]s)_([\p{L}-]+_){0,4}${OFFICE}\b`;
const DID = oneOf`
  bec[ao]mes?_(its|the|an?) presented served_as took_(up|office) arrived was_(appointed|named|accredited|sent|its) as_(its|the|an?|first)`;
const SOMEBODY = pattern('uy')`(,_(who|whom|whose|${HIS_OFFICE})|_${DID})\b`;

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
 * The places named from `at` on, up to `limit`. `opened` says that the preposition has already been read.
 */
export function readPlaces(text: string, at: number, limit: number, opened = false): Place[] {
  let position = at;
  if (!opened) {
    const opening = match(OPENING, text, at);
    if (!opening) return [];
    position += opening[0].length;
  }
  const places: Place[] = [];
  let dated: RegExpExecArray | null = null;
  while (position < limit) {
    const place = readName(text, position);
    if (!place || (dated && !LIST_ENDS.test(text.slice(place.end)))) break;
    if (places.length > 0 && match(SOMEBODY, text, place.end)) break;
    readNotes(place, text, limit);
    if (dated && place.note === '') {
      place.note = dated.groups?.note ?? '';
      place.noteStart = dated.index + dated[0].indexOf(place.note);
    }
    places.push(place);
    dated = match(DATED_NEXT, text, place.noteEnd);
    const separator = dated ?? match(SEPARATOR, text, place.noteEnd);
    if (!separator || place.noteEnd + separator[0].length >= limit) break;
    position = place.noteEnd + separator[0].length;
  }
  return places;
}
