/** The missions of one side, those of a kind together. */
import type { MissionKind, Party } from '../../../model.js';
import type { MissionRow } from '../../../query/missions.js';
import { missionNote } from './columns.js';
import { nameOf } from '../../words/names.js';
import { rankOf } from './kinds.js';

export interface Group {
  kind: MissionKind;
  /** Of missions that the article says were closed. */
  closed: boolean;
  count: number;
  /** Cities with what is stated about each, "Halifax (since 1833)"; without those that the article does not name. */
  places: string[];
  /** Countries besides, to which these missions are accredited. */
  to?: string[];
}

/** The embassy first, missions that were closed last. */
export function groupsOf(rows: readonly MissionRow[], parties: readonly Party[]): Group[] {
  const groups = new Map<string, Group>();
  const others = new Map<boolean, string[]>();
  for (const row of rows) {
    const closed = row.until !== null;
    // A mission that is also accredited to a third country is listed once more, with that country as the receiving state.
    if (!row.resident && parties.every(({ code }) => code !== row.receiving)) {
      others.set(closed, [...new Set([...(others.get(closed) ?? []), nameOf(row.receiving)])]);
      continue;
    }
    const key = `${row.kind} ${closed} ${row.receiving}`;
    const group = groups.get(key) ?? { kind: row.kind, closed, count: 0, places: [] };
    group.count += 1;
    const place = placeOf(row, parties);
    if (place !== '') group.places.push(place);
    groups.set(key, group);
  }
  const accredited = [...others].map(([closed, to]): Group => ({
    kind: 'diplomatic mission',
    closed,
    count: to.length,
    places: [],
    to,
  }));
  return [...groups.values(), ...accredited].sort(
    (a, b) =>
      Number(a.closed) - Number(b.closed) ||
      Number(a.to !== undefined) - Number(b.to !== undefined) ||
      rankOf(a.kind) - rankOf(b.kind),
  );
}

function placeOf(row: MissionRow, parties: readonly Party[]): string {
  // A mission that is also accredited to a third country is listed once more, with that country as the receiving state.
  const isOfOthers = parties.every(({ code }) => code !== row.receiving);
  const note = [missionNote(row), isOfOthers ? `to ${nameOf(row.receiving)}` : ''].filter((x) => x !== '').join(', ');
  return row.city === null ? note : `${row.city}${note === '' ? '' : ` (${note})`}`;
}

/** Rows of the two sides: what the first sends the other, then all else. */
export function sidesOf(rows: readonly MissionRow[], first: string): [MissionRow[], MissionRow[]] {
  return [rows.filter(({ sending }) => sending === first), rows.filter(({ sending }) => sending !== first)];
}
