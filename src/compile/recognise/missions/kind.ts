/** Missions, as a kind of fact. */
import type { Mission } from '../../../model.js';
import { mergeMissions } from './merge.js';
import type { MissionDraft } from '../fact.js';
import type { FactKind, UnitReader } from '../kind.js';
import { InfoboxMissions } from './infobox.js';
import { readMissions } from './missions.js';
import { MissionTables } from './table.js';

export const MISSIONS: FactKind<MissionDraft, Mission> = {
  reader: ({ codes }): UnitReader<MissionDraft> => {
    // "The embassy is also accredited to …" goes on from the missions of the sentence before in the same block.
    let tables: MissionTables | null = null;
    let before: { block: number; missions: MissionDraft[] } = { block: -1, missions: [] };
    const infobox = new InfoboxMissions(codes);
    return {
      sentence: (sentence) => {
        const found = readMissions(sentence, sentence.block === before.block ? before.missions : [], codes);
        before = { block: sentence.block, missions: found.map(({ fact }) => fact) };
        return found;
      },
      field: (field) => infobox.read(field),
      row: (row) => (tables ??= new MissionTables(codes)).read(row),
    };
  },
  describe: ({ kind, sending, receiving, city }) =>
    `${kind} ${sending} in ${receiving}${city === null ? '' : `, ${city}`}`,
  merge: mergeMissions,
};
