/** The lists of a relation as tables of a page: trade, missions, envoys, communities, events. */
import { labelDate, labelEdtf } from '../../dates/label.js';
import type { Envoy, Party, Relation, RelationEvent } from '../../model.js';
import { communities } from '../../query/communities.js';
import { missions, type MissionRow } from '../../query/missions.js';
import { timeline, type TimelineRow } from '../../query/timeline.js';
import { trade } from '../../query/trade.js';
import { communityColumns } from '../kinds/communities/columns.js';
import { missionColumns } from '../kinds/missions/columns.js';
import { sidesOf } from '../kinds/missions/groups.js';
import { sideNames } from '../kinds/missions/sides.js';
import { basisNote } from '../kinds/timeline/dates.js';
import { tradeColumns } from '../kinds/trade/columns.js';
import { nameOf } from '../words/names.js';
import { paragraph, section, type Block, type Section, type Text } from './document.js';
import type { Notes } from './notes.js';
import { tableOf } from './table.js';

/** The fact of a row, with all its places: rows of a question keep one. Both are in the order of the record. */
function factsBehind<Row, Fact>(rows: readonly Row[], facts: readonly Fact[]): (row: Row) => Fact | null {
  const behind = new Map(rows.map((row, at) => [row, facts[at] ?? null]));
  return (row) => behind.get(row) ?? null;
}

export function tradeTable(relation: Relation, notes: Notes): Block[] {
  const rows = trade([relation]);
  if (rows.length === 0) return [];
  const same = (row: (typeof rows)[number]): Relation['trade'] =>
    relation.trade.filter(
      ({ source, amount, year }) => source === row.source && amount === row.amount && year === row.year,
    );
  return [
    tableOf({
      caption: `Trade figures that are stated, latest first; amounts as they are given`,
      columns: tradeColumns(null, rows),
      rows,
      cite: (row) => notes.cite(relation, ...same(row)),
    }),
  ];
}

/** A section for each side, and one for who heads the missions. */
export function missionSections(relation: Relation, notes: Notes): Section[] {
  const rows = missions([relation]);
  const [a, b] = relation.parties;
  if (a === undefined || b === undefined) return [];
  const factOf = factsBehind(rows, relation.missions);
  const columns = missionColumns().filter(({ key }) => ['kind', 'city', 'note'].includes(key));
  const [first, second] = sidesOf(rows, a.code);
  const sides = rows.length === 0 ? [] : sideNames(a, b, first, second);
  const told = sides.flatMap(({ name, rows: side }, at) =>
    section(`missions-${at + 1}`, name, [
      side.length === 0
        ? paragraph('The dataset states none.')
        : tableOf({
            caption: `Missions that are stated: ${name}`,
            columns: columns.map((column) =>
              column.key === 'note'
                ? { ...column, human: (row: MissionRow) => noteOf(row, column.human?.(row) ?? '', [a, b]) }
                : column,
            ),
            rows: side,
            cite: (row) => notes.cite(relation, factOf(row)),
          }),
    ]),
  );
  return [...told, ...envoySection(relation, notes)];
}

/** A mission that is accredited to a third country too is listed once more, with that country. */
function noteOf({ receiving }: MissionRow, note: string, parties: readonly Party[]): string {
  const further = parties.some(({ code }) => code === receiving) ? [] : [`to ${nameOf(receiving)}`];
  return [note, ...further].filter((part) => part !== '').join(', ');
}

function envoySection(relation: Relation, notes: Notes): Section[] {
  const told = (envoy: Envoy): Text => {
    const since = envoy.since === null ? '' : `, since ${labelEdtf(envoy.since)}`;
    const office = `${envoy.office ?? 'envoy'} of ${nameOf(envoy.sending)}`;
    return [{ strong: envoy.name }, `, ${office}${since}`, notes.cite(relation, envoy)];
  };
  const items = relation.envoys.map(told);
  return section('envoys', 'Heads of missions', items.length === 0 ? [] : [{ type: 'list', items }]);
}

export function communityTable(relation: Relation, notes: Notes): Block[] {
  const rows = communities([relation]);
  if (rows.length === 0) return [];
  const factOf = factsBehind(rows, relation.communities);
  return [
    tableOf({
      caption: 'Communities that are stated',
      columns: communityColumns(),
      rows,
      cite: (row) => notes.cite(relation, factOf(row)),
    }),
  ];
}

export function eventTable(relation: Relation, notes: Notes): Block[] {
  const rows = timeline([relation]);
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      caption: 'Dated events, in order',
      columns: [{ head: 'Date and kind' }, { head: 'Event' }],
      rows: eventRows(relation, rows, notes).map(({ date, text }) => [date, text]),
    },
  ];
}

/** Of each event when and of what kind it was, and its text with its notes. */
export function eventRows(
  relation: Relation,
  rows: readonly TimelineRow[],
  notes: Notes,
): { date: Text; text: Text }[] {
  const events = new Map(relation.events.map((event) => [event.id, event]));
  return rows.map((row) => {
    const { date, kind, text } = row;
    const event: RelationEvent | TimelineRow = events.get(row.id) ?? row;
    const basis = basisNote(date);
    return {
      date: [
        { date: date.edtf, text: labelDate(date) },
        ...(basis === null ? [] : [' ', { dim: `(${basis})` }]),
        ' ',
        { kind },
      ],
      text: [text, notes.cite(relation, event)],
    };
  });
}
