/** An envoy who comes back to the post: "Peru recalled its ambassador, Ana Roa, in May. Roa returned to Tokyo in June." */
import { pattern } from '../../../text/pattern.js';
import type { Sentence } from '../../sentence/annotate.js';

const RETURNED = pattern('u')`
  ^((On|In)_[^,;.]{1,30}_)?([Tt]he_)?([Aa]mbassador_)?(?<name>\p{Lu}[\p{L}\p{M}'’-]+)_(returned|came_back|went_back)_to_(the_)?\p{Lu}`;
const RECALLED = pattern('u')`
  \b(recalled|withdrew|called_(home|back))_[^.;]{0,30}\b(ambassador|envoy|high_commissioner|minister|chargé_d['’]affaires)\b(?<who>[^.;]{0,60})`;
/** How many sentences before may have told of it. */
const FURTHEST = 4;

export function isReturnToPost(sentence: Sentence): boolean {
  const name = RETURNED.exec(sentence.text)?.groups?.['name'];
  let one = name === undefined ? null : sentence.previous;
  for (let i = 0; i < FURTHEST && one; i += 1, one = one.previous)
    if (name !== undefined && RECALLED.exec(one.text)?.groups?.['who']?.includes(name) === true) return true;
  return false;
}
