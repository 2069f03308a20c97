/** Former states that stood for a party, as a kind of fact. */
import type { Predecessor } from '../../../model.js';
import type { PredecessorDraft } from '../fact.js';
import type { FactKind } from '../kind.js';
import { mergePredecessors } from './merge.js';
import { readPredecessors } from './predecessors.js';

export const PREDECESSORS: FactKind<PredecessorDraft, Predecessor> = {
  reader: ({ codes }) => ({ sentence: (sentence) => readPredecessors(sentence, codes) }),
  describe: ({ party }) => `predecessor of ${party}`,
  merge: mergePredecessors,
};
