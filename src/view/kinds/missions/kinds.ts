/** Kinds of missions as a matrix and a count write them. */
import type { Bound, MissionKind } from '../../../model.js';
import { countedAs } from '../../words/bound.js';
import { MISSION_KINDS } from '../../../query/missions.js';

interface KindWords {
  /** A short mark, told apart from all others. */
  mark: string;
  plural: string;
}

const WORDS: Readonly<Record<MissionKind, KindWords>> = {
  embassy: { mark: 'E', plural: 'embassies' },
  'high commission': { mark: 'HC', plural: 'high commissions' },
  'deputy high commission': { mark: 'DHC', plural: 'deputy high commissions' },
  'assistant high commission': { mark: 'AHC', plural: 'assistant high commissions' },
  'consulate-general': { mark: 'CG', plural: 'consulates-general' },
  consulate: { mark: 'C', plural: 'consulates' },
  'vice-consulate': { mark: 'VC', plural: 'vice-consulates' },
  'honorary consulate-general': { mark: 'hCG', plural: 'honorary consulates-general' },
  'honorary consulate': { mark: 'hC', plural: 'honorary consulates' },
  'consular office': { mark: 'CO', plural: 'consular offices' },
  'consular agency': { mark: 'CA', plural: 'consular agencies' },
  legation: { mark: 'L', plural: 'legations' },
  nunciature: { mark: 'N', plural: 'nunciatures' },
  delegation: { mark: 'D', plural: 'delegations' },
  'liaison office': { mark: 'LO', plural: 'liaison offices' },
  'interests section': { mark: 'IS', plural: 'interests sections' },
  'trade office': { mark: 'TO', plural: 'trade offices' },
  'representative office': { mark: 'RO', plural: 'representative offices' },
  'permanent representation': { mark: 'PR', plural: 'permanent representations' },
  'diplomatic mission': { mark: 'DM', plural: 'diplomatic missions' },
};

export const markOf = (kind: MissionKind): string => WORDS[kind].mark;

/** "embassy", "11 consulates-general", "3 former consulates". `total`: what the article counts, of which it names `count`. */
export function countedKind(kind: MissionKind, count: number, closed = false, total: string | null = null): string {
  const former = closed ? 'former ' : '';
  return count === 1 && total === null ? `${former}${kind}` : `${total ?? count} ${former}${WORDS[kind].plural}`;
}

/** "21", "more than 40". */
export const numberOf = ({ count, countBound }: { count: number; countBound?: Bound | undefined }): string =>
  `${countBound === undefined ? '' : countedAs(countBound)}${count}`;

/** Embassies first, then the order of the model. */
export const rankOf = (kind: MissionKind): number => MISSION_KINDS.indexOf(kind);
