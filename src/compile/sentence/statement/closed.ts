/** A statement as a sentence of its own. */
import type { Piece } from './piece.js';

const DANGLING = /[,;:\s—–]+(?:(?:and|but|shortly|soon|long|just|even|only)\s*)?$/;

/** Capital letter and full stop; the words stay. */
export function closed(list: readonly Piece[]): Piece[] {
  const kept = list.filter(({ text }) => text !== '').map((piece) => ({ ...piece }));
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last) return kept;
  first.text = first.text.trimStart().replace(/^(?:and|but|so|yet|then)\s/, '');
  first.text = first.text.charAt(0).toUpperCase() + first.text.slice(1);
  last.text = last.text.trimEnd();
  if (!/[.!?]["”’)]?$/.test(last.text)) last.text = `${last.text.replace(DANGLING, '')}.`;
  return kept;
}
