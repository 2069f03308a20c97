/** Which words of a vocabulary a typed word may mean. */

const PREFIX_QUALITY = 0.8;
/** Below this length a beginning is in too many words, and one wrong letter makes another word. */
const PREFIX_LENGTH = 3;
const FUZZY_LENGTH = 4;
/** A third of the letters may be wrong. A match further in than a letter or two is another word with this one inside. */
const FUZZY = { threshold: 0.34, distance: 8, includeScore: true, ignoreFieldNorm: true } as const;
const LENGTH_DIFFERENCE = 2;

/**
 * Words with their quality, up to 1: the word itself and longer ones that begin with it; only when there are none, the
 * misspellings that fuse.js sees, which is not loaded before.
 */
export async function similarWords(word: string, vocabulary: ReadonlySet<string>): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  if (word.length >= PREFIX_LENGTH) {
    for (const each of vocabulary) if (each.startsWith(word)) found.set(each, PREFIX_QUALITY);
  }
  if (vocabulary.has(word)) found.set(word, 1);
  if (found.size > 0 || word.length < FUZZY_LENGTH) return found;
  const { default: Fuse } = await import('fuse.js');
  const near = [...vocabulary].filter((each) => Math.abs(each.length - word.length) <= LENGTH_DIFFERENCE);
  for (const { item, score = 1 } of new Fuse(near, FUZZY).search(word.slice(0, 32))) {
    found.set(item, Number((0.7 * (1 - score)).toFixed(3)));
  }
  return found;
}
