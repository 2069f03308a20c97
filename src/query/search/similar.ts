/** Which words of a vocabulary a typed word may mean. */
import { fuzzy } from './fuzzy.js';
import { editDistance } from '../../text/distance.js';
import { letterSet, type SearchIndex } from '../../dataset/search/index.js';

const PREFIX_QUALITY = 0.8;
/** Below this length a beginning is in too many words, and one wrong letter makes another word. */
const PREFIX_LENGTH = 3;
const FUZZY_LENGTH = 4;
/** A third of the letters may be wrong. A match further in than a letter or two is another word with this one inside. */
const FUZZY = { threshold: 0.34, distance: 8, includeScore: true, ignoreFieldNorm: true } as const;
/** What was done, where the kind of an event is asked for by its noun: beginnings of the verb's forms. */
const VERBS: ReadonlyMap<string, string> = new Map([
  ['recognition', 'recogni'],
  ['establishment', 'establish'],
  ['restoration', 'restor'],
]);
const LENGTH_DIFFERENCE = 2;
/** Further in than this nothing is found: see the threshold and the distance. */
const FURTHEST = 3;
/** What fuse.js compares at most. */
const LONGEST = 32;

/**
 * Words with their quality, up to 1: the word itself and longer ones that begin with it; only when there are none, the
 * misspellings that fuse.js sees, which is not loaded before.
 */
export async function similarWords(word: string, index: SearchIndex): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  const beginning = VERBS.get(word) ?? word;
  if (word.length >= PREFIX_LENGTH) for (const each of index.beginning(beginning)) found.set(each, PREFIX_QUALITY);
  if (found.has(word) || index.has(word)) found.set(word, 1);
  if (found.size > 0 || word.length < FUZZY_LENGTH) return found;
  const { default: Fuse } = await fuzzy();
  for (const { item, score = 1 } of new Fuse(nearWords(word, index), FUZZY).search(word.slice(0, LONGEST))) {
    // fuse.js does not count letters around what it finds: "iran" stands in "tirana".
    if (isInside(word, item) && editDistance(word, item, LENGTH_DIFFERENCE) > wrongIn(word)) continue;
    found.set(item, Number((0.7 * (1 - score)).toFixed(3)));
  }
  return found;
}

/**
 * Words of about the length of this one that lack few of its letters. Each letter that a word lacks is at least one wrong
 * letter, so fuse.js would find nothing among the others, and it takes a hundred times as long to say so.
 */
function nearWords(word: string, index: SearchIndex): string[] {
  const compared = word.slice(0, LONGEST);
  const wrong = wrongIn(compared);
  const near = index.near({
    least: word.length - LENGTH_DIFFERENCE,
    most: word.length + LENGTH_DIFFERENCE,
    letters: letterSet(compared),
    lacking: wrong,
  });
  const pieces = piecesOf(compared, wrong + 1);
  return near.filter((each) => pieces.some(({ text, at }) => standsNear(each, text, at, wrong + FURTHEST)));
}

/** How many letters of a word may be wrong. */
const wrongIn = (word: string): number => Math.floor(FUZZY.threshold * word.length);

const isInside = (word: string, other: string): boolean => other.indexOf(word) > 0;

/** One wrong letter is in one piece only: of one piece more than there are wrong letters, one is right. */
function piecesOf(word: string, count: number): { text: string; at: number }[] {
  const ends = Array.from({ length: count }, (_, piece) => Math.floor(((piece + 1) * word.length) / count));
  return ends.map((end, piece) => ({ text: word.slice(ends[piece - 1] ?? 0, end), at: ends[piece - 1] ?? 0 }));
}

/** True when the piece stands in the word no further than this from its place. */
function standsNear(word: string, piece: string, at: number, apart: number): boolean {
  const found = word.indexOf(piece, Math.max(0, at - apart));
  return found >= 0 && found <= at + apart;
}
