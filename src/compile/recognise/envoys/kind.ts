/** Heads of missions, as a kind of fact. */
import type { Envoy } from '../../../model.js';
import type { EnvoyDraft } from '../fact.js';
import type { FactKind, UnitReader } from '../kind.js';
import { InfoboxEnvoys } from './infobox.js';
import { mergeEnvoys } from './merge.js';

export const ENVOYS: FactKind<EnvoyDraft, Envoy> = {
  reader: ({ codes }): UnitReader<EnvoyDraft> => {
    const infobox = new InfoboxEnvoys(codes);
    return { sentence: () => [], field: (field) => infobox.read(field) };
  },
  describe: ({ name, office, sending, receiving }) => `${office ?? 'envoy'} ${sending} in ${receiving}, ${name}`,
  merge: mergeEnvoys,
};
