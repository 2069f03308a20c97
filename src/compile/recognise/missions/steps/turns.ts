/** The dated beginnings and ends of a mission, each as its sentence tells it. */
import type { Edtf, MissionPeriod } from '../../../../model.js';
import type { Act } from '../verbs.js';
import type { Step } from './step.js';

interface Begin {
  at: Edtf;
  began: MissionPeriod['began'];
}

interface End {
  at: Edtf;
  ended: Exclude<MissionPeriod['ended'], null>;
}

export type Turn = Begin | End;

const BEGAN: { readonly [Which in Act]?: MissionPeriod['began'] } = {
  opened: 'opened',
  reopened: 'reopened',
  resumed: 'resumed',
  'raised to': 'raised',
};
const ENDED: { readonly [Which in Act]?: End['ended'] } = {
  closed: 'closed',
  suspended: 'suspended',
  raised: 'raised',
};

/** "was closed from 1990 to 2004" tells of the closure too. */
function closedBefore({ act, date, afterClosure }: Step): End[] {
  const [from, to] = date?.edtf.split('/') ?? [];
  if (afterClosure !== true || from === undefined || to === undefined || from.endsWith('~')) return [];
  return [{ at: from, ended: act === 'resumed' ? 'suspended' : 'closed' }];
}

/** In the order of the steps. */
export function turnsOf(steps: readonly Step[]): Turn[] {
  return steps.flatMap((step): Turn[] => {
    const { act, since, until, lower } = step;
    if (act === 'moved' || act === 'raising agreed') return [];
    const begin: Begin[] =
      since === null ? [] : [{ at: since, began: lower && act === 'raised to' ? 'lowered' : (BEGAN[act] ?? null) }];
    // "changed its name in 2003", "was lowered to the level of a chargé": it stayed what it was.
    const end: End[] =
      until === null || (act === 'raised' && step.into !== true)
        ? []
        : [{ at: until, ended: lower && act === 'raised' ? 'lowered' : (ENDED[act] ?? 'closed') }];
    return [...closedBefore(step), ...begin, ...end];
  });
}
