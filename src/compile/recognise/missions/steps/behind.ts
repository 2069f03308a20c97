/** The steps that the verbs behind a mission state: "was opened in 1970 and closed in 1992". */
import type { Sentence } from '../../../sentence/annotate.js';
import { clauseAt } from '../../../sentence/clauses.js';
import type { Governed } from '../verbs-of.js';
import { dateOfWhen, datesOfMissions, statementEnd } from './dates.js';
import { stepOf, type Step } from './step.js';

/** The steps of the verbs behind a mission. */
export function stepsBehind(sentence: Sentence, all: readonly Governed[], i: number): Step[] {
  const { text } = sentence;
  const one = all[i];
  if (!one) return [];
  const { verb, after, phrase, limit } = one;
  const next = all[i + 1];
  const own = datesOfMissions(sentence);
  const clause = clauseAt(text, phrase.start);
  return after.map(({ act, start, end }, k): Step => {
    const dates = act === 'moved' ? sentence.dates.filter(({ happens }) => happens) : own;
    const from = after[k - 1]?.end ?? phrase.kind.end;
    const raising = act === 'raised' && next?.verb?.start === start;
    const stop = after[k + 1]?.start ?? (raising ? statementEnd(text, next.phrase.start) : limit);
    const behind = dates.find((date) => date.start >= end && date.start < stop);
    const before = dates.findLast((date) => date.end <= start && date.start >= from);
    const lead =
      verb === null && k === 0
        ? dates.find((date) => date.end <= phrase.start && date.start >= clause.start)
        : undefined;
    // "The embassy was upgraded from a legation": what the sentence is about came of it.
    const came = raising && /\bfrom\b/i.test(text.slice(end, next.phrase.start));
    return stepOf(
      came ? 'raised to' : act,
      behind ?? before ?? lead ?? (k === 0 ? dateOfWhen(text, dates, start) : undefined),
      { start, end },
    );
  });
}
