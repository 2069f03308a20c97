/** Missions for a terminal: of two countries side by side, of one a matrix of its partners. */
import type { Located } from '../../../query/locate.js';
import type { MissionRow } from '../../../query/missions.js';
import type { Look } from '../../look/look.js';
import { sidesOf } from './groups.js';
import { matrixText, type MatrixRow } from './matrix.js';
import { sideNames, sidesText } from './sides.js';

/** A column of cities is read no better when it is wider. */
const WIDEST = 100;

/** Lines no wider than the terminal. */
export function missionsText(rows: readonly MissionRow[], { countries, relations }: Located, look: Look): string {
  const [asked] = countries;
  const byRelation = new Map(relations.map((relation) => [relation.id, { relation, rows: [] as MissionRow[] }]));
  for (const row of rows) byRelation.get(row.relation)?.rows.push(row);
  const tables = [...byRelation.values()].filter((each) => each.rows.length > 0);
  if (countries.length === 1 && asked !== undefined) {
    const matrix = tables.map(({ relation: { parties }, rows: all }): MatrixRow => {
      const [ours, theirs] = sidesOf(all, asked.code);
      return { country: asked, partner: parties.find(({ code }) => code !== asked.code) ?? asked, ours, theirs };
    });
    return matrixText(asked.name, matrix, look);
  }
  const lines = tables.flatMap(({ relation: { parties, noMissions = [] }, rows: all }) => {
    const [a = { code: '', name: '' }, b = { code: '', name: '' }] = parties;
    const [first, second] = sidesOf(all, a.code);
    return sidesText(sideNames(a, b, first, second, noMissions), Math.min(look.width, WIDEST), Infinity, look.paint);
  });
  return `${lines.join('\n')}\n`;
}
