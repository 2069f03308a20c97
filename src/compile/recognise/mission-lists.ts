/** Lists whose items name no country: "Embassy: Sofia" under a bullet or a heading "Albania". */
import type { Side } from '../sentence/actors.js';
import type { Codes, Sentence } from '../sentence/annotate.js';

const VERB = /\b(?:has|have|had|is|are|was|were|maintains?|opened|keeps?|operates?)\b/;

/** The party that heads the list in which a bullet stands: the nearest line or heading above that names one first. */
export function ownerOfList(sentence: Sentence, _codes: Codes): Side | null {
  if (sentence.kind !== 'bullet') return null;
  let above = sentence.previous;
  for (let i = 0; above !== null && i < 20; i += 1) {
    const { text, actors } = above;
    const [first] = actors;
    const heads = !VERB.test(text) && (text.endsWith(':') || (first !== undefined && text.length <= first.end + 40));
    if (heads && first) return first.side;
    if (above.kind !== 'bullet') return null;
    above = above.previous;
  }
  return null;
}
