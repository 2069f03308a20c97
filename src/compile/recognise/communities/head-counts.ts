/** The head counts of a sentence: which numbers count people, two of them that make a range, the noun behind them. */
import type { Sentence } from '../../sentence/annotate.js';
import type { Bound } from '../../../model.js';
import { boundOf } from '../../sentence/bounds.js';
import type { NumberMention } from '../../sentence/numbers.js';
import {
  MIGRANTS_AFTER,
  BEFORE_NOUN,
  HOSTS_BEFORE,
  LIVES_AFTER,
  NO_COUNT_AFTER,
  NO_COUNT_BEFORE,
  STREAM_AFTER,
  STREAM_BEFORE,
  OCCUPATION_AFTER,
  OCCUPATION_BEFORE,
  THERE_AFTER,
} from './words.js';
import { CHANGE } from '../../words/figures.js';
import { PERSON } from '../../words/people-nouns.js';
import { ABOUT } from '../../../dates/words.js';
import { oneOf, pattern } from '../../../text/pattern.js';

export interface HeadCount {
  start: number;
  end: number;
  /** The one figure or the lower bound. */
  min: number;
  /** The upper bound of a range, or null. */
  max: number | null;
  approximate: boolean;
  /** How the one figure is a bound, or null. */
  bound: Bound | null;
  /** What follows it: people in general, words that may name a nation (at `nounAt`), or nothing. */
  noun: 'people' | 'nation' | 'none';
  nounAt: number;
  /** "students", "workers", where they are counted by what they do. */
  occupation: string | null;
}

const RANGE = pattern()`^(_?[–-]_?|_(to|and|or)_((${ABOUT}|as_many_as|even|perhaps|possibly)_)?|_to_(upwards_of|more_than|well_over|over)_)$`;
/** "rose from 5,000 to 12,000" are two counts. */
const RISE_FROM = pattern('iu')`\b(${CHANGE}|went|up|down)\b[^.;]{0,40}?\bfrom_([\p{L}]+_){0,2}$`;
const PLUS = /^\s?\+/;
const GAP = new RegExp(`^(?:[\\s-]${BEFORE_NOUN}){0,4}[\\s-]\\(?`, 'iu');
const PERSON_NOUN = new RegExp(`^(?:or\\sso\\s)?${PERSON}(?![\\p{L}-])`, 'iu');
/** A bare figure: it is followed by a verb, a place, a mark, nothing. */
const AFTER_BARE = oneOf`
  strong\b in at by of_(them|whom|these|whose|which) and or were was is has had have live[ds]? living are to as according
  without with for on from among now today registered after before during when who making a_(decade|year) between compared
  while but across throughout through worldwide abroad outside there only per reside residing resident remain remained
  still \(`;
const BARE = pattern('iu')`^($|[.,;:)(+]|_?[–—]_|[\s-]${AFTER_BARE})`;

/** "2 to 3 million": the lower bound has the scale of the upper one. */
function lowerBound(first: NumberMention, second: NumberMention): number {
  if (first.value >= 1000 || second.value < 1000 || !/\p{L}\s*$/u.test(second.text)) return first.value;
  const scale = /(?:thousand|million|billion|bn|mn|[mk])$/i.exec(second.text)?.[0].toLowerCase() ?? '';
  const factor = scale.startsWith('thou') || scale === 'k' ? 1e3 : scale.startsWith('b') ? 1e9 : scale === '' ? 1 : 1e6;
  return Math.round(first.value * factor);
}

function isCount({ text, dates, money, numbers }: Sentence, number: NumberMention): boolean {
  if (number.percent) return false;
  // "6 to 7 per cent"
  const next = numbers.find(({ start }) => start > number.start);
  if (next?.percent === true && RANGE.test(text.slice(number.end, next.start))) return false;
  const inside = ({ start, end }: { start: number; end: number }): boolean =>
    start <= number.start && number.end <= end;
  if (dates.some(inside) || money.some((one) => one.currency !== null && inside(one))) return false;
  return !NO_COUNT_BEFORE.test(text.slice(Math.max(0, number.start - 20), number.start));
}

