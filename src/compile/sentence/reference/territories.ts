/** "In possession of the West Bank and East Jerusalem. Both were lost": two lands, and not the two states. */
import { oneOf, part, pattern } from '../../../text/pattern.js';
import type { Antecedent, Before } from './antecedent.js';
import type { Context } from './context.js';

/** What is done to lands alone. */
const TAKEN = pattern('u')`
  ^_(were|had_been)_(\p{Ll}+_)?${oneOf`lost ceded annexed occupied conquered retaken recaptured surrendered evacuated partitioned`}\b`;
const NAME = part`(the_)?\p{Lu}[\p{L}\p{M}’'-]*(_\p{Lu}[\p{L}\p{M}’'-]*){0,2}`;
const TWO = pattern('u')`\b${oneOf`of over in and from to`}_(?<pair>${NAME}_and_${NAME})\.$`;

/** The two with which the sentence before ends. */
export function ofTerritories(
  after: string,
  [told]: readonly Before[],
  { names, personIn }: Context,
): Antecedent | null {
  const pair = told && TAKEN.test(after) ? TWO.exec(told.text)?.groups?.['pair'] : undefined;
  if (!told || pair === undefined || names.some((name) => pair.includes(name)) || personIn(pair, '') !== null)
    return null;
  return { words: pair, sentence: told.sentence };
}
