/** The missions of both sides on the card. */
import { missions } from '../../../query/missions.js';
import { isListed, LISTED } from '../../words/listed.js';
import { sidesOf } from './groups.js';
import { sideNames, sidesText } from './sides.js';
import type { CardPart, Given, Section } from '../../terminal/section.js';

/** The names of the two sides stand above the rows; a mark stands behind a city whose mission only lists name. */
export const MISSION_PART: CardPart = {
  limit: { steps: [7, 6, 5, 5, 5, 4, 4], narrow: 12 },
  section: missionSection,
};

function missionSection({ relation, width, look: { paint } }: Given, most: number): Section {
  const rows = missions([relation]).map((row) =>
    isListed(relation, row.source) || row.fromLists?.includes('city')
      ? { ...row, city: (row.city ?? '') + LISTED }
      : row,
  );
  const [a, b] = relation.parties;
  const { noMissions = [] } = relation;
  if (rows.length + noMissions.length === 0 || a === undefined || b === undefined)
    return { label: 'Missions', rows: [] };
  const [first, second] = sidesOf(rows, a.code);
  const sides = sidesText(sideNames(a, b, first, second, noMissions), width, most - 1, paint);
  return { label: 'Missions', rows: sides };
}
