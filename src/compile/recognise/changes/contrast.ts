/** What a sentence tells of another state only to set it beside a party: "Unlike Peru, which had broken with Rome in 1982, Chile …". */
import { pattern } from '../../../text/pattern.js';
import type { Sentence } from '../../sentence/annotate.js';
import type { Trigger } from '../../sentence/clauses.js';

const BESIDE = pattern('iu')`^
  (Unlike|Like|In_(contrast|common|solidarity|sympathy|line)_(to|with)|As_opposed_to|Following_the_(example|lead)_of|After_the_example_of)_(the_)?`;
const RELATIVE = pattern('u')`^[^,;]{0,40},_(which|who|whose|where)_[^;]*?,_`;

/** True where a trigger stands in the relative clause of a third state with which the sentence begins. */
export function isOfThirdInContrast({ text, actors }: Sentence, { start }: Trigger): boolean {
  const opening = BESIDE.exec(text)?.[0];
  if (opening === undefined) return false;
  const third = actors.find((actor) => actor.start >= opening.length - 1);
  if (third === undefined || third.side !== null || third.start > opening.length + 1) return false;
  const clause = RELATIVE.exec(text.slice(third.end))?.[0];
  return clause !== undefined && start < third.end + clause.length;
}
