/** The words of a statement: its own, and those that it gets from elsewhere. */

export interface Piece {
  text: string;
  /** True for words that do not stand in this place of the sentence. */
  supplied: boolean;
  /** The sentence that supplied words are from, where it is another. */
  from?: number;
}

export const own = (text: string): Piece => ({ text, supplied: false });
export const given = (text: string): Piece => ({ text, supplied: true });
export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
