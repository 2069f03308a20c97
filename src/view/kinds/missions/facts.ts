/** Missions as facts: that one is kept, and that one was closed. */
import type { Relation } from '../../../model.js';
import { missions, type MissionRow } from '../../../query/missions.js';
import { fact, type FactRow } from '../../formats/fact-row.js';

export const missionFacts = (relation: Relation): FactRow[] => missions([relation]).flatMap(factsOf);

function factsOf(row: MissionRow): FactRow[] {
  const { relation, sending, receiving, kind, city, resident, accreditedFrom, since, until, source } = row;
  const away = accreditedFrom === null ? 'not resident' : `accredited from ${accreditedFrom}`;
  const text = [...(city === null ? [] : [city]), ...(resident ? [] : [away])].join(', ');
  const common = { kind, country: sending, towards: receiving, text: text === '' ? null : text, source };
  const kept = fact(relation, 'mission', { ...common, date: since });
  return until === null ? [kept] : [kept, fact(relation, 'mission closed', { ...common, date: until })];
}
