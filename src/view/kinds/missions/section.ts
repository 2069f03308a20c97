/** The missions of both sides on the card. */
import { missions } from '../../../query/missions.js';
import { sidesOf } from './groups.js';
import { sideNames, sidesText } from './sides.js';
import type { Given, Section } from '../../terminal/section.js';

export function missionSection({ relation, width, limits, look: { paint } }: Given): Section {
  const rows = missions([relation]);
  const [a, b] = relation.parties;
  if (rows.length === 0 || a === undefined || b === undefined) return { label: 'Missions', rows: [] };
  const [first, second] = sidesOf(rows, a.code);
  const sides = sidesText(sideNames(a, b, first, second), width, limits.missions - 1, paint);
  return { label: 'Missions', rows: sides };
}
