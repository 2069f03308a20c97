/** Numbers that leave out who is counted, and where: "The census of 2024 counted 168,083", "Their number fell". */
import { MONTHS } from '../../../dates/words.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { matchesOf } from '../../../text/matches.js';
import { OCCUPATION, ORIGIN, PERSON } from '../../words/people-nouns.js';
import { ABOUT } from '../statement/figures.js';
import { textOf, type Piece } from '../statement/piece.js';
import type { Before } from './antecedent.js';
import type { Context } from './context.js';
import { replaced } from './replace.js';

const MONTHS_OF_YEAR = part`(the_)?(${oneOf`${MONTHS}`})(?!\p{L})`;
const NUMBER = part`(?<![\d,.])(\d{1,3}(,\d{3})+|\d{1,3}(\.\d+)?(_million)?)(?![\d%,.]*\d|%)`;
const NAMES = part`(the_)?\p{Lu}[\p{L}’'-]+(_(and_)?\p{Lu}[\p{L}’'-]+){0,3}`;
/** "Peruvians", "New Guineans" */
const OF_TWO_WORDS = part`((Cape|New|Costa|Saudi|Sri|North|South|East|West|Puerto|Sierra)_)?`;
const NATION = part`(Chinese|Japanese|Vietnamese|${OF_TWO_WORDS}\p{Lu}[\p{L}-]*\p{Ll}s)`;
/** "Peruvians", "Japanese nationals", "people born in Peru" */
const PEOPLE = part`(
  ${OF_TWO_WORDS}\p{Lu}[\p{L}-]+_(${PERSON}|${OCCUPATION}) |
  (${PERSON}|${OCCUPATION})_(of|from|(who_(had_been|were)_)?born_in)_${NAMES}(_${ORIGIN})? |
  ${NATION})(?!\p{L}|_\p{Ll}+(s|ity|ion)\b)`;
const COUNTED = pattern(
  'gu',
)`(\b([Nn]umber|[Ss]hare)_of|${NUMBER})_(?<noun>${PEOPLE}) | ^(?<made>(Ethnic_)?${NATION})(?=_(ma[dk]e_up|form(ed)?|accounted_for|numbered|(were|are)_\d[\d.]*(%|_per_cent))(?!\p{L}))`;
/** "123,892 people declared themselves Peruvians" */
const DECLARED = pattern('u')`\b(declared|described|identified)_themselves_(as_)?(?<nation>${NATION})(?=[\s.,;]|$)`;
/** "92,841 people declared Peruvian ancestry" */
const DECLARED_ORIGIN = pattern(
  'u',
)`\b(declared|claimed|gave|reported)_(?<origin>\p{Lu}[\p{L}-]+_${ORIGIN})(?=[\s.,;]|$)`;
const OTHER_NUMBER = pattern('u')`${NUMBER}_\p{Ll}{3,}s\b`;
/** "382 applications": of something else. */
const OF_OTHER = pattern('u')`${NUMBER}_(?!${PEOPLE})\p{Ll}{3,}s\b`;
const PLACE = pattern('u')`\bin_(?!${MONTHS_OF_YEAR})(?<place>${NAMES})(?=[\s.,;]|$)(?!_census)`;

const LIVING = pattern(
  'u',
)`\b(lived?|living|resid(ed?|ing)|resident|dwelt)_in_(?!${MONTHS_OF_YEAR})(?<place>${NAMES})(?=[\s.,;]|$)`;

/** "Japan recognises its Peruvians as a minority", "Peruvians are a minority in Japan" */
const MINORITY = pattern('u')`
  \b(?<owner>${NAMES})_recogni[sz]es_(the_|its_)?(?<nation>${NATION})_as_an?_ |
  ^(The_)?(?<who>${NATION})_(are|form)_(a|the)_[^,.;]{0,40}?(minority|group|community)_(in|of)_(?<where>${NAMES}) |
  ^(The_)?(?<status>${NATION})_have_the_status_of_an?_[^,.;]{0,40}?minority\b`;

interface People {
  noun: string;
  /** "in Peru"; "" where nothing says it. */
  place: string;
  sentence: number;
}

const nounOf = (found: RegExpExecArray | undefined): string | undefined =>
  found?.groups?.['noun'] ?? found?.groups?.['made'];

