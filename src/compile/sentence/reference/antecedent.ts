/** What a pronoun stands for, by the sentences before. */
import { matchesOf } from '../../../text/matches.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import type { Sentence } from '../annotate.js';
import { PRESENT } from '../statement/words.js';
import { again, kindOfNoun, phrasesOf, singular, type Phrase, type ThingKind } from './phrases.js';
import { becamePlaces, placesOf, stateOf } from './became.js';
import { capital } from './replace.js';
import { kindBySaying } from './predicate.js';
import { toldIn, type Told } from './told.js';

export interface Antecedent {
  words: string;
  /** The number of the sentence that the words are from. */
  sentence: number;
}

/** How many sentences a reader goes back. */
const BACK = 4;

export interface Before extends Told {
  sentence: number;
  text: string;
}

/** What was told before an offset of a sentence, the nearest first: in the sentence itself, then in those before. */
export function toldBefore(sentence: Sentence, offset: number, earlier: readonly string[]): Before[] {
  const found: Before[] = [];
  const own = sentence.text.slice(0, offset);
  if (own.trim() !== '') {
    const things = phrasesOf(own);
    const told = toldIn(sentence);
    found.push({
      ...told,
      readable: told.readable.slice(0, told.readable.length - sentence.text.length + offset),
      subject: earlier.at(-1) ?? '',
      subjects: earlier,
      things,
      sentence: sentence.number,
      text: own,
    });
  }
  let at = sentence.previous;
  for (let i = 0; i < BACK && at; i++, at = at.previous)
    found.push({ ...toldIn(at), sentence: at.number, text: at.text });
  return found;
}

const PRONOUN = /^(?:it|they|he|she|this|that|these|those|there|both|its|their|his|her|who|one|each)\b/i;
export const isPronoun = (subject: string): boolean => PRONOUN.test(subject);
const PLURAL = pattern('i')`
  \band_ | ^(the_)?(two|three|both)\b | ^(\d|several|many|some) | ([^su]s|ties)(_(of|in|between|from|with|for)\b|$) |
  ^([A-Z]\w+ians|people)\b | ^the_(Dutch|French|British|English|Irish|Swiss|Welsh|Spanish|Turkish|Danish|Polish|[A-Z][a-z]+ese)$`;
/** "the sovereignty of the islands", "a treaty of friendship and commerce": what it is about makes a thing no more than one. */
const ONE_OF_MORE = pattern('iu')`
  ^(the|an?|its|their|this)_([\p{L}’'-]+_){0,4}?(?!number|group|majority|rest|most|minority|handful|dozen)[\p{L}’'-]*[^s\s]_of_`;
const MORE_THAN_ONE = /^(?:the\s)?(?:people|number|group|majority|rest|minority|handful|dozen)s?\sof\b/i;
/** A second of them: "the president of Peru and the king". */
const SECOND = /\sand\s(?:the|an?|its|their|his|her)\s/;
const isOneOfMore = (subject: string): boolean =>
  ONE_OF_MORE.test(subject) && !MORE_THAN_ONE.test(subject) && !SECOND.test(subject) && !NAMES_JOINED.test(subject);
/** "the Kingdom of Peru and Japan" */
const NAMES_JOINED = /\sof\s(?:the\s)?\p{Lu}[^,]*\sand\s(?:the\s)?\p{Lu}/u;
export const isPlural = (subject: string): boolean =>
  !isOneOfMore(subject) &&
  PLURAL.test(subject) &&
  !/^(?:the\s)?(?:United|Netherlands|Philippines|Maldives|Bahamas|(?:Honduras|Laos|Athens|Brussels|Paris|Algiers|Tunis|Buenos\sAires|Vilnius|Texas|Wales)$)/i.test(
    subject,
  );

/** The kind of thing that a noun phrase names, by its head. */
function kindOfPhrase(phrase: string): ThingKind | null {
  const head = phrase.replace(/\s(?:of|in|on|between|for|with|to|from|at|that|which|signed)\s.*$/u, '');
  return kindOfNoun(head.split(/\s/).at(-1) ?? '') ?? kindOfNoun(head.split(/\s/).slice(-2).join(' '));
}

/** Whether a subject is one paper, body or mission, which may own something: "its first meeting". */
export const isThing = (subject: string): boolean =>
  subject !== '' &&
  !isPronoun(subject) &&
  !isPlural(subject) &&
  ['paper', 'body', 'mission'].includes(kindOfPhrase(subject) ?? '');

const fromPhrase = ({ text }: Phrase, sentence: number): Antecedent => ({ words: again(text), sentence });

/** Capitals that only the beginning of a sentence has: "Two-way" and the like too. */
const COMMON_FLOW =
  /^(?:(?:Trade|Exports|Imports|Turnover|Investment|Bilateral|Mutual|Annual|Total|Foreign|Direct|Overall|Commercial|Merchandise)\b|\p{Lu}\p{Ll}+-\p{Ll})/u;
/** "Trade", "Slovenian exports to Serbia": said without an article. */
export const flow = (text: string): string =>
  COMMON_FLOW.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** What "it" stands for; `after` is what is said of it. */
