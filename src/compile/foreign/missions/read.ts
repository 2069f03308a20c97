/**
 * "List of diplomatic missions of X" and "… in X": tables "Host country | Host city | Mission | Concurrent accreditation", lists of
 * countries with their cities below, lists of the embassies in a capital.
 */
import type { SentenceSource } from '../../../model.js';
import type { Document, RawUnit } from '../../sources/document.js';
import { Pairs } from '../pairs.js';
import type { ForeignArticle } from '../read.js';
import { reportOf } from '../report.js';
import type { Subject } from '../subject.js';
import { untold, type Told } from '../told.js';
import { missionColumnsOf, type MissionColumns } from './columns.js';
import { headingOf } from './headings.js';
import { ItemReader } from './item.js';
import { draftOf } from './mission.js';
import { none, readMissionRow, type ReadMissions } from './row.js';

/** Reads a list of missions. */
export function readMissionList(document: Document, subject: Subject): ForeignArticle {
  const pairs = new Pairs(subject.country);
  const items = new ItemReader(subject);
  let table: { number: number; columns: MissionColumns | null } = { number: 0, columns: null };
  const read = (unit: RawUnit): ReadMissions => {
    const heading = headingOf(unit.path);
    if (heading.refused !== null) return none(heading.refused);
    if (unit.unit === 'sentence') return unit.kind === 'bullet' ? items.read(unit, heading) : none('no item of a list');
    if (unit.unit === 'field') return none('no item of a list');
    if (unit.table !== table.number) table = { number: unit.table, columns: missionColumnsOf(unit.columns) };
    return table.columns ? readMissionRow(unit, table.columns, heading) : none('the table is none of missions');
  };
  const report = document.units.map((unit) => reportOf(unit, tell(read(unit), unit, pairs, subject)));
  return { subject, pairs: pairs.all(), report, skipped: [...document.skipped] };
}

/** Puts the missions of a unit into the facts of their pairs. */
function tell({ missions, reason }: ReadMissions, unit: RawUnit, pairs: Pairs, subject: Subject): Told {
  const place: SentenceSource = { section: unit.path.join(' > '), sentence: unit.number };
  const source = unit.unit === 'row' ? { ...place, table: unit.table, row: unit.row } : place;
  const { code } = subject.country;
  const others = missions.filter(({ partner }) => partner.code !== code);
  if (others.length === 0) return untold(reason ?? 'of the country itself');
  for (const { partner, ...mission } of others) {
    const facts = pairs.of(partner);
    facts.mission(draftOf({ ...mission, subject: code, partner: partner.code, scope: subject.scope, source }));
    facts.units += 1;
    facts.used += 1;
  }
  const became = others.map(({ partner, kind, city }) => `${partner.code}: ${kind}${city === null ? '' : `, ${city}`}`);
  return { became, rules: others.map(() => 'mission: listed'), isEvent: false, reason };
}
