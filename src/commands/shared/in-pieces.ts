/** Rows of a lookup that are printed as they come, so that what nobody reads any more is not made. */
import { pieces } from '../../view/formats/pieces.js';
import type { Listing } from '../../view/formats/rows.js';
import type { Context } from './context.js';

/** So many rows are printed first, then twice as many, up to the most: `| head` has soon seen enough, and who reads on is not woken often. */
const FIRST = 32;
const MOST = 512;

/** False, and nothing is printed, where there are no rows, and for a format or a terminal that all of them are made for. */
export async function printedInPieces<Row>(
  context: Context,
  listing: Omit<Listing<Row>, 'rows'>,
  rows: Iterable<Row>,
): Promise<boolean> {
  const printer = context.io.stdout.isTTY ? null : await pieces(listing, context.look);
  if (printer === null) return false;
  let isFirst = true;
  let size = FIRST;
  for (const some of inPieces(rows, () => size)) {
    context.print(printer.of(some, isFirst));
    isFirst = false;
    size = Math.min(2 * size, MOST);
  }
  if (!isFirst) context.print(printer.end);
  return !isFirst;
}

function* inPieces<Row>(rows: Iterable<Row>, size: () => number): Generator<Row[]> {
  let piece: Row[] = [];
  for (const row of rows) {
    piece.push(row);
    if (piece.length < size()) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}
