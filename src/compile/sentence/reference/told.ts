/** What a sentence told that later ones may go back to: its subject, the things and places it names. */
import { divide } from '../statement/segments.js';
import { subjectOf } from '../statement/subject.js';
import type { Sentence } from '../annotate.js';
import { phrasesOf, type Phrase } from './phrases.js';

export interface Told {
  /** The subject of its first clause, "" where none was found. */
  subject: string;
  /** The subjects of its clauses, in order. */
  subjects: readonly string[];
  things: readonly Phrase[];
  /** Cities and the like after "in", "at", "to", in order. */
  places: readonly string[];
}

const PLACES =
  /\b(?:in|at|to|near|from|reached|entered|visited)\s((?:the\s)?(?:St\.\s)?\p{Lu}[\p{L}\p{M}’-]*\p{L}(?:\s(?:de\s|do\s|da\s)?\p{Lu}[\p{L}\p{M}’-]*\p{L}){0,2})/gu;
const NO_PLACE =
  /^(?:(?:the\s)?(?:European|United\sNations|NATO|EU|UN|Union|President|Prime|Minister|January|February|March|April|May|June|July|August|September|October|November|December))\b/;

const known = new WeakMap<Sentence, Told>();

/** What a sentence told; read once. */
export function toldIn(sentence: Sentence): Told {
  let told = known.get(sentence);
  if (!told) {
    const divided = divide(sentence.text, []);
    const subjects = divided.segments.map((segment) => subjectOf(divided, segment)).filter((subject) => subject !== '');
    told = {
      subject: subjects[0] ?? '',
      subjects,
      things: phrasesOf(sentence.text),
      places: placesIn(sentence.text),
    };
    known.set(sentence, told);
  }
  return told;
}

export function placesIn(text: string): string[] {
  return Array.from(text.matchAll(PLACES), ([, name = '']) => name).filter((name) => !NO_PLACE.test(name));
}
