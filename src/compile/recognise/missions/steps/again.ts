/** What is told of a mission twice with one verb: "from 1976 to 1992 and again since 2001", "was closed in 1982 and again in 1992". */
import type { DateMention } from '../../../../dates/phrase/read.js';
import { oneOf, part, pattern } from '../../../../text/pattern.js';
import type { Act } from '../verbs.js';
import { stepOf, type Step } from './step.js';

const AT = oneOf`in on from since between as_from`;
const ONCE_MORE = part`(again|anew|once_(again|more)|a_second_time)`;
/** Between the two dates. */
const AGAIN = pattern('i')`^,?_((and|then|but|as_well_as)_){0,2}(then_)?${ONCE_MORE},?_(${AT}_)?(the_)?$`;
/** "from 1976 to 1992 and since 2001" */
const AND_SINCE = /^,?\sand\s(?:then\s)?(?:since|from)\s(?:the\s)?$/i;
/** "was closed twice, in 1982 and in 1992" */
const TWICE = /\b(?:twice|two\stimes|on\stwo\soccasions)[:,]?\s(?:in|on|from|between)\s(?:the\s)?$/i;
const AND_IN = /^\sand\s(?:in\s|on\s|from\s|between\s)?(?:the\s)?$/i;

/** "was closed in 1980 and 2011": two ends, as nothing more is said behind the second. */
const AND = /^\sand\s(?:in\s)?$/;
const ENDS = /^(?:[.;)]|$|,\sand\s)/;
const isEnd = (act: Act): boolean => act === 'closed' || act === 'suspended';

/** What a stay that was told twice is the second time. */
const SECOND: Readonly<Partial<Record<Act, Act>>> = {
  has: 'reopened',
  had: 'reopened',
  opened: 'reopened',
  reopened: 'reopened',
  closed: 'closed',
  suspended: 'suspended',
};

/** The date that the same words give once more behind a date; undefined where they do not. */
export function dateAgain(
  text: string,
  dates: readonly DateMention[],
  first: Pick<DateMention, 'start' | 'end' | 'edtf'>,
): DateMention | undefined {
  const next = dates.find(({ start }) => start >= first.end);
  if (!next) return undefined;
  const gap = text.slice(first.end, next.start);
  const isStay = first.edtf.includes('/');
  const twice = AND_IN.test(gap) && TWICE.test(text.slice(0, first.start));
  return AGAIN.test(gap) || (isStay && AND_SINCE.test(gap)) || twice ? next : undefined;
}

/** "did no work from March 2022 until the arrival of an ambassador in December 2024" */
const UNTIL = /^,?\suntil\s/;
const UNTIL_WHAT = /^,?\suntil\s[^,;.]{3,80}\s(?:in|on)\s(?:the\s)?$/;

/** An interruption with its end, where that is told by what happened then. */
function withEnd(text: string, dates: readonly DateMention[], step: Step): Step[] {
  const { act, date, at, since } = step;
  if ((act !== 'closed' && act !== 'suspended') || !date || since !== null || !UNTIL.test(text.slice(date.end)))
    return [step];
  const next = dates.find(({ start }) => start >= date.end);
  if (next && !next.edtf.includes('/') && UNTIL_WHAT.test(text.slice(date.end, next.start)))
    return [stepOf(act, { ...date, edtf: `${date.edtf}/${next.edtf}` }, at)];
  return [step, stepOf(act === 'closed' ? 'reopened' : 'resumed', undefined, at)];
}

function andDate(text: string, dates: readonly DateMention[], { act, date, at }: Step): DateMention | undefined {
  if (!date || !isEnd(act) || date.edtf.includes('/') || at === null || at.end > date.start) return undefined;
  const next = dates.find(({ start }) => start >= date.end);
  const isPair = next && AND.test(text.slice(date.end, next.start)) && ENDS.test(text.slice(next.end));
  return isPair && !next.edtf.includes('/') ? next : undefined;
}

/** A step with those that its words tell once more. */
export function withAgain(text: string, dates: readonly DateMention[], first: Step): Step[] {
  const [step = first, ...ends] = withEnd(text, dates, first);
  if (ends.length > 0 || step !== first) return [step, ...ends];
  const next = step.date ? (dateAgain(text, dates, step.date) ?? andDate(text, dates, step)) : undefined;
  const act = SECOND[step.act];
  if (!next || act === undefined) return [step];
  const second = { ...stepOf(step.act, next, step.at), act };
  return [step, ...withAgain(text, dates, second)];
}
