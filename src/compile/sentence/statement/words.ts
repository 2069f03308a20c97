/** Words of a sentence by which its clauses are told apart: finite verbs, auxiliaries, what opens a noun phrase. */
import { oneOf, pattern } from '../../../text/pattern.js';

const whole = (source: string): RegExp => pattern('u')`^${source}$`;

const FORMS_OF_BE = oneOf`was were is are`;
export const BE = whole(FORMS_OF_BE);
export const AUXILIARY = whole(oneOf`
  ${FORMS_OF_BE} has have had did does do will would can could may might must shall`);

/** Past tenses that are no participle: a verb wherever they stand. */
export const PAST_ONLY = whole(oneOf`
  began took gave went came wrote grew fell rose broke spoke drew withdrew ran sank fled threw did chose drove flew saw
  knew rode swore bore shook forgave stood understood became overthrew arose overtook underwent shrank overran blew`);
/** Past tenses that are participles as well. */
export const PAST_OR_PARTICIPLE = whole(oneOf`
  led made sent met won lost held sought left said told paid kept brought bought built sold taught fought put set cut
  laid lay dealt found felt got heard let read split spent struck swept bound cast cost hit shot shut`);
export const PARTICIPLE = whole(oneOf`
  begun taken given gone come written grown fallen risen broken spoken drawn withdrawn run sunk thrown done chosen driven
  flown seen known become overthrown undergone borne`);
/** What is told in the present. */
export const PRESENT = whole(oneOf`
  maintains? remains? supports considers? shares belongs? exists? includes? shows? offers? operates? cooperates? wants?
  live speak run stand lie see lead leads carries carry hold holds make makes work works governs? oversees? provides? contains?
  lets? allows? enables? permits? grants
  agrees? continues? weighs? enjoys runs participates asserts insists? regards? seeks represents recognises recognizes lives consists says gives celebrates recognise recognize take takes serves receives`);
/** What is told in the present, or the plural of a noun. */
export const PRESENT_OR_PLURAL = whole(oneOf`names dates counts places puts`);
const NO_VERB = whole(oneOf`
  hundred indeed kindred sacred united so-called aged armed need speed seed feed red shed wed weed embed`);
/** "the raised flag", "of occupied Greece": an adjective. */
export const BEFORE_ADJECTIVE = whole(oneOf`
  the an? its their his her of by for with no more newly most this these those from into under as recently
  first so-called large other and_the`);
export const ADVERB = whole(oneOf`
  not never also again later finally once first only then still soon already even now been being be have had just ever
  \p{Ll}{2,}ly together thus therefore in_turn nonetheless nevertheless however twice always long back`);

/** "established", "re-established", "co-sponsored". */
const isEd = (word: string): boolean => /^(?:re-|co-)?\p{Ll}{3,}ed$/u.test(word) && !NO_VERB.test(word);
export const isPast = (word: string): boolean => PAST_ONLY.test(word) || PAST_OR_PARTICIPLE.test(word) || isEd(word);
export const isParticiple = (word: string): boolean =>
  PARTICIPLE.test(word) || PAST_OR_PARTICIPLE.test(word) || isEd(word);
/** A past tense that may as well be a participle: "the treaty signed in 1960". */
export const isDoubtful = (word: string): boolean => PAST_OR_PARTICIPLE.test(word) || isEd(word);

/** Passive voice goes on over "and" but for verbs that have none: "was signed in 1999 and entered into force in 2001". */
export const INTRANSITIVE = whole(oneOf`
  entered remained lasted ended expired lapsed returned continued existed followed happened arrived died resigned
  travelled traveled proceeded agreed worked lived stayed participated failed acted departed resulted culminated collapsed
  emerged succeeded prevailed served occurred appeared disappeared escaped settled met led won lost stood began
  started developed increased decreased declined ceased joined applied`);

/** Characters inside of quotation marks and brackets, and a share put between (", or 0.2% of the population,"), which belong to no clause, as dots of the same length. */
export function masked(text: string): string {
  return text.replace(
    /"[^"]{0,1500}(?:"|$)|“[^“”]{0,1500}”|\([^()]{0,400}\)|,\sor\s\d[\d.]*(?:%|\spercent|\sper\scent)[^,;()]{0,60},(?=\s)/g,
    (whole) => '·'.repeat(whole.length),
  );
}

export interface Token {
  text: string;
  start: number;
  end: number;
}

const TOKEN = /[\p{L}\p{M}]+(?:['’.-]+[\p{L}\p{M}]+)*|\d[\d.,]*\d|\d|[^\s]/gu;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text))
    tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  return tokens;
}
