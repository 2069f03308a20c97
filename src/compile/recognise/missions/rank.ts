/** Which mission ranks above which: consulates among themselves, and all of them below legations and embassies. */
import type { MissionKind } from '../../../model.js';

/** Of the other kinds nobody can say that one is more than another. */
const RANKS: { readonly [Kind in MissionKind]?: number } = {
  'consular agency': 0,
  'honorary consulate': 1,
  'vice-consulate': 1,
  consulate: 2,
  'consulate-general': 3,
  'interests section': 4,
  'liaison office': 4,
  legation: 5,
  nunciature: 6,
  embassy: 6,
  'high commission': 6,
};

/** True where what became of a mission ranks below it: "the embassy was turned into a consulate-general". */
export function isLower(kind: MissionKind, than: MissionKind): boolean {
  const [rank, before] = [RANKS[kind], RANKS[than]];
  return rank !== undefined && before !== undefined && rank < before;
}
