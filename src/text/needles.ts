/**
 * What a text must contain for a pattern to be in it: some letters that stand one after the other. Looking for these first costs a fraction
 * of trying a pattern of a hundred alternatives at every place of a text that has none of them.
 */
import { OTHER, treeOf, type Alternatives, type Item } from './pattern-tree.js';

/** Shorter ones stand in most texts. */
export const SHORTEST = 3;
/** More of them than this save nothing. */
const MOST = 600;

/**
 * Needles in small letters, of which every text in which the pattern is found contains one, in whatever capitals; null where nothing can be
 * said. Lookarounds, classes and what may be left out say nothing; "[Tt]" is a "t".
 * @param source Of a regular expression with the flag `u`, `v` or none.
 */
export function needlesOf(source: string): readonly string[] | null {
  const tree = treeOf(source);
  const needles = tree === null ? null : ofAny(tree);
  return needles !== null && needles.length <= MOST ? needles : null;
}

function ofAny(alternatives: Alternatives): readonly string[] | null {
  const found = new Set<string>();
  for (const sequence of alternatives) {
    const needles = ofSequence(sequence);
    if (needles === null) return null;
    for (const needle of needles) found.add(needle);
  }
  return [...found];
}

/** The best of what a sequence must contain: the longest, then the fewest needles. */
function ofSequence(items: readonly Item[]): readonly string[] | null {
  let best: readonly string[] | null = null;
  let run = '';
  const offer = (needles: readonly string[] | null): void => {
    if (needles !== null && worth(needles) > worth(best)) best = needles;
  };
  const endRun = (): void => {
    if (run.length >= SHORTEST) offer([run]);
    run = '';
  };
  for (const { piece, least, isVariable } of items) {
    const isLetter = piece.kind === 'char' && piece.char !== OTHER && least > 0;
    if (isLetter) run += piece.char;
    if (!isLetter || isVariable) endRun();
    if (piece.kind === 'group' && least > 0) offer(ofAny(piece.of));
  }
  endRun();
  return best;
}

/** Longer needles are in fewer texts; of the same length fewer needles are. */
function worth(needles: readonly string[] | null): number {
  if (needles === null || needles.length === 0) return 0;
  const shortest = Math.min(8, ...needles.map(({ length }) => length));
  return shortest < SHORTEST ? 0 : shortest * 1_000 - Math.min(needles.length, 999);
}
