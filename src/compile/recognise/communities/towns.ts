/** Shares that are of a town or a region and not of the country: "in Ulcinj, where Albanians formed 70.66% of the inhabitants". */
import type { Sentence } from '../../sentence/annotate.js';
import { MONTHS } from '../../../dates/words.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';

const BODY = oneOf`
  town city village municipality commune district region province county canton island department prefecture oblast
  voivodeship state`;
const NAME = part`(the_(\p{Ll}+_)?${BODY}_(of_)?)?(?<name>(?!(${MONTHS})\b)\p{Lu}[\p{L}’'-]+)`;
/** Before the share: "Ulcinj, where …", "In Ulcinj …", "a majority in Ulcinj, with". */
const BEFORE = [
  pattern('du')`\b${NAME},_(in_which|where)_[^.;]{0,80}$`,
  pattern('du')`(^|[;,]_(and_|while_|but_)?)[Ii]n_${NAME}(,|_)[^;]{0,80}$`,
  pattern('du')`\bin_${NAME},_with_(\p{Ll}+_){0,2}$`,
];
/** Behind it: "of the population of Ulcinj", "70% in Ulcinj". */
const AFTER = [
  pattern('du')`^_of_(the_|its_|all_)?(\p{Ll}+_)?(population|inhabitants|residents|people)_(of|in)_${NAME}`,
  pattern('du')`^_(of_the_(\p{Ll}+_)?(population|inhabitants)_)?in_${NAME}`,
];
const OWN = pattern(
  'iu',
)`^_of_(the|its)_(${BODY}['’]s|local|municipal|city|urban|town)_(population|inhabitants|residents)\b`;

/** Whether a share is told of a place that is no country. */
export function isOfTown({ text, actors }: Sentence, share: { start: number; end: number }): boolean {
  const isTown = (at: number, end: number): boolean =>
    !actors.some((actor) => actor.kind !== 'capital' && actor.start < end && actor.end > at);
  const named = (tests: readonly RegExp[], from: number, to: number): boolean =>
    tests.some((test) => {
      const [at, end] = test.exec(text.slice(from, to))?.indices?.groups?.name ?? [];
      return at !== undefined && end !== undefined && isTown(from + at, from + end);
    });
  const clause = Math.max(share.start - 140, text.lastIndexOf(';', share.start) + 1);
  return (
    OWN.test(text.slice(share.end)) || named(BEFORE, clause, share.start) || named(AFTER, share.end, share.end + 120)
  );
}
