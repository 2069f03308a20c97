/** Dates before a verb that belong to another statement of its sentence than the verb's. */
import type { DateMention } from '../../dates/phrase/read.js';
import { oneOf, part, pattern } from '../../text/pattern.js';

interface Span {
  start: number;
  end: number;
}

/** What a state comes to before others recognise it, and what else happens to it before they deal with it. */
const HAPPENED = oneOf`
  became gained regained won declared proclaimed achieved obtained joined seized took fell ended dissolved seceded began
  broke_(away|up) left collapsed acceded was_(admitted|liberated|occupied|founded|proclaimed|declared)`;
const HAPPENED_AT = pattern()`\b${HAPPENED}\b[^;]{0,60}$`;
const ADVERB = oneOf`then later soon also thus again subsequently immediately formally officially eventually finally was were had`;
/** ", and Latvia recognised it": the same subject would not be named again, nor set off by a comma. */
const NEW_STATEMENT = pattern('u')`^(,_(and|but|so|whereupon)_|_(and|but)_)(${ADVERB}_)*`;

/** "Kosovo declared its independence on 17 February 2008, and Latvia recognised it": the day is that of the declaration. */
export function isAnothersDate(text: string, { start, end }: DateMention, verb: Span, from: number): boolean {
  const lead = text.slice(from, start);
  if (!HAPPENED_AT.test(lead)) return false;
  const gap = text.slice(end, verb.start);
  const joint = NEW_STATEMENT.exec(gap)?.[0];
  return joint !== undefined && (joint.startsWith(',') || joint.length < gap.length);
}

const MEASURE = part`((only|just|some|about|almost|nearly|exactly)_)?([\w-]+_){1,3}?(years?|months?|weeks?|days?|hours?)_`;
/** "two months after the dissolution of the Soviet Union in December 1991": the time from which the other one is counted. */
const COUNTED_FROM = pattern(
  'i',
)`(^|[,(]_?)(${MEASURE}|shortly_|soon_|immediately_|not_long_)?(after|before|following)_[^,;]{1,120}$`;
const IS_MEASURED = pattern('i')`(^|[,(]_?)${MEASURE}(after|before|following)_[^,;]{1,120}$`;

/** True when a date only says from when another one, or a number of years, is counted. */
export function isCountedFrom(text: string, { start, end }: DateMention, dates: readonly DateMention[]): boolean {
  const lead = text.slice(0, start);
  if (!/^[,;)]/.test(text.slice(end)) || !COUNTED_FROM.test(lead)) return false;
  const opens = COUNTED_FROM.exec(lead)?.index ?? start;
  return IS_MEASURED.test(lead) || dates.some((other) => other.happens && other.end <= opens);
}
