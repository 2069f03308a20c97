/**
 * The kinds of facts, one room of `recognise/` each. A kind that `Facts` names and this table lacks, or the other way round, is an
 * error of the types.
 */
import type { Facts } from '../model.js';
import { STATUS_CHANGES } from './recognise/changes/kind.js';
import { COMMUNITIES } from './recognise/communities/kind.js';
import { ENVOYS } from './recognise/envoys/kind.js';
import { EVENTS } from './recognise/events/kind.js';
import type { Drafts } from './recognise/fact.js';
import type { FactKind } from './recognise/kind.js';
import { MISSIONS } from './recognise/missions/kind.js';
import { PREDECESSORS } from './recognise/predecessors/kind.js';
import { TRADE } from './recognise/trade/kind.js';

type Kinds = { readonly [Kind in keyof Facts]: FactKind<Drafts[Kind], Facts[Kind][number]> };

/** In the order of the record. */
export const KINDS: Kinds = {
  predecessors: PREDECESSORS,
  statusChanges: STATUS_CHANGES,
  events: EVENTS,
  trade: TRADE,
  missions: MISSIONS,
  envoys: ENVOYS,
  communities: COMMUNITIES,
};

export const KIND_NAMES = Object.keys(KINDS) as (keyof Facts)[];

/** In the order in which they read a unit: a kind that goes by what others found comes after all of them. */
export const READING_ORDER: readonly (keyof Facts)[] = [
  ...KIND_NAMES.filter((kind) => !KINDS[kind].readsLast),
  ...KIND_NAMES.filter((kind) => KINDS[kind].readsLast),
];
