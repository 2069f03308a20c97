/** Clauses of a sentence, and which of its dates belongs to a verb. */
import type { DateMention } from '../../dates/phrase/read.js';
import { MONTHS } from '../../dates/words.js';
import { matchesOf } from '../../text/matches.js';
import { oneOf, part, pattern } from '../../text/pattern.js';
import { isAnothersDate, isCountedFrom } from './other-statements.js';

const CONJUNCTION = oneOf`
  and but while whereas when where who which whose after before although though as so yet then with until because since
  whereupon following closing ending reopening becoming
  (by|in|of|for|from|through|with|under|on|during|after)_(which|whom|whose)`;
/** "and in early 1990", "and on the same day": what follows is dated anew. */
const AND_DATED = part`
  _and_(?=(in|on|by|from|since)_(the_|early_|late_|mid-)?(\d|${MONTHS}\b|same_))`;
/** What ends one statement and begins another. */
const BOUNDARY = pattern('g')`
  ; | :(?=_) | — | _–_ | ,_${CONJUNCTION}_ | _(when|while|whereas|although|though|because|but)_ | ${AND_DATED}`;

/** The recognisers ask for the clauses of one sentence many times over. */
let last: { text: string; starts: readonly number[] } = { text: '', starts: [0] };

/** Character offsets at which the clauses of a sentence begin, 0 first. */
export function clauseStarts(text: string): readonly number[] {
  if (last.text !== text) last = { text, starts: [0, ...matchesOf(text, BOUNDARY).map(({ index }) => index)] };
  return last.starts;
}

/** The clause around an offset. */
export function clauseAt(text: string, at: number): { start: number; end: number } {
  const starts = clauseStarts(text);
  const i = starts.findLastIndex((start) => start <= at);
  return { start: starts[i] ?? 0, end: starts[i + 1] ?? text.length };
}

export interface Trigger {
  start: number;
  end: number;
}

const LIST_JOINT =
  /^,?\s(?:and|or|as\swell\sas)\s(?:(?:again|once\smore|then|de\sjure|de\sfacto|formally)\s)?(?:(?:in|on|from|to)\s)?(?:the\s)?$/;
const COMMA_JOINT = /^,\s(?:(?:in|on)\s)?$/;

/** Dates that follow a date in one list: "in 1941 and in 1949". */
export function listFrom(
  dates: readonly DateMention[],
  first: DateMention,
  text: string,
  before: number,
): DateMention[] {
  const list = [first];
  for (const date of dates.slice(dates.indexOf(first) + 1)) {
    const joint = text.slice(list.at(-1)?.end ?? 0, date.start);
    const tail = text.slice(date.end);
    // ", and in 1966 representation was raised" opens a statement; a list ends or goes on.
    const closes =
      /^(?:[.;)]|$|,(?!\s(?:\p{Lu}|the\s|an?\s)))/u.test(tail) ||
      dates.some((later) => later.start > date.end && LIST_JOINT.test(text.slice(date.end, later.start)));
    if (date.start >= before || !closes || !(LIST_JOINT.test(joint) || COMMA_JOINT.test(joint))) break;
    list.push(date);
  }
  return list;
}

const RELATIVE = /^,\s(?:which|who|whose)\s/;
/** "by the Abraham Accords, which were signed on 15 September": the paper that did it dates it. */
const BY_PAPER = pattern('iu')`
  \b(by|through|under|with|via|in)_(the_|an?_|their_|its_)?([\p{L}-]+_){0,6}
  (accords?|agreements?|treat(y|ies)|protocols?|declaration|communiqu[ée]|exchange_of_(notes|letters)|notes|letters|pact)$`;
const SIGNED =
  /^,\s(?:which|that)\s(?:were|was|had\sbeen)\s(?:\p{L}+ly\s)?(?:signed|concluded|initialled|exchanged|reached|issued)\b/u;

/** Whether a date stands in a relative clause about something else: "the new republic, which had left Yugoslavia in 1991". */
function isAside(text: string, { start }: DateMention): boolean {
  const clause = clauseAt(text, start).start;
  const tail = text.slice(clause);
  if (!RELATIVE.test(tail)) return false;
  return !(SIGNED.test(tail) && BY_PAPER.test(text.slice(Math.max(0, clause - 120), clause)));
}

/** ", and when the Community broke up relations were cut": what is told is dated by that clause. */
const DATED_BY_CLAUSE = /,\s(?:and|but)\s(?:when|after|once|as\ssoon\sas)\s(?!(?:in|on)\s)[^,;]{3,}/;

/**
 * "After its independence had been recognised in 1878, Romania entered …": the date is that of what went before. A bare
 * noun is not such a statement: "After the resolution of 1948, Albania broke off …" dates the break.
 */
