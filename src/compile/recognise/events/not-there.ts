/** Places of a statement at which nothing happened: a post that somebody is given, what was not done, what is only joined on. */
import type { EventKind } from '../../../model.js';
import { ENVOYS } from '../../sentence/people/words.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { apartFrom } from './apart.js';

export interface NamedPlace {
  text: string;
  kind: EventKind;
  /** The offset of the date. */
  dated: number;
  /** The offset of the place. */
  at: number;
}

const NEAR = 140;
/** "was appointed consul at Lima", "was named to the same rank in Lima": the post, wherever that was done. */
const POST_GIVEN = pattern('u')`
  \b(appointed|named|nominated|designated)_((as|to|the|an?|its|his|first|new)_)*([\p{Ll}-]+_){0,3}
  (${oneOf`${ENVOYS} minister rank post office`})_(in|at)_(the_)?$`;
/** "had not yet opened an embassy in Lima and was preparing to open a consulate in Tacna" */
const NOT_DONE = pattern('u')`
  \b((had|has|have|did|does|do)_(not|never)_(yet_)?|(is|was|are|were)_preparing_to_)(re-?)?(open|establish|found|set_up|maintain|send|sent|appoint)(ed)?_[^,;.]{1,60}_(in|at)_(the_)?$`;
const UNTIL_THEN = /\b(?:until|till|before)\b/;
/** "the embassy in Lima, together with a consulate in Tacna" */
const TOGETHER = pattern('u')`\b(together|along)_with_(an?|the|its)_([\p{L}-]+_){1,4}(in|at)_(the_)?$`;
/** "left for a visit on 7 May to attend the ceremonies in Lima": what a departure is for. */
const LEFT_FOR = pattern(
  'u',
)`\b(left|departed|set_(off|out))_for_[^;.]{1,90}_to_(attend|take_part|mark|meet|join|visit)_[^;.]{0,60}(in|at)_(the_)?$`;
/** "the battle at Lima in 1880 and the crisis of 1882": the first of two has its own date. */
const FIRST_OF_TWO = pattern('u')`
  ^\p{Lu}[\p{L}\p{M}’'-]*(_(of_)?\p{Lu}[\p{L}\p{M}’'-]*){0,3}_(in|on)_[^,;.]{0,15}\d{4}_and_(the|an?)_[^,;.\d]{1,60}_(of|in)_$`;
const YEAR = /\b[12]\d{3}\b/;
/** "opened a mission in Lima in 1961, and Roa was appointed ambassador on": a building or "there" would still be of that place. */
const OF_PERSON = /\b(?:appointed|named|nominated|elected)\b/;

/** Whether a place stands in a clause in front that has a date of its own. */
function isOfDatedClause({ text, dated, at }: NamedPlace): boolean {
  if (at > dated) return false;
  const apart = apartFrom(text, dated, at);
  return apart?.kind === 'clause' && YEAR.test(text.slice(apart.start, dated)) && OF_PERSON.test(text.slice(at, dated));
}

export function isNotThere(place: NamedPlace): boolean {
  const { text, dated, at } = place;
  const near = text.slice(Math.max(0, at - NEAR), at);
  if (POST_GIVEN.test(near) || TOGETHER.test(near) || LEFT_FOR.test(near)) return true;
  if (NOT_DONE.test(near) && !UNTIL_THEN.test(text.slice(at))) return true;
  const between = at < dated ? text.slice(at, dated) : '';
  return FIRST_OF_TWO.test(between) || isOfDatedClause(place);
}
