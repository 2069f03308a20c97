/** What breaks of relations did to missions: an embassy of before a break is not there since then. */
import { boundsOf, compareEdtf } from '../../dates/bounds.js';
import { contains } from '../../dates/precision.js';
import type { Edtf, Mission, MissionPeriod, StatusChange } from '../../model.js';
import { presentSince } from '../recognise/missions/periods.js';

/** They end with relations; consulates, offices and interests sections may outlive them. */
const DIPLOMATIC: ReadonlySet<string> = new Set(['embassy', 'high commission', 'legation', 'nunciature']);

interface Break {
  from: Edtf;
  /** Null where no end is told. */
  to: Edtf | null;
}

function breaksOf(changes: readonly StatusChange[]): Break[] {
  const turns = changes.filter(
    ({ change }) => change === 'severed' || change === 'restored' || change === 'established',
  );
  return turns.flatMap(({ change, date }, i): Break[] => {
    if (change !== 'severed') return [];
    const end = turns.slice(i + 1).find((other) => other.change !== 'severed');
    return [{ from: date.edtf, to: end?.date.edtf ?? null }];
  });
}

/** Two dates of which nobody knows the order, since one lies in the other. */
const isOpen = (a: Edtf, b: Edtf): boolean => a === b || contains(a, b) || contains(b, a);
const isBefore = (a: Edtf, b: Edtf): boolean => !isOpen(a, b) && compareEdtf(a, b) < 0;

const YEAR = 10_000;
/** A mission that was closed after a break, within the year: what the break began. */
const isItsEnd = ({ from, to }: Break, until: Edtf): boolean =>
  (boundsOf(until)?.first ?? 0) - (boundsOf(from)?.first ?? 0) < YEAR && (to === null || !isBefore(to, until));

function splitBy(periods: readonly MissionPeriod[], gap: Break): MissionPeriod[] {
  return periods.flatMap((period, i): MissionPeriod[] => {
    const { kind, from, until, ended } = period;
    const again = periods[i + 1];
    // "resumed its work in 2015", without a word of what was before: a break that lies before it ended that, nobody says on which day.
    if (
      from === null &&
      until === null &&
      again?.began === 'resumed' &&
      again.from !== null &&
      isBefore(gap.from, again.from)
    )
      return [{ ...period, ended: 'relations broken off' }];
    if (from === null || !isBefore(from, gap.from)) return [period];
    if (until !== null && (!isBefore(gap.from, until) || isItsEnd(gap, until))) return [period];
    // Where the next one is told to begin after it, the break is what ended this one.
    const next = periods[i + 1];
    const lies = next?.from === null || next === undefined || isBefore(gap.from, next.from);
    if (ended !== null && until === null && !lies) return [period];
    const first: MissionPeriod = { ...period, until: gap.from, ended: 'relations broken off' };
    if (ended !== null && until === null) return [first];
    return [first, { kind, from: null, until, began: null, ended }];
  });
}

/** An embassy that a legation became. */
const cameOf = (one: Mission, other: Mission): boolean =>
  other.sending === one.sending &&
  other.receiving === one.receiving &&
  other.kind !== one.kind &&
  (other.since === one.until || other.periods?.some(({ from }) => from === one.until) === true);

/** The present stay, where the record dates the level that its sender, or both with the restoration, had again after the last break. */
function takenUp({ kind, sending }: Mission, changes: readonly StatusChange[], last?: Break): MissionPeriod | null {
  if (last === undefined) return null;
  const level = changes.find(
    ({ change, by, date, how, oneSide }) =>
      change === kind &&
      how === undefined &&
      !oneSide &&
      isBefore(last.from, date.edtf) &&
      (by === sending || (by === null && date.edtf === last.to)),
  );
  return level ? { kind, from: level.date.edtf, until: null, began: 'reopened', ended: null } : null;
}

/** The missions with the breaks of their relations between their periods; `since` is then that of the last one. */
export function withBreaks<M extends Mission>(missions: readonly M[], changes: readonly StatusChange[]): M[] {
  const breaks = breaksOf(changes);
  return missions.map((mission) => {
    const { kind, since, until, resident } = mission;
    if (!resident || !DIPLOMATIC.has(kind) || breaks.length === 0) return mission;
    const ended = until === null ? null : missions.some((other) => cameOf(mission, other)) ? 'raised' : 'closed';
    const told: readonly MissionPeriod[] = mission.periods ?? [{ kind, from: since, until, began: null, ended }];
    const split = breaks.reduce<MissionPeriod[]>(splitBy, [...told]);
    const last = split.at(-1);
    const again =
      until === null && last?.from === null && last.ended === null ? takenUp(mission, changes, breaks.at(-1)) : null;
    const periods = again === null ? split : [...split.slice(0, -1), again];
    if (periods.length === told.length && periods.every((one, i) => one === told[i])) return mission;
    const { periods: _periods, ...bare } = mission;
    return { ...bare, since: presentSince(periods), ...(periods.length > 1 ? { periods } : {}) } as M;
  });
}
