/**
 * The timelines of countries as the lines in which they are printed, in order, each with its line feed: what is asked of all events of a
 * country is then read in one go. They take a third of a pack, so that only packs in the cache folder have them.
 */
import type { CountryCode, RelationEvent } from '../../model.js';
import type { EventLine, LineSelection } from '../timeline/event-line.js';
import { isSelected } from '../timeline/selection.js';
import type { Fail } from './format.js';
import { runsIn } from './places.js';
import type { Pack } from './read.js';
import type { Sections } from './sections.js';
import type { TimelinesWriter } from './timelines.js';

/** So many bytes are read first, then twice as many, up to the most. */
const FIRST = 1 << 14;
const MOST = 1 << 20;

const fail: Fail = (what) => {
  throw new RangeError(what);
};

/** Writes the lines of a country; its events are read back from the file. */
export function writeLines<Section extends string>(
  file: Sections<Section>,
  timelines: TimelinesWriter,
  code: CountryCode,
  lineOf: EventLine,
): void {
  const { ids, order } = timelines.orderOf(code);
  const runs = runsIn(timelines.placesOf(code), ids.length, fail);
  const opened = new Map<number, (event: number) => string>();
  const textsOf = (relation: number): ((event: number) => string) => {
    const run = runs[relation]?.() ?? fail('a relation is missing');
    const { at, length } = run.whole;
    const bytes = file.read(at, length);
    return (event) => run.textIn(bytes, event);
  };
  for (let row = 0; row < order.length; row += 2) {
    const relation = order[row] ?? 0;
    const textOf = opened.get(relation) ?? textsOf(relation);
    opened.set(relation, textOf);
    const event = JSON.parse(textOf(order[row + 1] ?? 0)) as RelationEvent;
    file.write(Buffer.from(`${lineOf(ids[relation] ?? '', event)}\n`));
  }
}

/** The lines of the selected events of a country, in pieces of whole lines; null for a pack without lines. */
export function packedLines(pack: Pack, code: CountryCode, selection: LineSelection): Iterable<string> | null {
  const place = pack.linesOf(code);
  if (place === null) return null;
  const { range, kinds, reverse, limit } = selection;
  if (range === null && kinds.size === 0 && !reverse && limit === null) return piecesOf(pack, place);
  return selected(piecesOf(pack, place), selection);
}

function* piecesOf(pack: Pack, { at: start, length }: { at: number; length: number }): Generator<string> {
  let size = FIRST;
  for (let at = 0; at < length;) {
    const bytes = pack.part('lines', start + at, Math.min(size, length - at));
    const end = bytes.lastIndexOf(10) + 1;
    if (end === 0 && size >= length - at) pack.fail('the last line does not end');
    if (end > 0) yield bytes.toString('utf8', 0, end);
    at += end;
    size = Math.min(2 * size, end === 0 ? Infinity : MOST);
  }
}

function* selected(pieces: Iterable<string>, selection: LineSelection): Generator<string> {
  let left = selection.limit ?? Infinity;
  // What comes last comes first: all have to be there.
  for (const piece of selection.reverse ? [[...pieces].join('')] : pieces) {
    if (left <= 0) return;
    const lines = piece.split('\n').slice(0, -1);
    const kept = lines.filter((line) => isSelectedLine(line, selection));
    if (selection.reverse) kept.reverse();
    const given = kept.slice(0, left);
    left -= given.length;
    if (given.length > 0) yield `${given.join('\n')}\n`;
  }
}

/** A line begins with the date and the kind: see `EventLine`. */
function isSelectedLine(line: string, selection: LineSelection): boolean {
  const [edtf = '', kind = ''] = line.split('\t', 2);
  return isSelected({ kind: kind as RelationEvent['kind'], date: { edtf } }, selection);
}