export function ofIt(
  before: readonly Before[],
  after: string,
  isPerson: (words: string) => boolean,
  own = -1,
): Antecedent | null {
  const kind = kindBySaying(after);
  for (const { subject: first, subjects, things, sentence } of before.slice(0, 3)) {
    const subject = stateOf(after, subjects) ?? first;
    // "The consulate was closed, and the embassy moved. It reopened": of two neither.
    const singulars = subjects.filter((one) => !isPronoun(one) && !isPlural(one) && !isPerson(one));
    const isOfTwo = sentence !== own && new Set(singulars).size > 1 && subject === first;
    const ofKind =
      kind === null || kind === 'relations'
        ? []
        : things.filter((thing) => thing.kind === kind && singular(thing.head) === thing.head);
    const inSubject = ofKind.find(({ text }) => subject.includes(text));
    if (isOfTwo && (kind === null || new Set(ofKind.map(({ head }) => head)).size > 1)) return null;
    const thing = inSubject ?? ofKind.at(-1);
    if (thing) return { words: thing.kind === 'trade' ? flow(thing.text) : again(thing.text), sentence };
    // "Its consulate-general was closed; a decree …": the owner has no name here, the thing has.
    const only =
      kind === null && (subject === '' || isPronoun(subject))
        ? things.findLast(({ head }) => singular(head) === head)
        : undefined;
    if (only && sentence === before[0]?.sentence) return fromPhrase(only, sentence);
    if (subject === '' || isPronoun(subject) || isPlural(subject) || isPerson(subject)) continue;
    const fits = kind === null || kindOfPhrase(subject) === kind || kindOfPhrase(subject) === null;
    if (fits && (kind === null || !/^(?:the\s)?\p{Lu}/u.test(decapitalised(subject)) || kindOfPhrase(subject) === kind))
      return { words: decapitalised(subject), sentence };
  }
  if (kind !== null) return null;
  for (const { things, sentence } of before.slice(0, 2)) {
    const thing = things.filter(({ head }) => singular(head) === head).at(-1);
    if (thing) return fromPhrase(thing, sentence);
  }
  return null;
}

const BOTH = /^(?:both|the\stwo)\s(?:countries|states|governments|sides|nations)$/i;
/** People that are counted or told of. */
const PEOPLE = pattern('iu')`
  \b(number|share|census|community|group)_of_|\b(citizens|nationals|defectors|refugees|immigrants|emigrants|migrants|people_of|residents|settlers)\b`;

/** What states do, and relations or people hardly: "have fought each other", "are members of". */
const STATES_DO = pattern('u')`
  ^_((have|had|were|are|did)_)?(not_|never_|both_|also_|then_|since_|later_|again_|long_)*(been_)?${oneOf`
  fought signed agreed conclude[d]? establish(ed)? exchange[ds]? gained achieved declared came_within recogni[sz]ed? share[ds]? maintain(ed)? went_to_war cooperate[d]? co-operated? (founding_|full_)?members_of belong(ed)?
  neighbours border joined became_(partners|allies|members) allies at_war (each|one_another) keep kept cut severed? resumed? restored? broke normali[sz]ed? met trade`}\b`;
const OF_RELATIONS = /^(?:\p{Lu}[^,;.]{3,80}[\s–-])?[Rr]elations\s(?:are|is|refers?\sto|have|had|date|go|were)\s/u;
/** "were pulled back", "reopened": what is told of things as well as of those who did something with them. */
const UNDERGONE = pattern('u')`
  ^_(were|are|(have|had)_((not|never|also|since|again)_)*been)_((not|never|also|then|since|later|again|only|soon|finally)_)*\p{Ll}+(ed|en|wn|ne|ut|lt|ld|nt|ept|ade|ught)\b |
  ^_((not|never|also|then|later|again|only|soon|finally)_)*${oneOf`reopened opened closed ceased ended began recovered rose fell returned remained continued failed collapsed`}\b`;
const isUndergone = (after: string): boolean => UNDERGONE.test(after);
const STATES_NOUN =
  /^(?:countries|states|sides|governments|nations|neighbours|parties|powers|relations|ties|years|decades|times|months|days|weeks|centuries|terms|series|always|towards|besides|sometimes|as|is|was|has|its|this|us|various|previous|numerous|serious|famous|less|across|perhaps|thus|plus|congress|process|access|business|success|crisis|basis|status|press)$/;
