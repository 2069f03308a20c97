/** Missions of two countries side by side: what one keeps in the other, and the other way round. */
import { cleanLine } from '../../../text/clean.js';
import type { MissionKind, NoMission, Party } from '../../../model.js';
import type { MissionRow } from '../../../query/missions.js';
import { clip } from '../../terminal/clip.js';
import type { Paint } from '../../look/colour.js';
import { widthOf } from '../../terminal/wrap.js';
import { LISTED } from '../../words/listed.js';
import { groupsOf, type Group } from './groups.js';
import { countedKind } from './kinds.js';

export interface Side {
  /** "Canada in United States". */
  name: string;
  rows: readonly MissionRow[];
  /** The two countries. */
  parties: readonly Party[];
  /** Kinds of which the article says that there are none; "diplomatic mission" is any. */
  none?: readonly MissionKind[];
}

/** "Albania in Serbia", "Serbia in Albania". */
export function sideNames(
  a: Party,
  b: Party,
  first: readonly MissionRow[],
  second: readonly MissionRow[],
  absent: readonly NoMission[] = [],
): [Side, Side] {
  const none = (code: string): MissionKind[] =>
    absent.filter(({ sending }) => sending === code).map(({ kind }) => kind);
  return [
    { name: `${a.name} in ${b.name}`, rows: first, parties: [a, b], none: none(a.code) },
    { name: `${b.name} in ${a.name}`, rows: second, parties: [a, b], none: none(b.code) },
  ];
}

const GAP = 3;
/** A narrower column breaks the names of cities; the sides then stand one below the other. */
const NARROWEST = 24;

/** Painted lines no wider than `width`; of each side no more than `most` below its name. */
export function sidesText(sides: readonly [Side, Side], width: number, most: number, paint: Paint): string[] {
  const column = Math.floor((width - GAP) / 2);
  if (column < NARROWEST)
    return sides.flatMap((side) => {
      const [name, ...rest] = sideLines(side, Math.max(1, width - 2), most, paint).map(({ painted }) => painted);
      return [name ?? '', ...rest.map((line) => `  ${line}`)];
    });
  const [left, right] = sides.map((side) => sideLines(side, column, most, paint));
  return Array.from({ length: Math.max(left?.length ?? 0, right?.length ?? 0) }, (_, at) => {
    const { painted, width: used } = left?.[at] ?? { painted: '', width: 0 };
    const other = right?.[at]?.painted ?? '';
    return other === '' ? painted : painted + ' '.repeat(column + GAP - used) + other;
  });
}

interface Line {
  painted: string;
  width: number;
}

/** "none", "no embassy" where the article says so; else that it states none. */
function absenceText(none: readonly MissionKind[]): string {
  const [kind] = none;
  if (kind === undefined) return 'none stated';
  return none.includes('diplomatic mission') ? 'none' : `no ${kind}`;
}

function sideLines({ name, rows, parties, none = [] }: Side, width: number, most: number, paint: Paint): Line[] {
  const head = clip(name, width, most === Infinity ? Infinity : 1);
  const line = (text: string, painted: string): Line => ({ painted, width: widthOf(text) });
  const heads = head.map((text) => line(text, paint('name', text)));
  if (rows.length === 0)
    return [...heads, ...clip(absenceText(none), width, most).map((text) => line(text, paint('dim', text)))];
  // What was there once says nothing of today.
  const today = none.length > 0 && rows.every(({ until }) => until !== null);
  const now = today ? clip(`${absenceText(none)} today`, width, 1).map((text) => line(text, paint('dim', text))) : [];
  const body = fitted(groupsOf(rows, parties), width, most - now.length).map(({ text, label, closed }) =>
    line(text, closed ? paint('dim', text) : paint('kind', text.slice(0, label)) + text.slice(label)),
  );
  return [...heads, ...now, ...body];
}

interface Told {
  text: string;
  /** So many characters name the kind. */
  label: number;
  closed: boolean;
}

/** As many lines a group as there are, else two, else one; and when that is too much, a line that counts the rest. */
function fitted(groups: readonly Group[], width: number, most: number): Told[] {
  const told = [most, 2, 1].map((each) => groups.map((group) => groupLines(group, width, each)));
  const whole = told.find((lists) => lists.flat().length <= most);
  if (whole !== undefined) return whole.flat();
  const kept = (told.at(-1) ?? []).slice(0, most - 1).flat();
  const rest = restText(groups.slice(most - 1));
  return [...kept, ...clip(rest, width, 1).map((text) => ({ text, label: 0, closed: true }))];
}

/** "and 2 more", "and 2 more, 1 former": what was closed is not one more of those that are there. */
function restText(groups: readonly Group[]): string {
  const [now, former] = [false, true].map((of) =>
    groups.filter(({ closed }) => closed === of).reduce((sum, { count }) => sum + count, 0),
  );
  const parts = [now ? `${now} more` : '', former ? `${former} former` : ''];
  return `and ${parts.filter((part) => part !== '').join(', ')}`;
}

/** "former embassy, 1853–1923", "3 former consulates (closed January 1942): Tokyo, Kobe, Osaka", "21 consulates, among them Malmö". */
function groupText({ count, total, note, places, to }: Group, label: string): string {
  if (to !== undefined) return `${label} to ${to.join(', ')}`;
  const noted = note === '' ? label : count === 1 ? `${label}, ${note}` : `${label} (${note})`;
  if (places.length === 0) return noted;
  return `${noted}${total === null ? ':' : ', among them'} ${places.join(', ')}`;
}

function groupLines(group: Group, width: number, most: number): Told[] {
  const { kind, closed, count, total, to } = group;
  const label =
    to === undefined ? countedKind(kind, count, closed, total) : `${closed ? 'formerly ' : ''}also accredited`;
  const plain = labelledLines(group, label, width, most);
  // Where the city that only a list knows is cut off, the number that counts it bears its mark.
  const isCut =
    group.places.some((place) => place.includes(LISTED)) && !plain.some(({ text }) => text.includes(LISTED));
  return isCut ? labelledLines(group, label + LISTED, width, most) : plain;
}

function labelledLines(group: Group, label: string, width: number, most: number): Told[] {
  const { closed } = group;
  const text = cleanLine(groupText(group, label));
  const indent = '  ';
  const [first = '', ...rest] = clip(text, width, most);
  if (rest.length === 0) return [{ text: first, label: Math.min(first.length, label.length), closed }];
  // Further lines are set in, so that the next kind is seen to begin.
  const lines = clip(text, width - indent.length, most);
  return lines.map((line, at) => ({
    text: at === 0 ? line : indent + line,
    label: at === 0 ? Math.min(line.length, label.length) : 0,
    closed,
  }));
}
