/** Lists whose items name no country: "Embassy: Sofia" under a line or a heading "Albania", "Missions of Albania in Bulgaria". */
import { other, type Codes, type Sentence } from '../../sentence/annotate.js';
import { ActorReader, type ActorMention, type Side } from '../../sentence/actors.js';
import { readKinds } from './kinds.js';

const VERB = /\b(?:has|have|had|is|are|was|were|maintains?|opened|keeps?|operates?)\b/;
/** How far above its list a heading line is looked for. */
const LONGEST_LIST = 40;

const readers = new WeakMap<Codes, ActorReader>();

function readerFor(codes: Codes): ActorReader {
  const reader = readers.get(codes) ?? new ActorReader(codes);
  readers.set(codes, reader);
  return reader;
}

/** The sender that a heading names: the first state in it, or the other one where it only says in which state. */
function senderIn(heading: string, named: readonly ActorMention[]): Side | null {
  const [first, second] = named.filter(({ kind }) => kind !== 'capital');
  if (!first || first.side === null) return null;
  if (second && second.side !== first.side && /^\s(?:and|&)\s/.test(heading.slice(first.end, second.start)))
    return null;
  return /\b(?:in|to)\s(?:the\s)?$/i.test(heading.slice(0, first.start)) ? other(first.side) : first.side;
}

/** The party that heads the list in which a bullet stands: in the nearest line above that is no item, else in the headings. */
export function ownerOfList(sentence: Sentence, codes: Codes): Side | null {
  if (sentence.kind !== 'bullet') return null;
  let above = sentence.previous;
  for (let i = 0; above !== null && i < LONGEST_LIST; i += 1) {
    const heads = above.text.endsWith(':') || (!VERB.test(above.text) && readKinds(above.text).length === 0);
    const owner = heads && above.text.length <= 80 ? senderIn(above.text, above.actors) : null;
    if (owner !== null) return owner;
    if (above.kind !== 'bullet') break;
    above = above.previous;
  }
  for (const heading of [...sentence.path].reverse()) {
    const owner = senderIn(heading, readerFor(codes).read(heading));
    if (owner !== null) return owner;
  }
  return null;
}
