/** A lane for each partner of a country: its events on one axis, in as many lines as keep bars from covering each other. */
import { cleanLine } from '../../../text/clean.js';
import type { Paint, Tone } from '../../look/colour.js';
import { cut, padEnd } from '../../terminal/cut.js';
import type { Axis } from './axis.js';
import { barOf } from './bar.js';
import type { Drawn } from './drawn.js';

export interface LaneLook {
  /** Columns of the axis, and of the names before it. */
  plot: number;
  label: number;
  paint: Paint;
  partnerOf: (relation: string) => string;
}

type Cell = { sign: string; tone: Tone; count: number } | undefined;

/** Lanes in order of the partners' names, and how many events stand in one place at most. */
export function laneLines(drawn: readonly Drawn[], axis: Axis, look: LaneLook): { lines: string[]; most: number } {
  const lanes = new Map<string, Drawn[]>();
  for (const each of drawn) {
    const name = cleanLine(look.partnerOf(each.row.relation));
    const lane = lanes.get(name);
    if (lane === undefined) lanes.set(name, [each]);
    else lane.push(each);
  }
  const names = [...lanes.keys()].sort((a, b) => a.localeCompare(b, 'en'));
  let most = 1;
  const lines = names.flatMap((name) =>
    packed(lanes.get(name) ?? [], axis, look.plot).map((cells, at) => {
      for (const cell of cells) most = Math.max(most, cell?.count ?? 0);
      const label = padEnd(at === 0 ? cut(name, look.label - 2) : '', look.label);
      return (look.paint('name', label) + cells.map((cell) => cellText(cell, look.paint)).join('')).trimEnd();
    }),
  );
  return { lines, most };
}

/** What the numbers in lanes mean, for a legend. */
export function countSigns(most: number): string[] {
  return [...(most > 1 ? ['2–9 so many events in one place'] : []), ...(most > 9 ? ['# ten or more'] : [])];
}

/** Points first: their line stands beside the name. Several in one column are counted, ten or more a number sign. */
function packed(drawn: readonly Drawn[], axis: Axis, width: number): Cell[][] {
  const bars = drawn.map(({ span, mark }) => ({ bar: barOf(span, axis, mark, width), mark }));
  const lines: Cell[][] = [];
  const points = bars.filter(({ bar }) => bar.text.length === 1);
  if (points.length > 0) lines.push(emptyLine(width));
  for (const { bar, mark } of points) {
    const line = lines[0] ?? [];
    const there = line[bar.at];
    if (there === undefined) line[bar.at] = { sign: mark.sign, tone: mark.tone, count: 1 };
    else line[bar.at] = { ...there, tone: there.tone === mark.tone ? mark.tone : 'name', count: there.count + 1 };
  }
  for (const { bar, mark } of bars.filter(({ bar }) => bar.text.length > 1)) {
    // A free column on both sides keeps bars apart.
    const free = (line: readonly Cell[]): boolean =>
      line.slice(Math.max(0, bar.at - 1), bar.at + bar.text.length + 1).every((cell) => cell === undefined);
    let line = lines.find(free);
    if (line === undefined) lines.push((line = emptyLine(width)));
    for (let at = 0; at < bar.text.length; at += 1)
      line[bar.at + at] = { sign: bar.text.charAt(at), tone: mark.tone, count: 1 };
  }
  return lines;
}

const emptyLine = (width: number): Cell[] => Array.from({ length: width }, () => undefined);

function cellText(cell: Cell, paint: Paint): string {
  if (cell === undefined) return ' ';
  const { sign, tone, count } = cell;
  return paint(tone, count === 1 ? sign : count < 10 ? String(count) : '#');
}
