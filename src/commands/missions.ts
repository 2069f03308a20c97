/** `relations missions`: who keeps which mission where. */
import type { ExitName } from '../errors.js';
import { insteadOfMissions } from '../query/instead.js';
import { MISSION_KINDS, missions } from '../query/missions.js';
import { missionColumns } from '../view/columns/missions.js';
import { MISSIONS } from '../view/formats/shapes.js';
import type { Context } from './context.js';
import { lookUp } from './lookup.js';
import { kindValues, splitKinds } from './values.js';

export function run(context: Context, given: readonly string[], options: { kind?: string[] }): Promise<ExitName> {
  const { words, given: values } = splitKinds(given, options.kind ?? [], MISSION_KINDS);
  const kinds = kindValues('--kind', values, MISSION_KINDS);
  return lookUp(context, words, {
    rows: (relations) => missions(relations, kinds),
    columns: missionColumns,
    fields: MISSIONS,
    draw: async (rows, located, look) => (await import('../view/missions/draw.js')).missionsText(rows, located, look),
    instead: insteadOfMissions,
  });
}
