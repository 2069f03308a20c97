/** Which date belongs to which verb of a mission, and the steps that they make of its history. */
import type { DateMention } from '../../../dates/phrase/read.js';
import type { Sentence } from '../../sentence/annotate.js';
import { clauseAt } from '../../sentence/clauses.js';
import { stepOf, type Step } from './history.js';
import type { Governed } from './verbs-of.js';
import type { Act, Verb } from './verbs.js';

/** "and in 1980 a consulate", "and, until 2012, had a consulate": the date opens the words about the next mission. */
const OPENS_NEXT = /^,?\s(?:an?\s|its\s|the\s|another\s|had\s(?:an?\s)?)?(?:\p{L}+\s){0,2}$/u;
const AND_BEFORE = /\band,?\s(?:(?:in|on|since|from|until)\s(?:the\s)?)?$/i;
/** "After the revolution of 1974 Portugal opened": the year of something else. */
const LOOKS_BACK = /^\W*(?:two\s|three\s|\w+\s(?:years?|months?)\s)?(?:after|before|following|despite)\b/i;
const OPENING_DATE = /^(?:In|On|Since|From)\s(?:the\s)?$/;
const RAISED_TO = /\b(?:to|into|as)\b/i;

const isNexts = (text: string, { start, end }: DateMention, next: Governed | undefined): boolean =>
  next !== undefined &&
  end <= next.phrase.start &&
  AND_BEFORE.test(text.slice(0, start)) &&
  OPENS_NEXT.test(text.slice(end, next.phrase.start));

const within = (at: number, spans: readonly { start: number; end: number }[]): boolean =>
  spans.some(({ start, end }) => at >= start && at < end);

/** The date of the verb that stands before a mission. */
function governingDate(sentence: Sentence, all: readonly Governed[], i: number): DateMention | undefined {
  const { text } = sentence;
  const one = all[i];
  const verb = one?.verb;
  if (!one || !verb) return undefined;
  const { phrase, after, limit } = one;
  const dates = sentence.dates.filter(({ happens }) => happens);
  const notes = phrase.places.map((place) => ({ start: place.noteStart, end: place.noteEnd }));
  const taken = [...notes, ...(phrase.insert !== null && after.length > 0 ? [phrase.insert] : [])];
  const stop = after[0]?.start ?? (verb.act === 'raised' ? clauseAt(text, verb.start).end : limit);
  const from = Math.max(verb.end, ...all.slice(0, i).map((before) => before.phrase.end));
  // Behind another mission of the same verb a date is that one's, unless it opens the words about this one.
  const first = !all.some(
    (other, j) =>
      j < i &&
      (other.phrase.start >= verb.end ||
        (verb.act !== 'raised' && other.after.some(({ start }) => start === verb.start))),
  );
  const lead = dates.findLast(
    (date) => date.start >= from && date.end <= phrase.start && (first || isNexts(text, date, one)),
  );
  const behind = dates.find(
    (date) =>
      date.start >= phrase.kind.end &&
      date.start < stop &&
      !isNexts(text, date, all[i + 1]) &&
      !within(date.start, taken),
  );
  if (lead ?? behind) return lead ?? behind;
  // "and Namibia followed with one": later than what stands before.
  if (/^followed/i.test(verb.text)) return undefined;
  const clause = clauseAt(text, verb.start);
  const phrases = all.map((other) => other.phrase);
  const before = dates.findLast(
    ({ start, end }) =>
      end <= verb.start &&
      start >= clause.start &&
      !within(start, phrases) &&
      !LOOKS_BACK.test(text.slice(clause.start, start)),
  );
  // "It was not until 1977 that Portugal opened"
  if (before) return /\bnot\suntil\s$/i.test(text.slice(0, before.start)) ? { ...before, role: 'at' } : before;
  // "In March 1990, following independence, Kenya opened an embassy"
  const opening = dates.find(({ start }) => start <= 8 && OPENING_DATE.test(text.slice(0, start)));
  if (opening && opening.end <= verb.start && first) return opening;
  // "opened an embassy in Lima and a consulate in Cusco in 1970": one date for the list.
  return verb.act !== 'has' && all[i + 1]?.verb?.start === verb.start ? governingDate(sentence, all, i + 1) : undefined;
}

/** What the verb before a mission says of it: "raised to an embassy" opens the embassy and ends what stood before. */
function governingAct({ text }: Sentence, { phrase }: Governed, verb: Verb): Act {
  if (/^(?:was|were)\s/i.test(verb.text)) return 'had';
  if (verb.act !== 'raised') return verb.act;
  return /^becom|^became/i.test(verb.text) || RAISED_TO.test(text.slice(verb.end, phrase.start)) ? 'opened' : 'raised';
}

/** The dates of the verbs behind a mission. */
function stepsBehind(sentence: Sentence, all: readonly Governed[], i: number): Step[] {
  const { text } = sentence;
  const one = all[i];
  if (!one) return [];
  const { verb, after, phrase, limit } = one;
  const next = all[i + 1];
  const dates = sentence.dates.filter(({ happens }) => happens);
  const clause = clauseAt(text, phrase.start);
  return after.map(({ act, start, end }, k): Step => {
    const from = after[k - 1]?.end ?? phrase.kind.end;
    const raising = act === 'raised' && next?.verb?.start === start;
    const stop = after[k + 1]?.start ?? (raising ? clauseAt(text, next.phrase.start).end : limit);
    const behind = dates.find((date) => date.start >= end && date.start < stop);
    const before = dates.findLast((date) => date.end <= start && date.start >= from);
    const lead =
      verb === null && k === 0
        ? dates.find((date) => date.end <= phrase.start && date.start >= clause.start)
        : undefined;
    // "The embassy was upgraded from a legation": what the sentence is about came of it.
    const came = raising && /\bfrom\b/i.test(text.slice(end, next.phrase.start));
    return stepOf(came ? 'opened' : act, behind ?? before ?? lead);
  });
}

/** The steps of a mission in its sentence, its places' own notes left aside. */
export function stepsFor(sentence: Sentence, all: readonly Governed[], i: number): Step[] {
  const { text, dates } = sentence;
  const one = all[i];
  if (!one) return [];
  const { verb, phrase, limit } = one;
  const governing = verb ? [stepOf(governingAct(sentence, one, verb), governingDate(sentence, all, i))] : [];
  const steps = [...governing, ...stepsBehind(sentence, all, i)];
  // "opened in 1960 and served Uganda until 1975"
  const end = dates.find(
    (date) =>
      date.role === 'until' && date.start >= phrase.kind.end && date.start < limit && !isNexts(text, date, all[i + 1]),
  );
  const opened = steps.some(({ act }) => act === 'opened' || act === 'has');
  const noted =
    end !== undefined && phrase.places.some(({ start, noteEnd }) => end.start >= start && end.start < noteEnd);
  if (end && opened && !noted && steps.every(({ until }) => until === null))
    steps.push({ act: 'had', since: null, until: end.edtf });
  return steps;
}
