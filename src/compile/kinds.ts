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

/** In the order in which they read a unit: a kind sees what those before it found in the same sentence. */
export const KINDS: Kinds = {
  statusChanges: STATUS_CHANGES,
  missions: MISSIONS,
  envoys: ENVOYS,
  trade: TRADE,
  communities: COMMUNITIES,
  predecessors: PREDECESSORS,
  events: EVENTS,
};

export const KIND_NAMES = Object.keys(KINDS) as (keyof Facts)[];
