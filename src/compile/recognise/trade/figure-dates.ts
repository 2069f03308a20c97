/** What the dates of a sentence say of the year of a figure: a year, a span of several, or a part of one. */
import type { DateMention } from '../../../dates/phrase/read.js';
import type { Sentence } from '../../sentence/annotate.js';
import { CHANGE_NOUN, FELL, ROSE } from '../../words/figures.js';
import { AGREEMENT, TURN } from '../../../dates/phrase/nouns.js';
import { isUpFrom } from '../../../dates/phrase/roles.js';
import { isPublication } from '../../sentence/publication.js';
import type { Edtf } from '../../../model.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import type { Dated, Mark } from './mark.js';
import { named, namedPeriods } from './named-periods.js';
import { bracketed, financial, inYear, periodOf, type Period } from './period.js';

/** "five times that of 2005" */
const TIMES = part`times_(that|those|the_(level|figure|value|amount))_(of|in|for)`;
const COMPARED = pattern('i')`
  \b(${ROSE}|${FELL}|${CHANGE_NOUN})_from_(the_year_)?$ |
  \b(than|${TIMES}|(record|level|peak)_of|compared_(with|to)|versus|against|over|on|up_from|down_from)_
  ((in|that_of|the|year|for)_)*$`;
/** "1 January/31 October 2006": months of one year. */
const MONTHS_OF_YEAR = /^(\d{4})-\d\d(?:-\d\d)?[~?]?\/(\d{4})-\d\d(?:-\d\d)?[~?]?$/;
/** True where words of comparison stand before a date: "more than in 2019". */
export const isCompared = (text: string, start: number): boolean =>
  COMPARED.test(text.slice(Math.max(0, start - 60), start));
/** What bears a date of its own. */
const THING = oneOf`${AGREEMENT} ${TURN} visit embargo sanctions earthquake`;
/** "the crisis of 2009", "the agreement of 5 May 2004": the date of a thing, not of the figure. */
const OF_A_THING = pattern('i')`\b${oneOf`
  ${THING} meeting conference accession pandemic independence referendum establishment signing opening
  entry_into_force`}_(of|from)_(the_)?$`;
const JOINING = oneOf`because of due to and or after before with by as when while but under despite thanks since following owing amid`;
const THING_AFTER = pattern('u')`^[\s-]((?!${JOINING}\b)\p{Ll}+[\s-]){0,2}?(${THING}|census|elections?)\b`;

function spanOf({ edtf, text }: DateMention): readonly [number, number] | null {
  const span = /^(\d{4})(-\d\d)?\/(\d{4})(-\d\d)?$/.exec(edtf);
  if (!span) return null;
  const [from, to] = [Number(span[1]), Number(span[3])];
  if (span[2] !== undefined || span[4] !== undefined) return null;
  // "2018–19", "2018/19": one financial year.
  return to === from + 1 && /^(?:\D*\s)?\d{4}\s?[–—‒/-]\s?\d{2,4}$/.test(text) ? [to, to] : [from, to];
}

/** "Since the agreement came into force in 2018, exports have …": the clause only says from when on. */
const CLAUSE_ASIDE = /(?:^|[,;]\s|\band\s|\bbut\s)(?:since|after|following|before|until|prior\sto)\s[^,;]{0,80}$/i;

function isAside({ text, money }: Sentence, { start, end, role }: DateMention): boolean {
  // "since 2005, when it was $12 million": the date of the amount after all.
  if (/^,\swhen\s[^,;]{0,80}?[$€£\d]/.test(text.slice(end))) return false;
  const before = text.slice(Math.max(0, start - 100), start);
  // "Since 2000 trade has grown to …" does not date the figure; "as of 2019" does.
  if (role === 'after' || role === 'before' || role === 'until') return true;
  if (role === 'since' && !/\b(?:as\sof|from)\s(?:the\s|late\s|early\s)*$/i.test(before)) return true;
  if (OF_A_THING.test(before) || THING_AFTER.test(text.slice(end, end + 50))) return true;
  const clause = CLAUSE_ASIDE.exec(before);
  return clause !== null && !money.some((one) => one.end <= start && one.start >= start - clause[0].length);
}

/** What somebody says on a day is of no time that is named by it. */
const SAYING = oneOf`
  said says told spoke speaking stated announced noted declared mentioned recalled remarked claimed pointed_out cited
  (?<!\b(was|were|is|are)_)(put|estimated|reported|gave)`;