/** Who was counted last, where no other people was counted beside them. */
function peopleBefore(before: readonly Before[]): People | null {
  for (const { text, readable, sentence } of before.slice(0, 3)) {
    const said = readable.length >= text.length ? readable : text;
    const found = matchesOf(said, COUNTED);
    const [first] = found;
    const noun = nounOf(first);
    if (OF_OTHER.test(said)) return null;
    const { owner, nation, status, who = nation ?? status, where = owner } = MINORITY.exec(said)?.groups ?? {};
    if (who !== undefined && !first) return { noun: who, place: where === undefined ? '' : `in ${where}`, sentence };
    const origin = DECLARED_ORIGIN.exec(said)?.groups?.['origin'];
    if (origin !== undefined && !first) return { noun: `people of ${origin}`, place: '', sentence };
    const declared = DECLARED.exec(said)?.groups?.['nation'];
    if (declared !== undefined && !first) return { noun: declared, place: '', sentence };
    if (!first || noun === undefined) continue;
    if (found.some((one) => nounOf(one) !== noun)) return null;
    const [clause = ''] = said.slice(first.index + first[0].length).split(/[;:]/, 1);
    const place = (LIVING.exec(clause) ?? PLACE.exec(clause.split(/,\s/, 1)[0] ?? ''))?.groups?.['place'];
    return { noun, place: place === undefined ? '' : `in ${place}`, sentence };
  }
  return null;
}

const ENDS = part`(?=[.,;]|_\(|_(in_(\d|[A-Z]\p{Ll}+_\d)|at_the|by_(the|\d)|as_of|according)(?!\p{L}))`;
/** "counted 168,083", "there were 38,000", "speak of more than 245,000" */
const BARE = pattern('u')`
  \b(${oneOf`
  [Tt]here_(were|was|had_been) counted counts recorded records found registered registers mentions? mentioned listed (speaks?|spoke)_of`})_
  ${ABOUT}${NUMBER}(_or_${ABOUT}${NUMBER})?${ENDS}`;
/** "About 783,000 were living in Japan": a number that is the subject. */
const SUBJECT = pattern('iu')`
  ^((In|By|At|Around)_[^,;]{4,20},?_((it|the_[^,;]{4,60})_says,_)?)?${ABOUT}${NUMBER}
  (?=_((were|had_been)_(still_)?(living|left|resident|registered)|still_lived|lived|remained|resided)(?!\p{L}))`;
const FIGURE = pattern(
  'u',
)`^[Tt]he_(figure|total|number)(?=_(given_)?(for|in)_[^,;]{4,30}_(was|is|had_been)_${ABOUT}${NUMBER}${ENDS})`;
const A_FIGURE = pattern('u')`^[Aa]_figure_of_${ABOUT}${NUMBER}(?=_(is|was)_(also_)?(given|named|mentioned)\b)`;
/** "There were 30,149 Peruvians": where? */
const NOWHERE = pattern('u')`\b[Tt]here_(were|was|had_been)_${ABOUT}${NUMBER}_(?<noun>${PEOPLE})${ENDS}`;
export const OF_THEM = pattern(
  'u',
)`(?<=\b(counted|counts|recorded|records|found|registered)_${ABOUT}${NUMBER}_)of_them\b`;
const THEIR_NUMBER = pattern(
  'u',
)`\b[Tt]heir_(?<number>((accumulated|total|official)_)?(number|share|proportion))(?!_in_)\b`;

/** "put the number at 26,351": of whom. */
const PUT_NUMBER = pattern('u')`
  \b(puts?|gave|gives|estimated)_the_(?<number>((total|real)_)?number)(?=_(in_\d{4}_)?(at|as)_${ABOUT}${NUMBER}${ENDS})`;
const THEY = pattern('u')`
  \bthey(?=_((numbered|made_up|formed|accounted_for)_${ABOUT}\d|have_(had_|been_(able|allowed|entitled)_)|may_|can_|could_|enjoy(ed)?_))`;
const THE_NUMBER = /\bthe\s(?=(?:(?:total|real)\s)?number$)/;

