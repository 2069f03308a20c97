/** From changes sentence by sentence to one list in the order of time. */
import { boundsOf, compareEdtf } from '../../../dates/bounds.js';
import { contains } from '../../../dates/precision.js';
import type { StatusChange } from '../../../model.js';
import type { StatusDraft } from '../fact.js';

const PER_SIDE: ReadonlySet<string> = new Set([
  'legation',
  'embassy',
  'high commission',
  'liaison office',
  'ambassador left',
]);

/**
 * False for a level that was there already: work that was resumed, or a mission that was opened again, says what level there is only after relations were broken, and
 * before the level is stated anew; what is inaugurated may have gone to work before, in other rooms.
 */
function isNews(one: StatusDraft, all: readonly StatusDraft[]): boolean {
  if (!one.resumed && !one.reopened && !one.ceremony) return true;
  const before = all.filter((other) => other !== one && compareEdtf(other.date.edtf, one.date.edtf) <= 0);
  const broken = before.findLastIndex(({ change }) => change === 'severed');
  if (one.change === 'ambassador') return isReturn(one, before);
  if (one.ceremony) {
    const isSame = ({ change, by }: StatusDraft): boolean =>
      change === one.change && (by === one.by || by === null || one.by === null);
    return !before.slice(Math.max(0, broken)).some(isSame);
  }
  return broken >= 0 && !before.slice(broken).some(({ change, by }) => change === one.change && by === one.by);
}

const HEADS: ReadonlySet<string> = new Set(['ambassador', 'ambassador left', "chargé d'affaires"]);

/** An ambassador who takes up the post is news after one was withdrawn, or a chargé d'affaires stood in for one. */
function isReturn({ by }: StatusDraft, before: readonly StatusDraft[]): boolean {
  const last = before.findLast(
    (other) => HEADS.has(other.change) && (by === null || other.by === null || other.by === by),
  );
  return last !== undefined && last.change !== 'ambassador';
}

const TURNS: ReadonlySet<string> = new Set(['established', 'severed', 'restored']);

/**
 * False for a change told in loose words that changed nothing: relations are restored only after a break, and interrupted
 * only after they had been there, where the record tells when they began.
 */
function isTurn(one: StatusDraft, all: readonly StatusDraft[]): boolean {
  if (!one.tentative) return true;
  const others = all.filter((other) => other !== one && TURNS.has(other.change));
  const before = others.filter((other) => compareEdtf(other.date.edtf, one.date.edtf) <= 0);
  // "ties lasted from 1939": where a recognition of March 1939 is told, they began with that.
  if (one.change === 'established')
    return !all.some(({ change, date }) => change === 'recognised' && contains(one.date.edtf, date.edtf));
  // Consulates that both opened show consular relations where no others were there before.
  if (one.change === 'consular relations') return before.length === 0;
  if (one.change === 'restored') return before.at(-1)?.change === 'severed';
  return before.length > 0 || !others.some(({ change }) => change === 'established');
}

/** Whether relations were over, as far as the record tells, when a change came. */
function isAfterBreak(one: StatusDraft, all: readonly StatusDraft[]): boolean {
  const before = all.filter((other) => other !== one && TURNS.has(other.change));
  return before.findLast((other) => compareEdtf(other.date.edtf, one.date.edtf) <= 0)?.change === 'severed';
}

const YEARS = 2;
const yearOf = (edtf: string): number => Math.floor((boundsOf(edtf)?.first ?? 0) / 10_000);

/** True for an agreement to establish or restore relations where the record tells that it was soon done: that day counts. */
const isDone = (one: StatusDraft, all: readonly StatusDraft[]): boolean =>
  one.how === 'agreed' &&
  TURNS.has(one.change) &&
  all.some(
    ({ change, how, date: { edtf } }) =>
      change === one.change &&
      how !== 'agreed' &&
      (contains(edtf, one.date.edtf) || compareEdtf(one.date.edtf, edtf) <= 0) &&
      yearOf(edtf) - yearOf(one.date.edtf) <= YEARS,
  );

/** Without repeats, and without the coarser forms of a date; in the order of time. */
export function mergeStatus(changes: readonly StatusDraft[]): StatusChange[] {
  const kept: StatusDraft[] = [];
  for (const one of changes) {
    if (one.beside) continue;
    const same = kept.find(
      ({ change, date, by }) =>
        change === one.change && date.edtf === one.date.edtf && (by === one.by || by === null || one.by === null),
    );
    if (!same) kept.push({ ...one, date: { ...one.date } });
    else {
      if (!one.tentative) delete same.tentative;
      if (one.how === 'de facto') same.how = one.how;
      else if (one.how === undefined && same.how !== 'de facto') delete same.how;
      if (one.full) same.full = one.full;
      // "Relations were broken off in 1999" in the lead; the body says by whom.
      if (same.unnamed && one.by !== null) {
        same.by = one.by;
        same.source = one.source;
      }
      if (!one.unnamed) delete same.unnamed;
      if (same.oneSide && !one.oneSide) {
        // Another sentence says whose it is, or that both did it.
        same.by = one.by;
        delete same.oneSide;
      }
      if (one.account === undefined) delete same.account;
      // "After the revolution of 1979" in one sentence, "in 1979" in another.
      if (one.date.role === undefined) delete same.date.role;
    }
  }
  // "broken off in 1949" in the lead is the "28 September 1949" of the body.
  const isCoarser = (one: StatusDraft, finer: StatusDraft): boolean =>
    finer !== one &&
    finer.change === one.change &&
    // Each side has its own embassy: its year is another fact than the other side's day.
    (PER_SIDE.has(one.change) ? one.by === finer.by || one.oneSide === true : true) &&
    finer.date.edtf !== one.date.edtf &&
    contains(one.date.edtf, finer.date.edtf);
  const inOrder = kept.sort((a, b) => compareEdtf(a.date.edtf, b.date.edtf) || a.source.sentence - b.source.sentence);
  const turns = inOrder.filter((one) => isTurn(one, inOrder) && !isDone(one, inOrder));
  const finest = turns.filter((one) => !turns.some((finer) => isCoarser(one, finer)));
  for (const one of finest) {
    const isFull = one.full === true || turns.some((coarser) => isCoarser(coarser, one) && coarser.full === true);
    if (isFull && !isAfterBreak(one, turns)) one.full = true;
    else delete one.full;
  }
  for (const one of finest.filter(({ unnamed }) => unnamed))
    one.by ??= turns.find((coarser) => isCoarser(coarser, one) && coarser.by !== null)?.by ?? null;
  return finest
    .filter((one) => isNews(one, finest))
    .map(
      ({
        resumed: _resumed,
        reopened: _reopened,
        ceremony: _ceremony,
        tentative: _tentative,
        unnamed: _unnamed,
        ...change
      }) => change,
    );
}
