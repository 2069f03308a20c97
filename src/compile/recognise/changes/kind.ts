/** Changes in how relations stand, as a kind of fact. */
import type { StatusChange } from '../../../model.js';
import type { StatusDraft } from '../fact.js';
import type { FactKind } from '../kind.js';
import { readChanges } from './changes.js';
import { mergeStatus } from './merge.js';

export const STATUS_CHANGES: FactKind<StatusDraft, StatusChange> = {
  reader: ({ codes }) => ({ sentence: (sentence) => readChanges(sentence, codes) }),
  describe: ({ change, date }) => `${change} ${date.edtf}`,
  merge: mergeStatus,
};