/** Names who is counted, and where. */
export function nameCounted(pieces: readonly Piece[], before: readonly Before[], context: Context): Piece[] {
  const text = textOf(pieces);
  const site = [BARE, SUBJECT, FIGURE, A_FIGURE, NOWHERE, OF_THEM, THEIR_NUMBER, PUT_NUMBER, THEY]
    .map((one) => one.exec(text))
    .find((one) => one !== null);
  // "In 2016 there were 382 applications, and in 2017 there were 619": of what stands in front.
  const people = site && !OTHER_NUMBER.test(text.slice(0, site.index)) ? peopleBefore(before) : null;
  if (!site || !people || !isOfPlace(people, text, context)) return [...pieces];
  const { noun, place, sentence } = people;
  const [{ index, 0: words }, end] = [site, site.index + site[0].length];
  const [named, number] = [site.groups?.['noun'], site.groups?.['number']];
  const where = place !== '' && !PLACE.test(text) ? ` ${place}` : '';
  if (named !== undefined)
    return named === noun ? replaced(pieces, end, 0, { text: where, from: sentence }) : [...pieces];
  if (text.includes(noun)) return [...pieces];
  const who = `${noun}${where}`;
  if (words === 'they' && !/\d/.test(text.slice(end, end + 40)) && sentence !== before[0]?.sentence) return [...pieces];
  if (words === 'they')
    return replaced(pieces, index, words.length, { text: who.replace(/^Ethnic/, 'ethnic'), from: sentence });
  if (THE_NUMBER.test(words)) return replaced(pieces, end, 0, { text: ` of ${who}`, from: sentence });
  if (number !== undefined)
    return replaced(pieces, index, words.length, { text: `the ${number} of ${who}`, from: sentence });
  if (words === 'of them') return replaced(pieces, index, words.length, { text: who, from: sentence });
  if (SUBJECT.test(text)) return replaced(pieces, end, 0, { text: ` ${noun}`, from: sentence });
  return FIGURE.test(text)
    ? replaced(pieces, 0, words.length, { text: `The number of ${who}`, from: sentence })
    : replaced(pieces, end, 0, { text: ` ${who}`, from: sentence });
}

const THE_CENSUS = pattern('u')`^([Ii]n_|[Aa]t_|[Bb]y_)?[Tt]he_(?=(next_)?census_of_\d{4}(?!\d))`;
const WHOSE_CENSUS = pattern('gu')`\b[Tt]he_(?<whose>\p{Lu}\p{L}+)_census_of_\d{4}`;

/** "The census of 2023", behind "the Peruvian census of 2011": the same country's. */
export function nameCensus(pieces: readonly Piece[], before: readonly Before[], { sentence }: Context): Piece[] {
  const text = textOf(pieces);
  const bare = THE_CENSUS.exec(text)?.[0];
  if (bare === undefined || PLACE.test(text)) return [...pieces];
  for (const { text: said, sentence: from } of before.slice(0, 2)) {
    const whose = new Set(matchesOf(said, WHOSE_CENSUS).map(({ groups }) => groups?.['whose'] ?? ''));
    const [first] = whose;
    if (first === undefined) continue;
    if (whose.size > 1 || from === sentence.number) return [...pieces];
    return replaced(pieces, bare.length, 0, { text: `${first} `, from });
  }
  return [...pieces];
}

/** "Their number": of whom, and where. */
export function numberOf(subject: string, before: readonly Before[]): { words: string; sentence: number } | null {
  const their = THEIR_NUMBER.exec(subject);
  const people = their?.index === 0 && their[0] === subject ? peopleBefore(before) : null;
  if (!their || !people) return null;
  const words = ['the', their.groups?.['number'], 'of', people.noun, people.place].join(' ').trim();
  return { words, sentence: people.sentence };
}

/** "There were 300 Peruvians in Japan. The Peruvian census counted 500": a census is of its own country. */
function isOfPlace({ place }: People, text: string, { sentence, names }: Context): boolean {
  const host = names.findIndex((name) => place.includes(name));
  return (
    host < 0 ||
    !sentence.actors.some(
      (actor) => actor.side === 1 - host && CENSUS.some((word) => text.includes(`${actor.text} ${word}`)),
    )
  );
}
const CENSUS = ['census', 'register'];
