/** Whose mission a sentence means that names no sender: "the legation" of before, or what took the place of the post before it. */
import type { Mission } from '../../../model.js';
import { other, type Codes, type Sentence } from '../../sentence/annotate.js';
import type { Side } from '../../sentence/actors.js';
import { sideOfCity } from '../../sentence/seats.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { ownerOfOnlyEnvoy, ownerOfOnlyPost } from './posts.js';
import { senderOf } from './sender.js';
import { readTold } from './steps/told.js';
import type { Governed } from './verbs-of.js';

/** How many sentences back "the embassy" may have been named. */
const FARTHEST = 6;
const THE = /\b(?:the|this|that|the\ssame)\s$/i;
/** Behind the new mission: "An embassy took its place", "The high commission that followed it". */
const SUCCEEDS = pattern('i')`
  ^_((that|which|then|later|finally|soon|eventually|had)_)*(${oneOf`replaced succeeded superseded followed`}_(it|them|this|the_(mission|office|post))\b |
  took_(its|their)_place\b | took_the_place_of\b | took_over_from\b | (was|were)_opened_(in_its_place|instead)\b)`;
/** "each", "both": more than one side has it. */
const OF_EACH = /\b(?:each|both|respective|mutual|either|one\sanother)\b/i;

/** The party whose mission one is by its own words, or as it stands in the other's capital. */
function sideOf(sentence: Sentence, all: readonly Governed[], i: number, codes: Codes): Side | null | 'several' {
  const sender = senderOf(sentence, all, i, codes);
  if (sender === 0 || sender === 1) return sender;
  if (sender !== null) return 'several';
  const hosts = new Set((all[i]?.phrase.places ?? []).map(({ name }) => sideOfCity(name, codes)));
  const [host = null] = hosts;
  return hosts.size > 1 ? 'several' : host === null ? null : other(host);
}

/** The one party whose missions of a kind stand in a part of a sentence; null for none, and for those of several. */
function onlySide(sentence: Sentence, kind: Mission['kind'], before: number, codes: Codes): Side | null | 'several' {
  const { all } = readTold(sentence, codes);
  const sides = all.flatMap(({ phrase }, i) => {
    if (phrase.kind.kind !== kind || phrase.start >= before) return [];
    const side = phrase.kind.plural ? 'several' : sideOf(sentence, all, i, codes);
    return side === null ? [] : [side];
  });
  return new Set(sides).size > 1 ? 'several' : (sides[0] ?? null);
}

/** The party whose mission "the legation" is: as it was named before, in the sentence or in those before it. */
function ofSameWord(sentence: Sentence, { phrase }: Governed, codes: Codes): Side | null {
  const { kind } = phrase.kind;
  let side = onlySide(sentence, kind, phrase.start, codes) ?? ownerOfOnlyEnvoy(sentence, phrase.start);
  let at = sentence.previous;
  for (let i = 0; side === null && at !== null && i < FARTHEST && at.block === sentence.block; i += 1) {
    side = onlySide(at, kind, Infinity, codes);
    at = at.previous;
  }
  return side === 'several' ? null : side;
}

/** The party whose one post the sentence before is about. */
function ofPostBefore({ previous, block }: Sentence, codes: Codes): Side | null {
  if (previous?.block !== block) return null;
  const { all } = readTold(previous, codes);
  const sides = all.map((_, i) => sideOf(previous, all, i, codes));
  if (sides.every((side) => side === null)) return ownerOfOnlyPost(previous);
  const [only = null] = sides;
  return only !== 'several' && sides.every((side) => side === only) ? only : null;
}

/**
 * The party whose mission it is by what stands before: "the legation" is the one that was named, "an embassy took its place" that of
 * the state whose post stood there. Null where that does not tell, and for missions in the plural.
 */
export function meantBefore(sentence: Sentence, all: readonly Governed[], i: number, codes: Codes): Side | null {
  const one = all[i];
  if (!one || one.phrase.kind.plural || one.phrase.owner || one.phrase.target?.side === null) return null;
  const { text } = sentence;
  const { start, kind } = one.phrase;
  if (OF_EACH.test(text.slice(kind.end, one.limit))) return null;
  if (SUCCEEDS.test(text.slice(kind.end))) return ofPostBefore(sentence, codes);
  // What was raised is "the legation", and whose that is the embassy is.
  const from = all.findLast(
    (before, j) =>
      j < i && [before.verb, ...before.after].some((verb) => verb !== null && verb.start === one.verb?.start),
  );
  if (from) return meantBefore(sentence, all, all.indexOf(from), codes);
  return THE.test(text.slice(0, start)) ? ofSameWord(sentence, one, codes) : null;
}
