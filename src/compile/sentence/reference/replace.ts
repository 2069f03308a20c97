/** Puts words in the place of others in a statement, and keeps account of which are its own. */
import type { Piece } from '../statement/piece.js';

export interface Words {
  text: string;
  /** The sentence that they are from, where it is another. */
  from?: number;
}

/** The pieces with `length` characters at `at` of their text replaced. */
export function replaced(pieces: readonly Piece[], at: number, length: number, words: Words): Piece[] {
  const result: Piece[] = [];
  let offset = 0;
  let placed = words.text === '';
  for (const piece of pieces) {
    const [from, to] = [at - offset, at + length - offset];
    offset += piece.text.length;
    if (to < 0 || from > piece.text.length || (from === piece.text.length && (length > 0 || placed))) {
      result.push(piece);
      continue;
    }
    const front = piece.text.slice(0, Math.max(0, from));
    if (front !== '') result.push({ ...piece, text: front });
    if (!placed) {
      result.push({ text: words.text, supplied: true, ...(words.from === undefined ? {} : { from: words.from }) });
      placed = true;
    }
    const back = piece.text.slice(Math.max(0, to));
    if (back !== '') result.push({ ...piece, text: back });
  }
  return result;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
