/** The predicates of a sentence, by the frames: where each stands, and the kind of event that it tells. */
import type { EventKind } from '../../../model.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { isDelayed } from '../../sentence/asserted.js';
import { PAST_VERB } from '../../words/past-verbs.js';
import type { Frame } from './frames/frame.js';
import { FRAMES } from './frames/frames.js';
import { OF_OBJECT, OF_SUBJECT } from './frames/light.js';
import { latinPattern } from './latin.js';
import { kindOfNoun } from './nouns.js';

export interface Predicate {
  kind: EventKind;
  /** Character offsets of the verb, end exclusive. */
  start: number;
  end: number;
}

/** A stretch of text that is one clause. */
export interface Span {
  start: number;
  end: number;
}

/** How far the words of a role may stand from the verb; a bound keeps long sentences linear. */
const BEFORE = 140;
const BEHIND = 100;

interface Reader {
  kind: EventKind;
  subject: RegExp | null;
  verb: RegExp;
  object: RegExp | null;
}

/** Up to six words may stand between a verb and its object, and no comma but within a number: "1.5 million". */
const readerOf = ({ kind, subject, verb, object }: Frame): Reader => ({
  kind,
  subject: subject === undefined ? null : latinPattern(part`(?<!\p{L})${subject}`),
  verb: latinPattern(part`\b(?<![\p{L}-])${verb}(?![\p{L}-])`, 'g'),
  object:
    object === undefined
      ? null
      : latinPattern(part`^_(([^\s,;:.]+|[^\s,;:.]*\d[.,]\d[^\s,;:.]*)_){0,6}?${object}(?!\p{L})`),
});

let readers: readonly Reader[] | null = null;
const LIGHT = {
  subject: latinPattern(part`\b(?<![\p{L}-])${OF_SUBJECT}(?![\p{L}-])`, 'g'),
  object: latinPattern(part`\b(?<![\p{L}-])${OF_OBJECT}(?![\p{L}-])`, 'g'),
};

/** "came back to the islands after the mission arrived": what stands before "after" is not who arrived. */
const UNDER = pattern('u')`
  ^.*_(after|before|until|once|when|because)_(?=((the|an?|its|their|his|her|it|he|she|they)_)(?![^,;]*(,|;|_${PAST_VERB}_)))`;

/** Whether a frame reads a verb of a text in its clause. */
function reads(reader: Reader, text: string, clause: Span, start: number, end: number): boolean {
  const { subject, object } = reader;
  if (subject !== null) {
    const lead = text.slice(Math.max(clause.start, start - BEFORE), start);
    if (!subject.test(lead) || !subject.test(lead.replace(UNDER, ''))) return false;
  }
  return object === null || object.test(text.slice(end, Math.min(clause.end, end + BEHIND)));
}

/** ", which was signed": the subject stands before the clause. */
const WITH = oneOf`of in by at for from to with under in_the_course_of`;
const RELATIVE = pattern('u')`
  ^,?_(((and_)?(${WITH}_)?(which|who|whose|that))\b|(and|but|then|or)_(\p{L}+ly_)?${PAST_VERB}\b)`;

/** What is nothing between states when it does not happen; a treaty or a demand that is refused is still about that. */
const BY_DOING: ReadonlySet<EventKind> = new Set(['visit', 'establishment', 'restoration', 'severance', 'recognition']);
const NOT = pattern('u')`
  \b((did|do|does|could|would|can|was|were|had|has|have|is|are)_(not|never)|never|cannot|failed_to|unable_to)_
  ((be|been|yet|then|\p{L}+ly)(?<!only)_)*$`;
const WITHIN = /^(?:was|were|been|had been)\s(?:not|never)\s/;

/** The kind of a verb; of what was not done, none is known: "could not attend". What was not done until a day was done then. */
function kindOf(kind: EventKind, text: string, start: number, end: number): EventKind {
  const isDenied = WITHIN.test(text.slice(start, end)) || NOT.test(text.slice(Math.max(0, start - 50), start));
  return BY_DOING.has(kind) && isDenied && !isDelayed(text, start, end) ? 'other' : kind;
}

/** The predicates of one clause, in the order of the text. */
export function predicatesIn(text: string, clause: Span): Predicate[] {
  readers ??= FRAMES.map(readerOf);
  const own = text.slice(clause.start, clause.end);
  const reach = { start: RELATIVE.test(own) ? 0 : clause.start, end: clause.end };
  const found: Predicate[] = [];
  const isTaken = (start: number, end: number): boolean => found.some((one) => one.start < end && start < one.end);
  for (const reader of readers) {
    for (const { index, 0: verb } of matchesOf(own, reader.verb)) {
      const [start, end] = [clause.start + index, clause.start + index + verb.length];
      if (!isTaken(start, end) && reads(reader, text, reach, start, end))
        found.push({ kind: kindOf(reader.kind, text, start, end), start, end });
    }
  }
  for (const { index, 0: verb } of matchesOf(own, LIGHT.object)) {
    const [start, end] = [clause.start + index, clause.start + index + verb.length];
    const kind = isTaken(start, end) ? null : kindOfNoun(text.slice(end, Math.min(clause.end, end + BEHIND)));
    if (kind !== null) found.push({ kind, start, end });
  }
  for (const { index, 0: verb } of matchesOf(own, LIGHT.subject)) {
    const [start, end] = [clause.start + index, clause.start + index + verb.length];
    const kind = isTaken(start, end) ? null : kindOfNoun(text.slice(Math.max(clause.start, start - BEFORE), start));
    if (kind !== null) found.push({ kind, start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}
