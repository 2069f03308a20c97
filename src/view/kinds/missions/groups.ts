/** The missions of one side, those of a kind together. */
import type { MissionKind, Party } from '../../../model.js';
import type { MissionRow } from '../../../query/missions.js';
import { missionNote } from './columns.js';
import { nameOf } from '../../words/names.js';
import { numberOf, rankOf } from './kinds.js';

export interface Group {
  kind: MissionKind;
  /** Of missions that the article says were closed. */
  closed: boolean;
  count: number;
  /** How many there are by the article, of which it names only some: "21", "more than 40"; null where it names all. */
  total: string | null;
  /** What is said of all of them: "closed January 1942"; "" where each has its own note. */
  note: string;
  /** Cities with what is stated about each, "Halifax (since 1833)"; without those that the article does not name. */
  places: string[];
  /** Countries besides, to which these missions are accredited. */
  to?: string[];
}

/** The embassy first, missions that were closed last. What is stated of all former ones alike is stated once. */
export function groupsOf(rows: readonly MissionRow[], parties: readonly Party[]): Group[] {
  const isOfOthers = ({ resident, receiving }: MissionRow): boolean =>
    !resident && parties.every(({ code }) => code !== receiving);
  const groups = new Map<string, MissionRow[]>();
  const others = new Map<boolean, string[]>();
  for (const row of rows) {
    const closed = row.until !== null;
    // A mission that is also accredited to a third country is listed once more, with that country as the receiving state.
    if (isOfOthers(row)) {
      others.set(closed, [...new Set([...(others.get(closed) ?? []), nameOf(row.receiving)])]);
      continue;
    }
    const key = `${row.kind} ${closed} ${row.receiving}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const accredited = [...others].map(([closed, to]): Group => ({
    kind: 'diplomatic mission',
    closed,
    count: to.length,
    total: null,
    note: '',
    places: [],
    to,
  }));
  return [...[...groups.values()].flatMap((each) => groupOf(each, parties)), ...accredited].sort(
    (a, b) =>
      Number(a.closed) - Number(b.closed) ||
      Number(a.to !== undefined) - Number(b.to !== undefined) ||
      rankOf(a.kind) - rankOf(b.kind),
  );
}

function groupOf(rows: readonly MissionRow[], parties: readonly Party[]): Group[] {
  const [first] = rows;
  if (first === undefined) return [];
  const closed = first.until !== null;
  const notes = rows.map((row) => noteOf(row, parties));
  const [note = ''] = notes;
  const shares =
    closed && note !== '' && notes.every((one) => one === note) && (rows.length > 1 || first.city === null);
  const places = rows
    .map(({ city }, at) => placeText(city, shares ? '' : (notes[at] ?? '')))
    .filter((text) => text !== '');
  const counted = rows.find(({ count }) => count !== undefined);
  const total = counted?.count === undefined ? null : numberOf({ ...counted, count: counted.count });
  return [{ kind: first.kind, closed, count: rows.length, total, note: shares ? note : '', places }];
}

const placeText = (city: string | null, note: string): string =>
  city === null ? note : `${city}${note === '' ? '' : ` (${note})`}`;

function noteOf(row: MissionRow, parties: readonly Party[]): string {
  // A mission that is also accredited to a third country is listed once more, with that country as the receiving state.
  const isOfOthers = parties.every(({ code }) => code !== row.receiving);
  return [missionNote(row), isOfOthers ? `to ${nameOf(row.receiving)}` : ''].filter((x) => x !== '').join(', ');
}

/** Rows of the two sides: what the first sends the other, then all else. */
export function sidesOf(rows: readonly MissionRow[], first: string): [MissionRow[], MissionRow[]] {
  return [rows.filter(({ sending }) => sending === first), rows.filter(({ sending }) => sending !== first)];
}
