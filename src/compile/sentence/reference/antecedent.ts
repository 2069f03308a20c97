/** What was told before a pronoun, and the words that may stand for it: `of-it.ts`, `of-they.ts` … choose among them. */
import { pattern } from '../../../text/pattern.js';
import type { Sentence } from '../annotate.js';
import { again, kindOfNoun, phrasesOf, type Phrase, type ThingKind } from './phrases.js';
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
export function kindOfPhrase(phrase: string): ThingKind | null {
  const head = phrase.replace(/\s(?:of|in|on|between|for|with|to|from|at|that|which|signed)\s.*$/u, '');
  return kindOfNoun(head.split(/\s/).at(-1) ?? '') ?? kindOfNoun(head.split(/\s/).slice(-2).join(' '));
}

/** Whether a subject is one paper, body or mission, which may own something: "its first meeting". */
export const isThing = (subject: string): boolean =>
  subject !== '' &&
  !isPronoun(subject) &&
  !isPlural(subject) &&
  ['paper', 'body', 'mission'].includes(kindOfPhrase(subject) ?? '');

/** A phrase of a sentence as what is meant. */
export const fromPhrase = ({ text }: Phrase, sentence: number): Antecedent => ({ words: again(text), sentence });

const ARTICLE =
  /^(?:The|A|An|Its|Their|His|Her|Another|This|These|Two|Three|Both|About|Some|Many|Several|Diplomatic|Relations|Trade|Talks|Companies|Firms|Ministers|Exports|Imports|Students|Workers|Troops|Soldiers|Forces|Diplomats|Settlers|Refugees|Tourists|Traders|Merchants|Investments)\b/;
/** As within a sentence: "The embassy" is "the embassy"; names keep their capitals. */
export function decapitalised(subject: string): string {
  const words = ARTICLE.test(subject) ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject;
  return words.replace(/^an?\s/, 'the ').replace(/^another\s/, 'the ');
}
