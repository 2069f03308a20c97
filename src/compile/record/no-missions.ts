/** Which missions an article says are not there, each once. */
import type { NoMission } from '../../model.js';
import { readNoMissions, sidesOf } from '../recognise/missions/no-mission.js';
import { isReadable, type Codes, type Unit } from '../sentence/annotate.js';
import type { SentenceReport } from './report.js';

/** Their lines of the report, if they became nothing else, say what they became. */
export function noMissions(units: readonly Unit[], report: readonly SentenceReport[], codes: Codes): NoMission[] {
  const found: NoMission[] = [];
  for (const [i, unit] of units.entries()) {
    if (unit.unit !== 'sentence' || unit.kind === 'note' || !isReadable(unit)) continue;
    for (const one of readNoMissions(unit)) {
      const { sending, receiving } = sidesOf(one, codes);
      const line = report[i];
      line?.rules.push('no mission');
      line?.became.push(`no ${one.kind}`);
      if (line?.outcome === 'unused') line.outcome = 'fact';
      if (!found.some((each) => each.sending === sending && each.kind === one.kind))
        found.push({ sending, receiving, kind: one.kind, source: unit.source });
    }
  }
  return found;
}
