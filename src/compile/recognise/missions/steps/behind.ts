/** The steps that the verbs behind a mission state: "was opened in 1970 and closed in 1992". */
import type { Sentence } from '../../../sentence/annotate.js';
import { clauseAt } from '../../../sentence/clauses.js';
import { isLower } from '../rank.js';
import type { Governed } from '../verbs-of.js';
import { dateOfWhen, datesOfMissions, statementEnd } from './dates.js';
import { stepOf, type Step } from './step.js';

const REPLACED = /^(?:replaced|succeeded|superseded)$/i;
const REPLACED_WITH = /^(?:replaced|succeeded|superseded)\s(?:by|with)$/i;
const THE_OTHER = /^\sthe\s(?:\p{L}+\s)?$/u;

/** The steps of the verbs behind a mission. */
export function stepsBehind(sentence: Sentence, all: readonly Governed[], i: number): Step[] {
  const { text } = sentence;
  const one = all[i];
  if (!one) return [];
  const { verb, after, phrase, limit } = one;
  const next = all[i + 1];
  // "The legation in A and the legation in B were raised": one verb and one date.
  if (next && after.length > 0 && next.after === after) return stepsBehind(sentence, all, i + 1);
  const own = datesOfMissions(sentence);
  const clause = clauseAt(text, phrase.start);
  return after.map(({ act, start, end, text: words }, k): Step => {
    const dates = act === 'moved' ? sentence.dates.filter(({ happens }) => happens) : own;
    const from = after[k - 1]?.end ?? phrase.kind.end;
    const raising = act === 'raised' && next?.verb?.start === start;
    // "An embassy replaced the legation in 1951"
    const replacing = next !== undefined && REPLACED.test(words) && THE_OTHER.test(text.slice(end, next.phrase.start));
    const stop = after[k + 1]?.start ?? (raising || replacing ? statementEnd(text, next.phrase.start) : limit);
    const behind = dates.find((date) => date.start >= end && date.start < stop);
    const before = dates.findLast((date) => date.end <= start && date.start >= from);
    const lead =
      verb === null && k === 0
        ? dates.find((date) => date.end <= phrase.start && date.start >= clause.start)
        : undefined;
    // "The embassy was upgraded from a legation": what the sentence is about came of it.
    const came = raising && /\bfrom\b/i.test(text.slice(end, next.phrase.start));
    // "was closed in 2013 and replaced with an honorary consulate in 2014": it was gone by then.
    if (act === 'raised' && REPLACED_WITH.test(words) && after[k - 1]?.act === 'closed')
      return stepOf('moved', undefined, { start, end });
    const step = stepOf(
      came ? 'raised to' : act,
      behind ?? before ?? lead ?? (k === 0 ? dateOfWhen(text, dates, start) : undefined),
      { start, end },
    );
    if (!raising) return step;
    const lower = came
      ? isLower(phrase.kind.kind, next.phrase.kind.kind)
      : isLower(next.phrase.kind.kind, phrase.kind.kind);
    return { ...step, ...(came ? {} : { into: true }), ...(lower ? { lower } : {}) };
  });
}
