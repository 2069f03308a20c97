/** A row of a table of missions: "Egypt | Cairo | Embassy | Jordan, Oman". */
import type { RawRow } from '../../sources/document.js';
import { dateSpans } from '../dates/spans.js';
import { countryNamed, partnerIn } from '../partner.js';
import type { MissionColumns } from './columns.js';
import type { Heading } from './headings.js';
import { kindsIn, type ListedMission } from './mission.js';

/** The missions of an item or a row; or why there are none, and what of it was not read. */
export interface ReadMissions {
  missions: ListedMission[];
  reason: string | null;
}

export const none = (reason: string): ReadMissions => ({ missions: [], reason });

const LEGEND = /^\s*(?:(?:countries|(?:international\s)?organi[sz]ations)\s?:?|[*•])\s*/i;
/** So many names that are no countries' are told. */
const MOST_UNKNOWN = 5;
const shown = (text: string): string => text.slice(0, 60).replaceAll('\n', ' ');

/** What a row says; its missions stand in the country that it names, or cover others from there. */
export function readMissionRow(row: RawRow, columns: MissionColumns, heading: Heading): ReadMissions {
  const cell = (at: number | null): string => (at === null ? '' : (row.cells[at] ?? ''));
  if (new Set(row.cells).size === 1) return none('a heading within the table');
  const name = cell(columns.partner);
  const partner = partnerIn(name)?.country;
  if (!partner) return none(name === '' ? 'it names no country' : `no country is called "${shown(name)}"`);
  const kinds = kindsIn(cell(columns.mission));
  if (kinds.length === 0 && heading.kind !== null && columns.mission === null) kinds.push(heading.kind);
  if (kinds.length === 0) return none(`no mission is called "${shown(cell(columns.mission))}"`);
  const until = dateSpans(cell(columns.closed))[0]?.edtf ?? null;
  if (heading.closed && until === null) return none('closed, and no date of it');
  const since = dateSpans(cell(columns.opened))[0]?.edtf ?? null;
  const [line = ''] = cell(columns.city).split('\n');
  const city = line.trim() === '' ? null : line.trim();
  const missions = kinds.map((kind): ListedMission => ({
    partner,
    kind,
    city,
    resident: true,
    from: null,
    since,
    until,
  }));
  const [first] = missions;
  const unknown: string[] = [];
  for (const item of cell(columns.accredited).split(/[\n,;]/)) {
    const text = item.replace(LEGEND, '').trim();
    const country = text === '' ? null : countryNamed(text);
    if (country && first)
      missions.push({ ...first, partner: country, resident: false, from: partner.code, since: null });
    else if (text !== '') unknown.push(shown(text));
  }
  const reason = unknown.length === 0 ? null : `no country is called "${unknown.slice(0, MOST_UNKNOWN).join('", "')}"`;
  return { missions, reason };
}
