/** A mission of which the verb of the one before it holds: "was raised to an embassy in 1905, and so was the American legation in Rio". */
import { pattern } from '../../../../text/pattern.js';
import type { Sentence } from '../../../sentence/annotate.js';
import { citiesOf } from '../seat.js';
import type { Governed } from '../verbs-of.js';
import type { Step, Told } from './step.js';

/** Right before the mission; its adjective stands between. */
const SO_WAS = pattern('iu')`\b(and|as)_so_(was|were|has|have|had|did)_(been_)?((the|its|their)_)?([\p{L}-]+_)?$`;
/** What the one who keeps the second mission is named by. */
const NEAR = 60;

/** The second mission of each such pair, with the steps of the first, and with what the first became. */
export function readLikewise(sentence: Sentence, all: readonly Governed[], told: readonly Told[]): Told[] {
  const { text, actors } = sentence;
  return all.flatMap(({ phrase }, i): Told[] => {
    const lead = SO_WAS.exec(text.slice(Math.max(0, phrase.start - NEAR), phrase.start));
    if (lead === null) return [];
    const opens = phrase.start - lead[0].length;
    const side = phrase.owner?.side ?? actors.findLast(({ start, end }) => start >= opens && end <= phrase.start)?.side;
    const examples = told.filter((one) => (all[one.i]?.phrase.start ?? opens) < opens && one.steps.length > 0);
    const last = examples.at(-1)?.steps.at(-1)?.at;
    if (side === undefined || side === null || !last) return [];
    const [place = null] = citiesOf(phrase, sentence);
    return examples.flatMap((one): Told[] => {
      const steps = one.steps.filter(({ at }): boolean => at?.start === last.start);
      if (steps.length === 0) return [];
      const ofSame = all[one.i]?.phrase.kind.kind === phrase.kind.kind;
      return [{ i: ofSame ? i : one.i, place, sender: side, steps: steps.map((step): Step => ({ ...step })) }];
    });
  });
}
