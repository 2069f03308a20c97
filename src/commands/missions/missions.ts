/** `relations missions`: who keeps which mission where. */
import type { ExitName } from '../../errors.js';
import { explainNoMissions } from '../../query/explain-empty/rows.js';
import { MISSION_KINDS, missions } from '../../query/missions.js';
import { missionColumns } from '../../view/kinds/missions/columns.js';
import { MISSIONS } from '../../view/kinds/missions/shape.js';
import type { Context } from '../shared/context.js';
import { lookUp } from '../shared/lookup.js';
import { kindValues, splitKinds } from '../shared/values.js';

export function run(context: Context, given: readonly string[], options: { kind?: string[] }): Promise<ExitName> {
  const { words, given: values } = splitKinds(given, options.kind ?? [], MISSION_KINDS);
  const kinds = kindValues('--kind', values, MISSION_KINDS);
  return lookUp(context, words, {
    rows: (relations) => missions(relations, kinds),
    columns: missionColumns,
    fields: MISSIONS,
    world: 'all',
    draw: async (rows, located, look) =>
      (await import('../../view/kinds/missions/draw.js')).missionsText(rows, located, look),
    sentences: async (rows) => (await import('../../view/kinds/missions/sentences.js')).missionSentences(rows),
    explainEmpty: explainNoMissions,
  });
}
