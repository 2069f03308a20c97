/** People with an office before or behind the name. */
import { matchesOf } from '../../../text/matches.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { countriesOf, countryNear, OFFICE_LEAD, type Span } from './country.js';
import { JOINTS, type Found } from './found.js';
import { isOfMany, isTitle } from './office.js';
import { CLAUSE_START, ENVOYS, FULL_NAME, OFFICE, OPENS_OFFICE, PERSON_NAME } from './words.js';

/** "Prime Minister Edi Rama", "Presidents A and B", "foreign minister, Nikola Selaković,". */
const BODY = oneOf`parliament government senate assembly house national_assembly army navy central_bank church`;
const OF = part`_of_(the_)?(?<of>\p{Lu}[\p{L}-]+(_(and_)?(the_)?\p{Lu}[\p{L}-]+){0,3}(_${BODY})?)`;
const OFFICES = pattern('gu')`(?<![\p{L}-])${OFFICE}(?![\p{L}-])`;
const LISTED = part`${PERSON_NAME}((,_(?!${OPENS_OFFICE})${PERSON_NAME}){0,3},?_and_(?!${OPENS_OFFICE})${PERSON_NAME})?`;
/** Behind an office: "Edi Rama", "of Peru and Chile, Ana Roa and Luis Paz", ", Nikola Selaković,". */
const NAMES = pattern('yu')`(${OF})?,?_(?<names>${LISTED})`;
/** "the Russian ambassador in Sofia, Eleonora Mitrofanova, said" */
const SEATED = pattern(
  'yu',
)`_(in|to|at)_(the_)?\p{Lu}[\p{L}-]+(_\p{Lu}[\p{L}-]+){0,2},_(?<names>${FULL_NAME})(?=,_\p{Ll})`;
/** "The first prime minister to come was Indira Gandhi" */
const WAS = pattern('yu')`(_\p{Ll}+){0,6}_was_(?<names>${FULL_NAME})`;
const START_AFTER_AND = part`(${CLAUSE_START}|(?<=_(and|by|with)_))`;
/** In front of an office: "Edi Rama, the prime minister of Albania", "Edi Rama became the first Albanian prime minister". */
const APPOSED = pattern('u')`
  ${START_AFTER_AND}(?<name>${FULL_NAME})(,_((the|an?|then|by_then|its|first|last|former)_)?([\p{L}-]+_){0,3}?|
  _(became|was|served_as)_((the|an?|its|first|last|only|new|then)_){0,2}(\p{Lu}\p{L}+_)?)$`;
const FARTHEST_NAME = 90;
/** "the Count of Rio Maior": of a place that is no state's name. */
const NOBLE = /^(?:Count|Duke|Prince(?:ss)?|Grand\sDuke|Marquis|Baron|Viscount)$/i;

/** Adds those whom a sentence names with their offices. */
export function addOfficials(mentions: Found): void {
  const called = matchesOf(mentions.text, OFFICES).map(({ index, 0: words }) => ({
    words,
    span: { start: index, end: index + words.length },
  }));
  for (const { words, span } of called.filter((one) => !isTitle(one.words)))
    if (!addBehind(mentions, words, span)) addApposed(mentions, words, span);
  for (const { span } of called.filter((one) => isTitle(one.words))) addTitled(mentions, span);
}

/** "Sir Ann Roa", "Lord Roa": whose office, if any, stands elsewhere. */
function addTitled(mentions: Found, { start, end }: Span): void {
  const { text } = mentions;
  NAMES.lastIndex = end;
  const { names, of } = NAMES.exec(text)?.groups ?? {};
  const [name = ''] = names?.split(JOINTS) ?? [];
  if (name === '' || of !== undefined || !text.startsWith(` ${name}`, end)) return;
  mentions.add(text.slice(start, end + 1 + name.length), start, null, () => null);
}

/** "the new ambassador, Prince Ali Roa", "its envoy in years, the retired general Ana Paz": the office, and not the title. */
const TITLE = /^(?:prince(?:ss)?|(?:lieutenant |major )?general|admiral|colonel|sheikh)$/i;
const HELD = pattern(
  'u',
)`(?<![\p{L}-])(?<held>${ENVOYS})(_(to|in)_[^,;]{2,30})?,_(the_)?((retired|former)_)?([\p{Ll}]+_)?$`;
const heldBefore = (before: string): string | null => HELD.exec(before)?.groups?.held?.toLowerCase() ?? null;

/** The names behind an office; false where there is none. */
function addBehind(mentions: Found, words: string, { start, end }: Span): boolean {
  const { text, actors } = mentions;
  for (const shape of [NAMES, SEATED, WAS]) {
    shape.lastIndex = end;
    const match = shape.exec(text);
    const { names, of = '' } = match?.groups ?? {};
    if (!match || names === undefined) continue;
    const at = end + match[0].length - names.length;
    const office =
      (TITLE.test(words) && heldBefore(text.slice(Math.max(0, start - 80), start))) || mentions.office(words, start);
    const list = names.split(JOINTS);
    if (of !== '' && NOBLE.test(words)) return true;
    const before = mentions.found.length;
    if (list.length > 1 && isOfMany(words)) {
      const states = countriesOf(text, actors, { start, end: at }, list.length);
      mentions.list(names, at, office, (i) => states[i] ?? null);
      return mentions.found.length > before;
    }
    const lead = { start: start - OFFICE_LEAD, end: Math.min(end + of.length + 8, at) };
    // "the ambassador to Chile" is not of Chile: what stands before the office counts.
    const near = shape === SEATED ? { ...lead, end: start } : lead;
    const [first = ''] = list;
    mentions.add(first, at, office, (own) => countryNear(text, actors, near, own));
    const second = list.length === 2 && names.includes(' and ') ? list[1] : undefined;
    if (second?.includes(' ')) mentions.add(second, at + names.length - second.length, null, () => null);
    return mentions.found.length > before;
  }
  return false;
}

function addApposed(mentions: Found, words: string, { start, end }: Span): void {
  const { text, actors } = mentions;
  const from = Math.max(0, start - FARTHEST_NAME);
  const match = APPOSED.exec(text.slice(from, start));
  const name = match?.groups?.name;
  if (!match || name === undefined) return;
  const at = from + match.index;
  const of = actors.find((actor) => /^\sof\s(?:the\s)?$/.test(text.slice(end, actor.start)));
  const near = { start: at + name.length, end: text.startsWith(' of ', end) ? end + 25 : end };
  mentions.add(name, at, mentions.office(words, start), (own) => of?.code ?? countryNear(text, actors, near, own));
}
