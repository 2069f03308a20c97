/** All relations of a country at a glance: how they stand, missions both ways, the latest event. */
import { labelDate, labelEdtf } from '../../dates/label.js';
import type { Party, Relation } from '../../model.js';
import { listedState, STATES } from '../../query/list.js';
import type { MissionRow } from '../../query/missions.js';
import type { OverviewRow, Report } from '../../query/report/report.js';
import { groupsOf } from '../kinds/missions/groups.js';
import { countedKind } from '../kinds/missions/kinds.js';
import { stateText } from '../kinds/status/words.js';
import { sinceTime } from '../kinds/status/time.js';
import { inText, nameOf } from '../words/names.js';
import { paragraph, type Block, type Piece, type Text } from './document.js';
import type { Notes } from './notes.js';
import { NOTES } from './table.js';

/** @param idOf Of the section on a relation; null where it has none. */
export function overviewBlocks(
  { overview, countries: [country] }: Report,
  relationOf: (id: string) => Relation | null,
  idOf: (row: OverviewRow) => string | null,
  notes: Notes,
): Block[] {
  if (country === undefined || overview.length === 0) return [];
  const heads = [
    'Country',
    'Today',
    'Established',
    `Missions of ${inText(country.name)}`,
    `Missions in ${inText(country.name)}`,
    'Latest event',
    NOTES,
  ];
  const rows = overview.map((row) => rowOf(row, country, relationOf(row.relation), idOf(row), notes));
  return [
    paragraph(counted(overview)),
    {
      type: 'table',
      caption: `Relations of ${inText(country.name)} that are stated`,
      columns: heads.map((head) => ({ head })),
      rows,
      named: true,
    },
  ];
}

/** "117 active, 4 broken off, 2 not stated". */
function counted(overview: readonly OverviewRow[]): string {
  const states = overview.map(listedState);
  const told = STATES.map((state) => [state, states.filter((each) => each === state).length] as const)
    .filter(([, number]) => number > 0)
    .map(([state, number]) => `${number} ${state}`);
  return `How they stand today, as far as their sources go: ${told.join(', ')}.`;
}

function rowOf(row: OverviewRow, country: Party, relation: Relation | null, id: string | null, notes: Notes): Text[] {
  const { partner, status, established, sent, received, latest, sources } = row;
  const name: Piece = id === null ? partner.name : { link: `#${id}`, text: partner.name };
  const since = status.since;
  const isDated = established !== null && since === established.date.edtf && status.certain;
  const today = `${stateText(status)}${since === null || isDated ? '' : ` ${sinceTime(since)}`}`;
  // The establishment alone is told by its date.
  const isTold = latest === null || (latest.kind === 'establishment' && latest.date.edtf === established?.date.edtf);
  const parties = [country, partner];
  const facts = [established, ...sources.map((source) => ({ source })), ...sent, ...received, isTold ? null : latest];
  return [
    [name],
    [today],
    established === null ? [] : [{ date: established.date.edtf, text: labelEdtf(established.date.edtf) }],
    [missionsText(sent, parties)],
    [missionsText(received, parties)],
    isTold ? [] : [{ date: latest.date.edtf, text: labelDate(latest.date) }, `: ${latest.text}`],
    relation === null ? [] : [notes.cite(relation, ...facts)],
  ];
}

/** "embassy, 2 consulates", "embassy accredited from Italy". */
export function missionsText(rows: readonly MissionRow[], parties: readonly Party[]): string {
  const of = (some: readonly MissionRow[]): string[] =>
    groupsOf(some, parties).map(({ kind, count, closed, total }) => countedKind(kind, count, closed, total));
  const away = rows.filter(({ resident }) => !resident);
  const seats = [...new Set(away.map(({ accreditedFrom }) => accreditedFrom))];
  return [
    ...of(rows.filter(({ resident }) => resident)),
    ...seats.map((seat) => {
      const kinds = of(away.filter(({ accreditedFrom }) => accreditedFrom === seat)).join(', ');
      return seat === null ? `${kinds}, not resident` : `${kinds} accredited from ${nameOf(seat)}`;
    }),
  ].join(', ');
}
