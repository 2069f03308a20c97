/**
 * The year of an amount: the one next to it, else the one its sentence opens with, else the one before. Figures of
 * several years have no year of their own and are left out; one of a part of a year ("the first ten months of 2021")
 * goes by that year, with its months beside it (`period.ts`); a financial year ("2018–19") goes by the year in which it ends, as its short name (FY19) does.
 */
import type { Sentence } from '../../sentence/annotate.js';
import type { MoneyMention } from '../../sentence/money.js';
import { isCompared } from './figure-dates.js';
import type { FigureYear, Mark } from './mark.js';
import { FELL, ROSE, ROUGHLY } from '../../words/figures.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { listed } from './listed-years.js';

/** A date that opens a statement of its own: ", and in 2019 they were". */
const OPENS =
  /(?:,\s(?:and|but|while|whereas|when|which)|;|\s(?:and|but))\s(?:(?:in|by|for|from|during|at|as\sof)\s)?(?:the\s)?$/;
/** An amount that another is compared with or grows from. */
const MARK = part`the_(previous_|earlier_|\d{4}_)?(record|peak|high|level|figure)_of`;
const MEASURE = pattern('i')`
  \b(from|against|compared_(with|to)|versus|${MARK})_((${ROUGHLY}|a_mere)_){0,2}$`;

/** Between an amount and a date that belongs to another one. */
const NOT_CLOSE =
  /,\s(?:and|but|when|which|where|as|after|up|down)\s|\b(?:compared\s(?:with|to)|versus|against|than|(?:up|down)\sfrom)\s/;

const isMeasure = (text: string, money: MoneyMention): boolean =>
  !money.range && MEASURE.test(text.slice(Math.max(0, money.start - 60), money.start));

const GROWN = pattern()`\b(${ROSE}|${FELL}|went)\b`;

/** The ends of a span share themselves out to "from 3.1 to 2.4 billion euros between 2018 and 2020". */
function endOf(text: string, marks: readonly Mark[], amounts: readonly MoneyMention[], i: number): number | null {
  const [money, next, previous] = [amounts[i], amounts[i + 1], amounts[i - 1]];
  const span = marks.filter(({ ends }) => ends !== null);
  if (!money || span.length !== 1) return null;
  const starts = /\bfrom\s(?:\w+\s){0,2}$/.test(text.slice(Math.max(0, money.start - 30), money.start));
  if (starts && next && /^\s(?:[\w\s]{0,20}\s)?to\s/.test(text.slice(money.end, next.start)))
    return span[0]?.ends?.[0] ?? null;
  // "rose threefold between 2013 and 2019, to $60 million"
  if (
    !previous &&
    /(?:\bto|\breaching)\s(?:\w+\s){0,2}$/.test(text.slice(0, money.start)) &&
    GROWN.test(text.slice(0, money.start))
  )
    return span[0]?.ends?.[1] ?? null;
  const goes = previous && /\bfrom\s(?:\w+\s){0,2}$/.test(text.slice(Math.max(0, previous.start - 30), previous.start));
  return goes && /\bto\s(?:\w+\s){0,3}$/.test(text.slice(previous.end, money.start))
    ? (span[0]?.ends?.[1] ?? null)
    : null;
}

/** The bracket around an offset, as its ends. */
function bracketAt(text: string, at: number): (readonly [from: number, to: number])[] {
  const from = text.lastIndexOf('(', at);
  const to = text.indexOf(')', from);
  return from < 0 || to < at ? [] : [[from, to]];
}

/** "$300 million in the year of the peace accords", "in each of the two years that followed": a time of its own, though no date. */
const SOME_NUMBER = oneOf`an? one two three four five six seven eight nine ten some several \d+`;
const OF_A_TIME = part`(of|that|before|after|which|when|following|preceding)`;
const AGES = oneOf`war decade century crisis embargo dictatorship occupation`;
const IN_A_TIME = part`
  in_(each|every|either|any|all)_of_ | at_the_time_of_ | in_the_(years?|decades?|months)_${OF_A_TIME}_ |
  (before|after|until|during|since|following)_(the|its|their)_`;
const IN_AN_AGE = part`(at|by|towards)_the_(end|beginning|start|height|peak|time)_of_the_${AGES}\b`;
const OTHER_TIME = pattern('iu')`^_(
  (the|in_the)_(next|following|previous|preceding)(?=[.,;)]|$) | ${IN_A_TIME} | ${IN_AN_AGE} |
  ${SOME_NUMBER}_(years?|decades?)_(later|earlier|before|after)\b)`;
/** "; imports rarely exceed 3 million", "while imports are worth 3 million": what is so at present is of no year told before. */
const BREAK = pattern('g')`;_|,_(while|whereas|but)_`;
const AT_PRESENT = pattern('iu')`_(is|are|exceeds?|amounts?|stands?|totals|runs?|remains?|averages?|comes?)_`;
const IN_PAST = pattern(
  'iu',
)`\b(was|were|had|did|(?!exceed|need)\p{Ll}+ed|rose|fell|grew|stood|came|sank|went|sold|bought)\b`;

