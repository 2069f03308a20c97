/** What a sentence told that later ones may go back to: its subject, the things and places it names. */
import { MONTHS } from '../../../dates/words.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { leadOf } from '../statement/lead.js';
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

const NAME = part`\p{Lu}[\p{L}\p{M}’-]*\p{L}`;
/** "the London conference": what a place gives its name to. */
const AFFAIRS = oneOf`
  conference congress summit talks meeting treaty agreement accords? declaration pact peace war embassy consulate government
  delegation office group club school university protocol process`;
const PLACES = pattern('gu')`
  \b(in|at|to|near|from|reached|entered|visited)_(?<place>(the_)?(St\._)?${NAME}(_((de|do|da)_)?${NAME}){0,2})(?![\p{L}-]|_${AFFAIRS}\b)`;
const AFFAIR = part`[^,]*\b(War|Battle|Treaty|Agreement|Conference|Revolution)\b`;
const NO_PLACE = pattern()`
  ^((the_)?(European|United_Nations|NATO|${AFFAIR}|EU|UN|Union|President|Prime|Minister|${MONTHS}))\b`;

/** "There were 116,875 Slovaks living in …": what is told of. */
const EXPLETIVE =
  /^(?:(?:In|At|By|On|As\sof)\s[^,;]{2,30},?\s)?[Tt]here\s(?:were|was|are|is)\s(\d[\d,.]*\s\p{L}+|[^,;\d][^,;]{1,60}?)(?=\s(?:in|on|at|living|of|who|that|between|from|for)\b|[,.;])/u;

/** "This was the first such agreement": said of a thing, and not another one. */
const isPredicate = (text: string, { text: phrase, start }: Phrase): boolean =>
  /\bsuch\b/.test(phrase) || /^(?:This|It|That)\s(?:was|is|became)\s(?:also\s)?$/.test(text.slice(0, start));

const known = new WeakMap<Sentence, Told>();

/** What a sentence told; read once. */
export function toldIn(sentence: Sentence): Told {
  let told = known.get(sentence);
  if (!told) {
    const divided = divide(sentence.text, []);
    const there = EXPLETIVE.exec(sentence.text)?.[1];
    const named = divided.segments
      // "When Yugoslavia fell apart, the two republics formed …": of the two the main clause's.
      .filter(({ kind }) => kind !== 'front')
      // "On 5 May 1991 the two states": without the date in front.
      .map((segment) => ({ ...segment, lead: leadOf(divided.masked, segment.start, sentence.dates) }))
      .map((segment) => subjectOf(divided, segment))
      .filter((subject) => subject !== '');
    const subjects = there === undefined ? named : [there, ...named.filter((subject) => subject !== 'There')];
    told = {
      subject: subjects[0] ?? '',
      readable: sentence.text,
      subjects,
      things: phrasesOf(sentence.text).filter((thing) => !isPredicate(sentence.text, thing)),
      places: placesIn(sentence.text),
    };
    known.set(sentence, told);
  }
  return told;
}

/** "Boston was an early centre of …": what is said of a place is said of what happens there. */
const IS_PLACE = pattern('u')`
  ^(?<place>\p{Lu}\p{L}+(_\p{Lu}\p{L}+)?)_(was|is|became|has_been)_(an?|the)_
  [^,.;]{0,60}\b(centre|center|city|town|capital|port|seat|hub)\b`;

export function placesIn(text: string): string[] {
  const subject = IS_PLACE.exec(text)?.groups?.place;
  if (subject !== undefined) return [subject];
  return matchesOf(text, PLACES)
    .map(({ groups }) => groups?.place ?? '')
    .filter((name) => !NO_PLACE.test(name));
}
