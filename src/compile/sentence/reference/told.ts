/** What a sentence told that later ones may go back to: its subject, the things and places it names. */
import { divide } from '../statement/segments.js';
import { subjectOf } from '../statement/subject.js';
import type { Sentence } from '../annotate.js';
import { phrasesOf, type Phrase } from './phrases.js';

export interface Told {
  /** The subject of its first clause, "" where none was found; what a pronoun there stands for, once that is known. */
  subject: string;
  /** The sentence with that name for its opening pronoun. */
  readable: string;
  /** The subjects of its clauses, in order. */
  subjects: readonly string[];
  things: readonly Phrase[];
  /** Cities and the like after "in", "at", "to", in order. */
  places: readonly string[];
}

const PLACES =
  /\b(?:in|at|to|near|from|reached|entered|visited)\s((?:the\s)?(?:St\.\s)?\p{Lu}[\p{L}\p{M}’-]*\p{L}(?:\s(?:de\s|do\s|da\s)?\p{Lu}[\p{L}\p{M}’-]*\p{L}){0,2})/gu;
const NO_PLACE =
  /^(?:(?:the\s)?(?:European|United\sNations|NATO|[^,]*\b(?:War|Battle|Treaty|Agreement|Conference|Revolution)\b|EU|UN|Union|President|Prime|Minister|January|February|March|April|May|June|July|August|September|October|November|December))\b/;

/** "There were 116,875 Slovaks living in …": what is told of. */
const EXPLETIVE =
  /^There\s(?:were|was|are|is)\s([^,;]{2,60}?|\d[\d,.]*\s\p{L}+)(?=\s(?:in|on|at|living|of|who|that|between|from|for)\b|[,.;])/u;

const known = new WeakMap<Sentence, Told>();

/** What a sentence told; read once. */
export function toldIn(sentence: Sentence): Told {
  let told = known.get(sentence);
  if (!told) {
    const divided = divide(sentence.text, []);
    const there = EXPLETIVE.exec(sentence.text)?.[1];
    const named = divided.segments.map((segment) => subjectOf(divided, segment)).filter((subject) => subject !== '');
    const subjects = there === undefined ? named : [there, ...named.filter((subject) => subject !== 'There')];
    told = {
      subject: subjects[0] ?? '',
      readable: sentence.text,
      subjects,
      things: phrasesOf(sentence.text),
      places: placesIn(sentence.text),
    };
    known.set(sentence, told);
  }
  return told;
}

/** "Boston was an early centre of …": what is said of a place is said of what happens there. */
const IS_PLACE =
  /^(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s(?:was|is|became|has\sbeen)\s(?:an?|the)\s[^,.;]{0,60}\b(?:centre|center|city|town|capital|port|seat|hub)\b/u;

export function placesIn(text: string): string[] {
  const subject = IS_PLACE.exec(text)?.[1];
  if (subject !== undefined) return [subject];
  return Array.from(text.matchAll(PLACES), ([, name = '']) => name).filter((name) => !NO_PLACE.test(name));
}