/** Whether a text names more than one of something beside what it is about. */
export const othersIn = (text: string, besides: string): boolean =>
  text
    .replace(besides, '')
    .replace(capital(besides), '')
    .split(/[^\p{L}\p{M}’'-]+/u)
    .some(
      (word) =>
        /^\p{Ll}{3,}s$/u.test(word) && !/(?:ss|us|is)$/.test(word) && !STATES_NOUN.test(word) && !PRESENT.test(word),
    );

/** What "they" stands for. */
export function ofThey(
  before: readonly Before[],
  after: string,
  names: readonly [string, string],
  isPerson: (words: string) => boolean,
): Antecedent | null {
  const kind = kindBySaying(after);
  if (becamePlaces(after)) {
    const { text, sentence } = before.find((one) => placesOf(one.text) !== null) ?? {};
    const places = text === undefined ? null : placesOf(text);
    return places === null || sentence === undefined ? null : { words: decapitalised(places), sentence };
  }
  const doneByStates = STATES_DO.test(after);
  for (const { subject, subjects, things, text, sentence } of before.slice(0, 3)) {
    // "Peru–Japan relations are …. They are members of the union": not the relations.
    if ((/(?:^|\s)[Rr]elations$/.test(subject) || OF_RELATIONS.test(text)) && kind !== 'relations')
      return doneByStates || after === '' ? { words: 'the two countries', sentence } : null;
    if (kind === 'relations' && /\b(?:relations|ties)\b/i.test(text))
      return { words: /\brelations\b/i.test(text) ? 'diplomatic relations' : 'diplomatic ties', sentence };
    if (subjects.some((subject) => BOTH.test(subject))) return { words: 'the two countries', sentence };
    const plural = subjects.findLast(
      (subject) =>
        isPlural(subject) && !isPronoun(subject) && (/\s(?:and|or)\s|ans$/.test(subject) || !isPerson(subject)),
    );
    // "116,875 Slovaks lived there. They …": the people, not their number.
    const isOfStates = plural !== undefined && names.every((name) => plural.includes(name));
    if (plural && !isOfStates && isUndergone(after) && othersIn(text, plural)) return null;
    if (plural)
      return {
        words: decapitalised(plural).replace(/^(?:(?:about|some|over|nearly)\s)?\d[\d,.]*\s(?=\p{Lu})/u, ''),
        sentence,
      };
    const thing =
      kind === null ? undefined : things.findLast((one) => one.kind === kind && singular(one.head) !== one.head);
    if (thing) return fromPhrase(thing, sentence);
    // "the number of citizens of Japan who live in Peru": they may as well be the people, and nobody told of before these.
    if (PEOPLE.test(text)) return null;
  }
  const [last] = before;
  // "Peru and Japan share a sea": of nobody else.
  const [one, two] = names;
  const opens = last?.text.slice(0, 80).replaceAll(' the ', ' ') ?? '';
  const opensWithBoth = opens.includes(`${one} and ${two} `) || opens.includes(`${two} and ${one} `);
  if (!doneByStates && !opensWithBoth && last !== undefined && othersIn(last.text, '')) return null;
  const both = before
    .slice(0, 2)
    .find(
      ({ text }) =>
        names.every((name) => text.includes(name)) ||
        /\b(?:two\s(?:countries|states|governments|sides)|both)\b/i.test(text),
    );
  return both ? { words: 'the two countries', sentence: both.sentence } : null;
}

const ARTICLE =
  /^(?:The|A|An|Its|Their|His|Her|Another|This|These|Two|Three|Both|About|Some|Many|Several|Diplomatic|Relations|Trade|Talks|Companies|Firms|Ministers|Exports|Imports|Students|Workers|Troops|Soldiers|Forces|Diplomats|Settlers|Refugees|Tourists|Traders|Merchants|Investments)\b/;
/** As within a sentence: "The embassy" is "the embassy"; names keep their capitals. */
export function decapitalised(subject: string): string {
  const words = ARTICLE.test(subject) ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject;
  return words.replace(/^an?\s/, 'the ').replace(/^another\s/, 'the ');
}

/** "The latter", "the former": of the two that were named last. */
export function ofPair(before: readonly Before[], which: 'latter' | 'former', after: string): Antecedent | null {
  const kind = kindBySaying(after);
  for (const { text, sentence } of before.slice(0, 2)) {
    const { shared = '', first = '', second = '' } = matchesOf(text, PAIRS).at(-1)?.groups ?? {};
    if (first === '') continue;
    // "the latter did not enter into force": no person and no city.
    if (kind === 'paper' && kindOfPhrase(second) !== 'paper') return null;
    const chosen = which === 'latter' ? second : first;
    if (shared === '') return { words: decapitalised(chosen.trim()), sentence };
    const noun = singular(shared.trim().split(/\s/).slice(0, -1).join(' ').replace(/,$/, ''));
    const place = /\s(in|at)$/.exec(shared.trim())?.[1] ?? 'in';
    return { words: `the ${noun.replace(/^(?:the|its|two|three)\s/i, '')} ${place} ${chosen.trim()}`, sentence };
  }
  return null;
}
const NAME = part`(the_)?\p{Lu}[\p{L}’'-]+(_\p{Lu}[\p{L}’'-]+){0,3}`;
const MISSIONS = oneOf`consulates?([\s-]general)? embassies honorary_consulates offices missions legations`;
const PAIRS = pattern('gu')`
  (?<shared>(the_|its_)?${MISSIONS},?_(in|at)_)?(?<first>${NAME})_(and|or)_((in|at)_)?(?<second>${NAME})`;
