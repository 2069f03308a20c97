/** What the steps that a sentence tells of one mission, in order, come to: since when it is there, until when it was. */
import { compareEdtf } from '../../../../dates/bounds.js';
import type { Act } from '../verbs.js';
import type { Step } from './step.js';
import { turnsOf, type Turn } from './turns.js';

export interface History {
  /** True while the text leaves it open. */
  stands: boolean;
  since: string | null;
  until: string | null;
  /** True when `since` begins another stay than the first, the end of which is told. */
  reopened: boolean;
  /** True when a step tells of a re-opening, whether or not it tells of the closure. */
  again: boolean;
  /** When work was taken up again; the mission itself may be older. */
  resumedOn: string | null;
  /** True when `until` is the beginning of an interruption rather than an end. */
  suspended: boolean;
  /** True when the last step says that it has been closed since then. */
  gone: boolean;
  /** True when a step tells that it was opened, re-opened or came to its rank. */
  begun: boolean;
  /** When it came to its rank, out of another mission. */
  raisedOn: string | null;
  turns: readonly Turn[];
}

const BEGINS: ReadonlySet<Act> = new Set<Act>(['opened', 'reopened', 'resumed', 'raised to']);

/**
 * Work that is resumed after a closure is a re-opening; "closed in 2012 and resumed its work in 2018".
 * @param before Whether the mission was closed before the first step.
 */
export function settled(steps: readonly Step[], before = false): Step[] {
  let closed = before;
  return steps.map((step): Step => {
    const again = closed && step.act === 'resumed';
    if (step.act !== 'moved') closed = step.act === 'closed';
    return again ? { ...step, act: 'reopened' } : step;
  });
}

/**
 * What the steps come to. A re-opening begins the present stay: "closed in 1992 and reopened in 2005" is there since 2005.
 * Work resumed after an interruption begins none: the mission is the one that stood before, so `since` stays what it was.
 * A move, a new building and where a mission sits date nothing, nor does an agreement to raise it.
 */
export function historyOf(steps: readonly Step[]): History {
  const state: History = {
    stands: false,
    since: null,
    until: null,
    reopened: false,
    resumedOn: null,
    suspended: false,
    gone: false,
    begun: steps.some(({ act }) => BEGINS.has(act)),
    again: steps.some(({ act }) => act === 'reopened'),
    raisedOn: steps.find(({ act, since }) => act === 'raised to' && since !== null)?.since ?? null,
    turns: turnsOf(settled(steps)),
  };
  let ended = false;
  for (const { act, since, until, date, afterClosure, into } of settled(steps)) {
    // "whose staff has been reduced": it is what it was.
    const lesser = act === 'raised' && until === null && into !== true && state.stands;
    if (act === 'moved' || act === 'raising agreed' || lesser) continue;
    state.gone = act === 'closed' && date?.role === 'since';
    ended ||= act === 'closed' || act === 'suspended' || state.until !== null;
    if (act === 'closed' || act === 'suspended' || act === 'raised') {
      // "reopened in 2012 the consulate that it had closed in 1990"
      const past = until !== null && state.since !== null && compareEdtf(until, state.since) < 0;
      state.stands = past;
      state.until = past ? null : (until ?? state.until);
      state.suspended = act === 'suspended' && !past;
    } else if (act === 'had') {
      state.stands = false;
      state.since = since ?? state.since;
      state.until = until ?? state.until;
    } else if (act === 'resumed') {
      state.resumedOn = since;
      state.suspended = false;
      state.stands = true;
      state.until = null;
    } else {
      state.since = since ?? state.since;
      state.until = until;
      state.suspended = false;
      state.stands = until === null;
      state.reopened ||= act === 'reopened' && (ended || afterClosure === true);
    }
  }
  return state;
}