function isPresent(text: string, from: number, to: number): boolean {
  const words = text.slice(from, to);
  const last = [...words.matchAll(BREAK)].at(-1);
  if (last === undefined) return false;
  const clause = words.slice(last.index + last[0].length);
  return AT_PRESENT.test(clause) && !IN_PAST.test(clause);
}

/**
 * @param all The dates of the sentence.
 * @param i Which of the sentence's amounts.
 * @param before The year of the sentence before, for an amount whose sentence names none.
 */
export function yearOf(sentence: Sentence, all: readonly Mark[], i: number, before: number | null): FigureYear {
  const { text, money: amounts } = sentence;
  const money = amounts[i];
  if (!money) return 'none';
  // "… to Kenya ($5 million in 2010) and imports worth": the year in the bracket is that of the figure in it.
  const closed = amounts
    .flatMap(({ start }) => bracketAt(text, start))
    .filter(([from, to]) => money.start < from || money.start > to);
  const marks = all.filter(
    ({ aside, spoken, start }) => !aside && !spoken && !closed.some(([from, to]) => from < start && start < to),
  );
  const of = (mark: Mark): FigureYear => mark.year ?? 'none';
  const other = OTHER_TIME.exec(text.slice(money.end))?.[0];
  if (other !== undefined && !all.some(({ start }) => start >= money.end && !/[,;]/.test(text.slice(money.end, start))))
    return 'none';
  const end = endOf(text, marks, amounts, i);
  if (end !== null) return end;
  const zipped = listed(text, marks, amounts, i);
  if (zipped) return of(zipped);
  const stop = /;|,\s(?:while|whereas)\s/.exec(text.slice(money.end));
  const limit = Math.min(amounts[i + 1]?.start ?? text.length, stop ? money.end + stop.index : text.length);
  const opens = ({ start, forward }: Mark): boolean =>
    forward || OPENS.test(text.slice(Math.max(0, start - 30), start));
  const measure = isMeasure(text, money);
  const after = marks.find(
    (mark) => mark.start >= money.end && mark.start < limit && !opens(mark) && (measure || !mark.compared),
  );
  const gap = after ? text.slice(money.end, after.start) : '';
  const close = after && /^[^.;]{0,60}$/.test(gap) && !NOT_CLOSE.test(gap);
  // "In 2010 it was 1.2 billion, and 471 million in 2011": what follows the amount directly is its own.
  if (after && close) return of(after);
  if (measure) {
    // "compared with 2018's $5 million": else the figure that another is measured by is of a time not named.
    const own = marks.findLast(({ end: at }) => at <= money.start && money.start - at < 30);
    return own &&
      /^['’]?s?\s?(?:(?:figure|level|total|value|record)\s)?(?:of\s)?$/.test(text.slice(own.end, money.start))
      ? of(own)
      : 'none';
  }
  // "up from 3 million a year earlier; …": that year is of the figure by which another was measured.
  const isOfMeasure = ({ start }: Mark): boolean => {
    const owner = amounts.findLast(({ end: at }) => at <= start);
    return owner !== undefined && owner.end <= money.start && isMeasure(text, owner) && owner !== amounts[0];
  };
  const usable = marks.filter((mark) => !mark.compared && !isOfMeasure(mark));
  const nearest = usable.findLast((mark) => mark.end <= money.start);
  // "In 2008 it was 60 million, but after the crisis of 2009 fell to 20 million": the year of the amount before is over.
  const since = all.findLast((mark) => mark.aside && mark.end <= money.start);
  const over = nearest && since && since.start >= (amounts[i - 1]?.end ?? Infinity) && nearest.start < since.start;
  if (over) return 'none';
  if (nearest && isPresent(text, nearest.end, money.start)) return null;
  if (nearest) return of(nearest);
  if (after) return of(after);
  // "worth 4 billion, compared with 3 billion in 2018": a date of the amount that it is measured by.
  const measured = ({ start }: Mark): boolean => {
    const owner = amounts.findLast(({ end: at }) => at <= start);
    return owner !== undefined && owner !== money && isMeasure(text, owner);
  };
  const later = usable.find(
    (mark) =>
      mark.start >= money.end &&
      !opens(mark) &&
      !measured(mark) &&
      (!text.slice(money.end, mark.start).includes(';') || /^\)\.?$/.test(text.slice(mark.end))),
  );
  if (later) return of(later);
  // What is said of trade in April 2021 is not the trade of that year.
  if (all.length > 0 && all.every(({ spoken }) => spoken)) return null;
  // A year that the reader did not take for a date still dates the figure in some way.
  const compared = sentence.dates.length > 0 && sentence.dates.every(({ start }) => isCompared(text, start));
  if (!compared && (sentence.dates.length > 0 || /(?<![\d.,])(?:1[89]|20)\d\d(?![\d.,]\d)/.test(text))) return 'none';
  return /\b(?:now|today|currently|at\spresent|nowadays|is\s(?:worth|valued|estimated)|stands\sat|amounts\sto)\b/i.test(
    text,
  )
    ? null
    : before;
}
