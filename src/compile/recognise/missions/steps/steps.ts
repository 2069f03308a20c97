/** The steps of one mission in its sentence: what the verb before it, the verbs behind it and its end say. */
import type { Sentence } from '../../../sentence/annotate.js';
import { isLower } from '../rank.js';
import type { Governed } from '../verbs-of.js';
import { withAgain } from './again.js';
import { stepsBehind } from './behind.js';
import { isNexts } from './dates.js';
import { governingAct, governingDate } from './governing.js';
import { stepOf, type Step } from './step.js';

/** "a consulate-general in Auckland, a trade commission until 1975": what it was before it came to its rank. */
const WAS_ANOTHER = /,\s(?:(?:formerly|originally|previously)\s)?an?\s[\p{Ll}\s-]{3,40}\suntil\s(?:the\s)?$/u;

/** "elevated its legation to an embassy": the next mission is what came of this one, and this one of the one before. */
function intoNext(all: readonly Governed[], i: number, step: Step): Step {
  const [before, one, next] = [all[i - 1], all[i], all[i + 1]];
  const [was, is, becomes] = [before, one, next].map((each) => each?.phrase.kind.kind);
  const verb = one?.verb?.start;
  if (step.act === 'raised' && next?.verb?.start === verb)
    return { ...step, into: true, ...(is && becomes && isLower(becomes, is) ? { lower: true } : {}) };
  const isOfBefore = before?.verb?.start === verb || before?.after.some(({ start }) => start === verb);
  return step.act === 'raised to' && isOfBefore && is && was && isLower(is, was) ? { ...step, lower: true } : step;
}

const rankGiven = ({ text }: Sentence, { phrase }: Governed, step: Step): Step =>
  step.until !== null && step.date?.role === 'until' && WAS_ANOTHER.test(text.slice(phrase.kind.end, step.date.start))
    ? { ...step, act: 'raised to', since: step.until, until: null }
    : step;

const AS_OF = /\bas\sof\s(?:the\s)?(?:(?:beginning|start|end|early|mid|late)[\s-](?:of\s)?)?$/i;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** "As of February 2026 the embassy was closed": it may have been so for years. From a day on it is so "as of" that day. */
const isStatusOnly = (text: string, { until, date }: Step): boolean =>
  until !== null && date !== null && !DAY.test(date.edtf) && AS_OF.test(text.slice(0, date.start));

/** The steps of a mission in its sentence, its places' own notes left aside. */
export function stepsFor(sentence: Sentence, all: readonly Governed[], i: number): Step[] {
  const { text, dates } = sentence;
  const one = all[i];
  if (!one) return [];
  const { verb, phrase, limit } = one;
  const governing = verb
    ? [
        intoNext(
          all,
          i,
          rankGiven(sentence, one, stepOf(governingAct(sentence, one, verb), governingDate(sentence, all, i), verb)),
        ),
      ]
    : [];
  const earlier = one.earlier.map((other, k): Step => {
    const next = one.earlier[k + 1] ?? verb;
    const date = dates.find(({ start, end }) => start >= other.end && end <= (next?.start ?? 0));
    return stepOf(other.act, date, other);
  });
  const steps = [...earlier, ...governing, ...stepsBehind(sentence, all, i)]
    .map((step) => (isStatusOnly(text, step) ? { ...step, until: null, date: null } : step))
    .flatMap((step) => withAgain(text, dates, step));
  // "opened in 1960 and served Uganda until 1975"
  const end = dates.find(
    (date) =>
      date.role === 'until' && date.start >= phrase.kind.end && date.start < limit && !isNexts(text, date, all[i + 1]),
  );
  const opened = steps.some(({ act }) => act === 'opened' || act === 'raised to' || act === 'has');
  const noted =
    end !== undefined && phrase.places.some(({ start, noteEnd }) => end.start >= start && end.start < noteEnd);
  if (end && opened && !noted && steps.every(({ until }) => until === null))
    steps.push(rankGiven(sentence, one, { act: 'had', since: null, until: end.edtf, date: end, at: null }));
  return steps;
}