const TURNED = oneOf`
  ha[ds] was were been became gained regained won declared proclaimed achieved obtained joined left entered signed seized
  took fell ended independence unification reunification`;
const FRONTED = pattern()`^(After|Once|Following)_(?=[^,]{0,150}\b${TURNED}\b)[^,]{1,150},_`;

/** Two verbs of one statement share its date; two statements do not. */
const APART = /[,;]|\b(?:and|that|which|had)\b/;
const COORDINATED = /^[^,;]{0,50}\sand\s(?:\w+\s){0,2}(?:\w+)?$/;
const THAT_HAD = /^[^,;]{0,40}\s(?:that|which)\s(?:had|were|was)\s/;
const AT_ONCE =
  /^[^;]{0,60}(?:\bwhen|\bthe\s(?:same\s)?(?:day|month|year)\s(?:on|in)\swhich|\bon\swhich\s(?:day|date))\s[^,;]{0,60}$/;

/**
 * Gives each trigger (the verbs of one sentence, in order) its dates: the first one after it in its clause and before the
 * next trigger, else the nearest before it that no other trigger took, else the next one after it in the sentence.
 * @param mayTake Refuses a trigger a date, which then is another's.
 */
export function bindDates<T extends Trigger>(
  text: string,
  triggers: readonly T[],
  all: readonly DateMention[],
  mayTake: (trigger: T, date: DateMention) => boolean = () => true,
): DateMention[][] {
  const dates = all.filter(({ happens }) => happens);
  const taken = new Map<DateMention, number>();
  const isForeign = (date: DateMention, trigger: Trigger): boolean =>
    isAnothersDate(text, date, trigger, clauseAt(text, date.start).start) ||
    isCountedFrom(text, date, dates) ||
    DATED_BY_CLAUSE.test(text.slice(date.end, trigger.start));
  const fronted = FRONTED.exec(text)?.[0].length ?? 0;
  // "resumed at legation level on 22 May": one statement with two sides, which share its date.
  const group: number[] = [];
  triggers.forEach(({ start }, i) => {
    const previous = triggers[i - 1];
    const joint = previous ? text.slice(previous.end, start) : ',';
    group.push(previous && joint.length <= 45 && !APART.test(joint) ? (group[i - 1] ?? i) : i);
  });
  const bound = triggers.map((trigger, i): DateMention[] => {
    const next =
      triggers.find(({ start }, j) => j > i && group[j] !== group[i] && start >= trigger.end)?.start ?? text.length;
    const clause = clauseAt(text, trigger.start);
    const free = dates.filter((date) => (taken.get(date) ?? group[i]) === group[i] && mayTake(trigger, date));
    const after = free.find(({ start }) => start >= trigger.end && start < next && start < clause.end);
    const before = free.findLast(
      (date) => date.end <= trigger.start && date.start >= clause.start && !isForeign(date, trigger),
    );
    const beyond =
      free.find((date) => date.start >= trigger.end && date.start < next && !isAside(text, date)) ??
      free.findLast((date) => date.end <= trigger.start && !isForeign(date, trigger));
    const first = after ?? before ?? beyond;
    if (!first || (first.end < fronted && trigger.start >= fronted)) return [];
    const list = first.start >= trigger.end ? listFrom(dates, first, text, next) : [first];
    list.forEach((date) => taken.set(date, group[i] ?? i));
    return list;
  });
  return bound.map((list, i): DateMention[] => {
    const [trigger, following, previous] = [triggers[i], triggers[i + 1], triggers[i - 1]];
    if (list.length > 0 || !trigger) return list;
    const joint = following ? text.slice(trigger.end, following.start) : '';
    // "recognized Mexico and entered into relations with it on 12 December 1822": one date for both.
    if (following && COORDINATED.test(joint) && bound[i + 1]?.length) return bound[i + 1] ?? [];
    // "resumed the relations that had been broken off in 1939 on 28 March 1977": what is left is its own.
    const left = dates.find((date) => following && date.start > following.end && !taken.has(date));
    if (left && THAT_HAD.test(joint)) return [left];
    const lead = previous ? text.slice(previous.end, trigger.start) : '';
    // "On 20 February, Latvia recognised it and established relations": one date for both, which stands before them.
    const shared = (bound[i - 1] ?? []).filter(({ end }) => previous && end <= previous.start);
    if (shared.length > 0 && COORDINATED.test(lead)) return shared;
    // "began in 1902, when Romania opened a legation": both at once.
    return AT_ONCE.test(lead) && !dates.some(({ start }) => start >= trigger.end) ? (bound[i - 1] ?? []).slice(-1) : [];
  });
}
