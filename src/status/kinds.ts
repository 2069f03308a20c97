/** What each kind of change and mission says about relations: the tables of the rules. */
import type { MissionKind, StatusKind } from '../model.js';
import type { HeadOfMission, Level, RelationsState } from './conclusion.js';

/** The states that changes lead to. */
export type TurnState = Exclude<RelationsState, 'none' | 'ended'>;

/** How high a level is; one is lowered only by a statement on both states. */
export const LEVELS: Readonly<Record<Level, number>> = {
  'interests section': 0,
  'consular relations': 1,
  'liaison office': 2,
  legation: 3,
  nunciature: 4,
  embassy: 4,
  'high commission': 4,
};

interface Meaning {
  state?: TurnState;
  level?: Level;
  head?: HeadOfMission;
  /** An ambassador leaves, and nobody is known to head the mission then. */
  withdrawn?: true;
  /** True when states deal in this way only while diplomatic relations are active. */
  evidence?: true;
}

/**
 * Records, so that a kind added to the model without a meaning here does not compile. Liaison offices were exchanged by
 * states without relations (China and the United States, 1973), and interests sections stand for relations broken off.
 */
const CHANGES: Readonly<Record<StatusKind, Meaning>> = {
  recognised: { state: 'recognised' },
  established: { state: 'established' },
  severed: { state: 'severed' },
  restored: { state: 'restored' },
  legation: { level: 'legation', evidence: true },
  embassy: { level: 'embassy', evidence: true },
  'high commission': { level: 'high commission', evidence: true },
  "chargé d'affaires": { head: "chargé d'affaires", evidence: true },
  ambassador: { head: 'ambassador', evidence: true },
  'ambassador left': { withdrawn: true },
  'consular relations': { level: 'consular relations' },
  'liaison office': { level: 'liaison office' },
  'relations denied': {},
};

const MISSIONS: Readonly<Record<MissionKind, Meaning>> = {
  embassy: { level: 'embassy', evidence: true },
  'high commission': { level: 'high commission', evidence: true },
  legation: { level: 'legation', evidence: true },
  nunciature: { level: 'nunciature', evidence: true },
  'diplomatic mission': { evidence: true },
  'permanent representation': { evidence: true },
  'liaison office': { level: 'liaison office' },
  // Offices of a high commission in other cities than the capital; the exchange of high commissions is told of itself.
  'deputy high commission': { evidence: true },
  'assistant high commission': { evidence: true },
  'consulate-general': { level: 'consular relations' },
  consulate: { level: 'consular relations' },
  'vice-consulate': { level: 'consular relations' },
  'honorary consulate-general': {},
  'honorary consulate': {},
  'consular office': {},
  'consular agency': {},
  delegation: {},
  'interests section': { level: 'interests section' },
  'trade office': {},
  'representative office': {},
};

/** What a change of status says. */
export const meaningOfChange = (change: StatusKind): Meaning => CHANGES[change];
/** True for what a mission is called; a level that was reached without one named is called alike. */
export const isMissionKind = (kind: string): kind is MissionKind => kind in MISSIONS;
/** What the existence of a mission says. */
export const meaningOfMission = (kind: MissionKind): Meaning => MISSIONS[kind];

/** Rule "order": which change comes first of those whose dates overlap, by the state that they meet. */
export const NEXT: Readonly<Record<'none' | TurnState, readonly TurnState[]>> = {
  none: ['recognised', 'established', 'severed', 'restored'],
  recognised: ['recognised', 'established', 'severed', 'restored'],
  established: ['recognised', 'severed', 'established', 'restored'],
  restored: ['recognised', 'severed', 'restored', 'established'],
  severed: ['recognised', 'restored', 'established', 'severed'],
};

/** True when nothing that was stated before goes on. */
export const isBroken = (state: RelationsState | null): boolean =>
  state === 'severed' || state === 'none' || state === 'ended';

/** True when diplomatic relations are active. */
export const isActive = (state: RelationsState | null): boolean => state === 'established' || state === 'restored';
