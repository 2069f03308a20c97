/** With which letters a match of a pattern begins: at all other places of a text it need not be tried. */
import { OTHER, treeOf, type Alternatives, type Item, type Piece } from './pattern-tree.js';

/** So many characters tell places apart. */
export const LONGEST = 3;
/** Those of one character stand in too many places. */
const SHORTEST = 2;
/** More of them than this save nothing. */
const MOST = 3_000;

/** Beginnings; true for one that what comes next goes on with, false where anything may come next. */
type Begun = ReadonlyMap<string, boolean>;
const NOTHING: Begun = new Map([['', true]]);
const ANYTHING: Begun = new Map([['', false]]);

export interface Beginnings {
  texts: readonly string[];
  /** No letter stands before a match. */
  areOfWords: boolean;
}

/**
 * The first two or three characters of everything that the pattern matches, in small letters and with `OTHER` for each that is no letter
 * from a to z; null where nothing can be said.
 * @param source Of a regular expression with the flag `u`, `v` or none.
 */
export function beginningsOf(source: string): Beginnings | null {
  const tree = treeOf(source);
  if (tree === null) return null;
  const found = ofAny(tree);
  const texts = [...found.keys()].filter((text) => !hasShorter(found, text));
  const isUseful = (text: string): boolean => text.length >= SHORTEST && !text.startsWith(OTHER);
  return texts.length <= MOST && texts.every(isUseful) ? { texts, areOfWords: tree.every(beginsWithBorder) } : null;
}

function beginsWithBorder(items: readonly Item[]): boolean {
  const [first] = items;
  return first?.piece.kind === 'place' && first.piece.isBorder && !first.isVariable;
}

/** What begins with a shorter one is found with it. */
const hasShorter = (found: Begun, text: string): boolean =>
  Array.from({ length: text.length }, (_, length) => text.slice(0, length)).some((start) => found.has(start));

function ofAny(alternatives: Alternatives): Begun {
  const found = new Map<string, boolean>();
  for (const sequence of alternatives) addAll(found, ofSequence(sequence));
  return found;
}

/** Where anything may come next in one of two, it may in both. */
function addAll(found: Map<string, boolean>, more: Begun): void {
  for (const [text, goesOn] of more) found.set(text, goesOn && (found.get(text) ?? true));
}

function ofSequence(items: readonly Item[]): Begun {
  let found = NOTHING;
  for (const { piece, least, isVariable } of items) {
    if (![...found.values()].includes(true) || found.size > MOST) break;
    found = followed(found, ofPiece(piece), least, isVariable);
  }
  return found;
}

function ofPiece(piece: Piece): Begun {
  if (piece.kind === 'char') return new Map([[piece.char, true]]);
  if (piece.kind === 'group') return ofAny(piece.of);
  return piece.kind === 'place' ? NOTHING : ANYTHING;
}

function followed(found: Begun, next: Begun, least: number, isVariable: boolean): Begun {
  const both = new Map<string, boolean>();
  for (const [text, goesOn] of found) {
    if (!goesOn || least === 0) addAll(both, new Map([[text, goesOn]]));
    if (goesOn) for (const [more, isWhole] of next) addAll(both, new Map([joined(text, more, isWhole, isVariable)]));
  }
  return both;
}

function joined(text: string, more: string, isWhole: boolean, isVariable: boolean): [string, boolean] {
  const longer = (text + more).slice(0, LONGEST);
  // What may come again may be followed by itself; a place takes nothing, however often.
  return [longer, isWhole && longer.length < LONGEST && !(isVariable && more !== '')];
}
