/** The dates of a sentence that its missions may take, and which of them opens the words about the next mission. */
import type { DateMention } from '../../../../dates/phrase/read.js';
import type { Sentence } from '../../../sentence/annotate.js';
import { clauseAt } from '../../../sentence/clauses.js';
import { group } from '../../../words/alternatives.js';
import { WORK } from '../../../words/verbs.js';
import { readVerbs } from '../verbs.js';
import type { Governed } from '../verbs-of.js';
import type { Span } from './step.js';

/** "and in 1980 a consulate", "and, until 2012, had a consulate": the date opens the words about the next mission. */
const OPENS_NEXT = /^,?\s(?:an?\s|its\s|the\s|another\s|had\s(?:an?\s)?)?(?:\p{L}+\s){0,2}$/u;
const AND_BEFORE = /\band,?\s(?:(?:in|on|since|from|between|until)\s(?:the\s)?)?$/i;

export const isNexts = (text: string, { start, end }: DateMention, next: Governed | undefined): boolean =>
  next !== undefined &&
  end <= next.phrase.start &&
  AND_BEFORE.test(text.slice(0, start)) &&
  (OPENS_NEXT.test(text.slice(end, next.phrase.start)) ||
    // "and in March 1992 Ukrainian diplomats began work at"
    (next.verb !== null && end <= next.verb.start && !/[,;]/.test(text.slice(end + 1, next.verb.start))));

export const within = (at: number, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => at >= start && at < end);

/** "the embassy of the Count of Miranda, who was ambassador between 1668 and 1670": the years of somebody. */
const OF_SOMEBODY = new RegExp(`^,\\s(?:who|whom|whose)\\s(?!${group(WORK)}\\b)`);

/** Every mission of a sentence asks for them. */
let last: { sentence: Sentence; dates: readonly DateMention[] } | null = null;

/** The dates at which something happened to a mission, without those of a move ("in its present building since 2007") and of people. */
export function datesOfMissions(sentence: Sentence): readonly DateMention[] {
  if (last?.sentence !== sentence) last = { sentence, dates: ownDates(sentence) };
  return last.dates;
}

function ownDates({ text, dates }: Sentence): DateMention[] {
  const happened = dates.filter(({ happens }) => happens);
  if (happened.length === 0) return happened;
  const verbs = readVerbs(text, 'after');
  return happened.filter(
    ({ start }) =>
      verbs.findLast(({ end }) => end <= start)?.act !== 'moved' &&
      !OF_SOMEBODY.test(text.slice(clauseAt(text, start).start)),
  );
}

/** Where a statement ends: "became embassies when Ireland left the Commonwealth in 1949" is one, with the time of its second clause. */
export function statementEnd(text: string, at: number): number {
  const { end } = clauseAt(text, at);
  return /^,?\swhen\s/.test(text.slice(end)) ? clauseAt(text, end + 1).end : end;
}

/** "which it closed in 1926 when an embassy was set up": a clause that begins with "when" has the date of the one before it. */
export function dateOfWhen(text: string, dates: readonly DateMention[], at: number): DateMention | undefined {
  const clause = clauseAt(text, at);
  if (clause.start === 0 || !/^,?\swhen\s/.test(text.slice(clause.start))) return undefined;
  const before = clauseAt(text, clause.start - 1);
  const date = dates.findLast(({ start, end }) => start >= before.start && end <= clause.start);
  // "was there until 2019, when it was raised": an end of the one, and the day of the other.
  return date?.role === 'until' ? { ...date, role: 'at' } : date;
}
