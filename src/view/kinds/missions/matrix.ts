/** The missions of one country: a row a partner, what it keeps there and what the partner keeps with it side by side. */
import { cleanLine } from '../../../text/clean.js';
import type { MissionKind, Party } from '../../../model.js';
import type { MissionRow } from '../../../query/missions.js';
import { clip } from '../../terminal/clip.js';
import { padEnd } from '../../terminal/cut.js';
import type { Look } from '../../look/look.js';
import { widthOf, wrap } from '../../terminal/wrap.js';
import { groupsOf } from './groups.js';
import { markOf, rankOf } from './kinds.js';
import { sideNames, sidesText } from './sides.js';

export interface MatrixRow {
  country: Party;
  partner: Party;
  ours: readonly MissionRow[];
  theirs: readonly MissionRow[];
}

const GAP = '  ';
/** Names of partners are wrapped behind it. */
const PARTNER = 22;
/** Cities need this much; the sides of each partner then stand one below the other. */
const NARROWEST = 22;
/** The widest mark and a space behind it. */
const MARK = 4;

/** Lines no wider than the terminal. */
export function matrixText(country: string, rows: readonly MatrixRow[], look: Look): string {
  const partner = Math.min(
    PARTNER,
    Math.max(widthOf('With'), ...rows.map((row) => widthOf(cleanLine(row.partner.name)))),
  );
  const room = look.width - partner - 2 * GAP.length;
  if (room < 2 * NARROWEST) return stacked(rows, look);
  const heads = [`Missions of ${country}`, `Missions in ${country}`].map(cleanLine);
  const wanted = heads.map((head, at) =>
    Math.max(widthOf(head), ...rows.map((row) => naturalWidth(row, at === 0 ? row.ours : row.theirs))),
  );
  const [first, second] = shared(wanted, room);
  const line = (cells: readonly Line[]): string => joined(cells, [partner, first, second]);
  const { paint } = look;
  const painted = (text: string, tone: 'heading' | 'name'): Line => ({ text, painted: paint(tone, text) });
  const head = columns(
    [['With'], clip(heads[0] ?? '', first), clip(heads[1] ?? '', second)].map((cell) =>
      cell.map((text) => painted(text, 'heading')),
    ),
  );
  const body = rows.flatMap((row) =>
    columns([
      clip(row.partner.name, partner).map((text) => painted(text, 'name')),
      cellLines(row, row.ours, first, look),
      cellLines(row, row.theirs, second, look),
    ]),
  );
  const rule = paint('dim', '─'.repeat(partner + first + second + 2 * GAP.length));
  return `${[...head.map(line), rule, ...body.map(line), '', ...legend(rows, look)].join('\n')}\n`;
}

interface Line {
  text: string;
  painted: string;
}

const EMPTY: Line = { text: '', painted: '' };

/** Cells side by side, filled up to the longest. */
function columns(cells: readonly (readonly Line[])[]): Line[][] {
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, at) => cells.map((cell) => cell[at] ?? EMPTY));
}

function joined(cells: readonly Line[], widths: readonly number[]): string {
  const last = cells.findLastIndex(({ text }) => text !== '');
  return cells
    .slice(0, last + 1)
    .map(({ text, painted }, at) => painted + (at === last ? '' : ' '.repeat((widths[at] ?? 0) - widthOf(text))))
    .join(GAP);
}

/** Each gets the width it asks for; what is missing is taken from the wider one. */
function shared([first = 0, second = 0]: readonly number[], room: number): [number, number] {
  if (first + second <= room) return [first, second];
  const half = Math.floor(room / 2);
  if (first <= half) return [first, room - first];
  return second <= half ? [room - second, second] : [half, room - half];
}

const placesOf = (places: readonly string[]): string => cleanLine(places.join(', '));

function naturalWidth({ country, partner }: MatrixRow, rows: readonly MissionRow[]): number {
  return Math.max(1, ...groupsOf(rows, [country, partner]).map(({ places }) => MARK + widthOf(placesOf(places))));
}

/** A line a kind: its mark, then cities. */
function cellLines(
  { country, partner }: MatrixRow,
  rows: readonly MissionRow[],
  width: number,
  { paint }: Look,
): Line[] {
  if (rows.length === 0) return [{ text: '–', painted: paint('dim', '–') }];
  return groupsOf(rows, [country, partner]).flatMap(({ kind, closed, count, total, note, places }) => {
    const unnamed = count - places.length;
    const named = placesOf(unnamed === 0 || total !== null ? places : [...places, `${unnamed} without a place`]);
    const noted = note === '' ? named : placesOf([...(named === '' ? [] : [named]), note]);
    const counted = total === null ? noted : named === '' ? total : `${total}, among them ${noted}`;
    const text = count === 1 && unnamed === 1 && total === null ? note || 'place not stated' : counted;
    return wrap(text, width - MARK).map((line, at): Line => {
      const mark = padEnd(at === 0 ? markOf(kind) : '', MARK);
      const isDim = closed || unnamed === count;
      return { text: mark + line, painted: paint('kind', mark) + (isDim ? paint('dim', line) : line) };
    });
  });
}

/** What the marks mean, of those that stand above. */
function legend(rows: readonly MatrixRow[], { paint, width }: Look): string[] {
  const kinds = new Set<MissionKind>(rows.flatMap(({ ours, theirs }) => [...ours, ...theirs].map(({ kind }) => kind)));
  const words = [...kinds].sort((a, b) => rankOf(a) - rankOf(b)).map((kind) => `${markOf(kind)} ${kind}`);
  // A mark is not parted from its kind.
  const joined = words.map((each) => each.replaceAll(' ', '\u00a0')).join(' · ');
  return wrap(joined, width).map((line) => paint('dim', line.replaceAll('\u00a0', ' ')));
}

/** Without columns: the sides of each partner one below the other, kinds in words. */
function stacked(rows: readonly MatrixRow[], { paint, width }: Look): string {
  const blocks = rows.map(({ country, partner, ours, theirs }) =>
    sidesText(sideNames(country, partner, ours, theirs), width, Infinity, paint).join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}