const SAID_AFTER = pattern('u')`^,?_[^.;$€£\d]{0,80}?\b${SAYING}\b`;
const SPEAKING_BEFORE = pattern('i')`^Speaking\b[^.;$€£]{0,60}$`;
const isSpoken = (text: string, { start, end }: DateMention): boolean =>
  SAID_AFTER.test(text.slice(end)) || SPEAKING_BEFORE.test(text.slice(0, start));

/** "the two years to March 2017" */
const YEARS_TO = pattern('i')`\b([2-9]|two|three|four|five|several)_years_(to|ending|ended|until)_((in|on)_)?$`;

/** "the 2018–19 fiscal year" */
const OF_FINANCIAL_YEAR = /^\s(?:fiscal|financial)\syear\b/;
const periodIn = (text: string, date: DateMention, fiscal: number | null): Period | null =>
  fiscal === null ? periodOf(text, date) : { months: financial(fiscal) };

function markOf(sentence: Sentence, date: DateMention): Dated | null {
  const { text, money } = sentence;
  // Nothing happened then, but the figure by which another is measured is of that year.
  if (!date.happens && !isUpFrom(text.slice(0, date.start))) return null;
  const span = spanOf(date);
  const single = /^(\d{4})(?:[-~?][^/]*)?$/.exec(date.edtf)?.[1];
  // A part of a year goes by the year.
  const months = MONTHS_OF_YEAR.exec(date.edtf);
  const whole = months?.[1] === months?.[2] ? months?.[1] : undefined;
  const fiscal = span && span[0] === span[1] ? span[0] : null;
  const year = fiscal ?? single ?? whole ?? null;
  const behind = year === null ? null : bracketed(text.slice(date.end), Number(year), fiscal !== null);
  return {
    start: date.start,
    end: date.end,
    year: year === null || YEARS_TO.test(text.slice(0, date.start)) ? null : Number(year),
    ends: span && fiscal === null ? span : null,
    // "ended on 20 March 2013" compares with nothing.
    compared:
      isCompared(text, date.start) && !(/^\d{4}-\d\d-/.test(date.edtf) && /\bon\s$/.test(text.slice(0, date.start))),
    aside: isAside(sentence, date),
    forward: money.some(({ start }) => /^\s?[:=–—-]?\s$/.test(text.slice(date.end, start))),
    spoken: (/^\d{4}-\d\d/.test(date.edtf) && isSpoken(text, date)) || isPublication(text, date),
    period: behind ?? periodIn(text, date, fiscal),
    financial: fiscal !== null && OF_FINANCIAL_YEAR.test(text.slice(date.end)),
  };
}

/** A year in front of its amount in a list, where no word says that it is one. */
const YEAR_BEFORE = /(?<![\d.,$€£–—-])((?:18|19|20)\d\d)\)?(?:\s?[:=–—-])?\s$/;

/** Dates in order, "the same months" being those named last. */
function settled(dates: readonly Dated[], before: Edtf | null): Mark[] {
  let last = before;
  return dates.map(({ period, ...date }) => {
    const same = last === null || date.year === null ? 'unknown' : { months: inYear(last, date.year) };
    const own = period === 'same' ? same : period;
    if (own !== null && own !== 'unknown') last = own.months;
    return { ...date, period: own };
  });
}

/**
 * The dates of a sentence that may date a figure, in order.
 * @param before The months that the sentence before counts, for "the same months".
 */
export function marksOf(sentence: Sentence, before: Edtf | null = null): Mark[] {
  const dated = sentence.dates.flatMap((date) => markOf(sentence, date) ?? []);
  const { text, money } = sentence;
  const periods = namedPeriods(text);
  const free = dated.filter(({ start }) => !periods.some((one) => one.start <= start && start < one.end));
  const taken = [...free, ...periods];
  // "2004 – €4 million, 2005 – €5 million"
  const bare = money.flatMap(({ start }) => {
    const match = YEAR_BEFORE.exec(text.slice(Math.max(0, start - 12), start));
    if (!match) return [];
    const at = start - match[0].length;
    return taken.some((mark) => mark.end > at && mark.start < start)
      ? []
      : [named(Object.assign(match, { index: at }), Number(match[1]), null, { forward: true })];
  });
  return settled(
    [...taken, ...bare].sort((a, b) => a.start - b.start),
    before,
  );
}
