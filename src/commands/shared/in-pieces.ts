/** Rows of a lookup that are printed as they come, so that what nobody reads any more is not made. */
import { pieces } from '../../view/formats/pieces.js';
import type { Listing } from '../../view/formats/rows.js';
import type { Context } from './context.js';

/** So many rows are printed at once. */
const AT_ONCE = 128;

/** False, and nothing is printed, where there are no rows, and for a format or a terminal that all of them are made for. */
export async function printedInPieces<Row>(
  { io, look, print }: Context,
  listing: Omit<Listing<Row>, 'rows'>,
  rows: Iterable<Row>,
): Promise<boolean> {
  const printer = io.stdout.isTTY ? null : await pieces(listing, look);
  if (printer === null) return false;
  let isFirst = true;
  let waiting: Row[] = [];
  const printWaiting = (): void => {
    if (waiting.length === 0) return;
    print(printer.of(waiting, isFirst));
    isFirst = false;
    waiting = [];
  };
  for (const row of rows) {
    waiting.push(row);
    if (waiting.length === AT_ONCE) printWaiting();
  }
  printWaiting();
  if (isFirst) return false;
  print(printer.end);
  return true;
}