/** "148,083 immigrants from Kenya between 1948 and 2025": all who came in those years. */
function isSum({ text, dates }: Sentence, end: number): boolean {
  if (!MIGRANTS_AFTER.test(text.slice(end, end + 60)) || LIVES_AFTER.test(text.slice(end, end + 110))) return false;
  return dates.some(({ edtf, role }) => role === 'since' || role === 'after' || /^\d{4}[^/]*\/\d{4}/.test(edtf));
}

/** "2,914 came in 2009 and 236 in 2024": a figure that only goes on with one before. */
const goesOn = (joint: string): boolean => /^[^;.]{0,80}(?:,|\sand)\s(?:\p{Ll}+\s){0,2}$/u.test(joint);

/** "700,000 Spaniards, most of them Galicians and Asturians, crossed the Atlantic": what they did comes behind it. */
const APPOSITION = pattern('u')`,_(most|many|some|mainly|mostly|chiefly|including|among)\b[^.;]{1,90}?,(?=_\p{Ll})`;

function isStream(text: string, start: number, end: number): boolean {
  const after = text
    .slice(end, end + 190)
    .replace(APPOSITION, '')
    .slice(0, 110);
  if (STREAM_BEFORE.test(text.slice(Math.max(0, start - 70), start))) return true;
  return STREAM_AFTER.test(after) && !LIVES_AFTER.test(after);
}

/** Every figure of the sentence that counts people, or may where its section is about a people. */
export function headCounts(sentence: Sentence): HeadCount[] {
  const { text } = sentence;
  const numbers = sentence.numbers.filter((number) => isCount(sentence, number));
  const counts: HeadCount[] = [];
  let used: NumberMention | undefined;
  // Where the last stream ends, as long as figures go on with it.
  let stream: number | null = null;
  numbers.forEach((number, i) => {
    if (number === used) return;
    const next = numbers[i + 1];
    const joint = next ? text.slice(number.end, next.start) : '';
    const and = /\sand\s/.test(joint);
    const low = next ? lowerBound(number, next) : 0;
    const ranged =
      next &&
      RANGE.test(joint) &&
      next.value > low &&
      (!and || /\bbetween\s(?:[\p{L}]+\s){0,2}$/iu.test(text.slice(Math.max(0, number.start - 40), number.start))) &&
      !RISE_FROM.test(text.slice(Math.max(0, number.start - 80), number.start))
        ? next
        : null;
    used = ranged ?? undefined;
    const start = number.start;
    let end = (ranged ?? number).end;
    end += PLUS.exec(text.slice(end, end + 3))?.[0].length ?? 0;
    const min = ranged ? low : number.value;
    if (!Number.isInteger(min) || min < 2) return;
    const after = text.slice(end, end + 80);
    const occupation = OCCUPATION_AFTER.exec(after);
    const lives =
      occupation !== null &&
      (LIVES_AFTER.test(text.slice(end, end + 110)) ||
        THERE_AFTER.test(text.slice(end + occupation[0].length)) ||
        HOSTS_BEFORE.test(text.slice(Math.max(0, start - 60), start)));
    const gap = GAP.exec(after)?.[0].length ?? 0;
    const noun = PERSON_NOUN.test(after.slice(gap)) ? 'people' : BARE.test(after) ? 'none' : 'nation';
    const further = noun === 'none' && stream !== null && goesOn(text.slice(stream, start));
    const streams = isStream(text, start, end) || isSum(sentence, end) || further;
    stream = streams ? end : null;
    if ((NO_COUNT_AFTER.test(after) && !lives) || streams) return;
    const bound = ranged ? null : boundOf(text, start, number.end);
    counts.push({
      start,
      end,
      min,
      max: ranged?.value ?? null,
      approximate: number.approximate || end !== (ranged ?? number).end,
      bound,
      noun,
      nounAt: end + gap,
      occupation:
        (occupation ?? OCCUPATION_BEFORE.exec(text.slice(Math.max(0, start - 120), start)))?.groups?.occupation ?? null,
    });
  });
  return counts;
}
