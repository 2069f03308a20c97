/** Rows of a lookup that are printed as they come, so that what nobody reads any more is not made. */
import { puller } from '../../dataset/timeline/pull.js';
import { pieces, type Pieces } from '../../view/formats/pieces.js';
import type { Listing } from '../../view/formats/rows.js';
import type { Context } from './context.js';

/** So many rows are printed first, then twice as many, up to the most: `| head` has soon seen enough, and who reads on is not woken often. */
const FIRST = 32;
const MOST = 512;

/** False, and nothing is printed, where there are no rows, and for a format or a terminal that all of them are made for. */
export async function printedInPieces<Row extends object>(
  context: Context,
  listing: Omit<Listing<Row>, 'rows'>,
  rows: Iterable<Row>,
): Promise<boolean> {
  const printer = context.io.stdout.isTTY ? null : await pieces(listing, context.look);
  return (
    printer !== null &&
    printAll(printer, puller(rows), (text) => {
      context.print(text);
    })
  );
}

/** The same of lines that are prepared. */
export function printedLines(context: Context, pieces: Iterable<string>): boolean {
  let isAny = false;
  for (const piece of pieces) {
    context.print(piece);
    isAny = true;
  }
  return isAny;
}

function printAll<Row extends object>(
  printer: Pieces<Row>,
  next: () => Row | null,
  print: (text: string) => void,
): boolean {
  let isFirst = true;
  for (let size = FIRST; ; size = Math.min(2 * size, MOST)) {
    const piece = pieceOf(next, size);
    if (piece.length === 0) break;
    print(printer.of(piece, isFirst));
    isFirst = false;
  }
  if (!isFirst) print(printer.end);
  return !isFirst;
}

function pieceOf<Row extends object>(next: () => Row | null, size: number): Row[] {
  const piece: Row[] = [];
  for (let row = next(); row !== null; row = piece.length < size ? next() : null) piece.push(row);
  return piece;
}
