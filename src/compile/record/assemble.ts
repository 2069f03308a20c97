/** From facts sentence by sentence to one record: the best date of establishment, missions merged, ids and order. */
import { boundsOf, compareEdtf } from '../../dates/bounds.js';
import type { Community, DatedFact, Predecessor, RelationEvent, StatusChange, TradeFigure } from '../../model.js';
import type { EventDraft } from '../recognise/events/events.js';

export { mergeMissions } from './merge-missions.js';

/** How many days a date may mean; less is finer. */
function width(edtf: string): number {
  const bounds = boundsOf(edtf);
  return bounds ? bounds.last - bounds.first : Number.POSITIVE_INFINITY;
}

const contains = (outer: string, inner: string): boolean => {
  const [a, b] = [boundsOf(outer), boundsOf(inner)];
  return a !== null && b !== null && a.first <= b.first && b.last <= a.last;
};

/**
 * The finest stated date of establishment, the earlier in the text of two equally fine ones; the other dates that the
 * article gives, without the coarser forms of the same one.
 */
export function chooseEstablished(changes: readonly StatusChange[]): {
  established: DatedFact | null;
  also: DatedFact[];
} {
  const candidates = changes
    .filter(({ change }) => change === 'established')
    .map(({ date, source }): DatedFact => ({ date, source }));
  const [best, ...rest] = [...candidates].sort((a, b) => rank(a) - rank(b) || a.source.sentence - b.source.sentence);
  if (!best) return { established: null, also: [] };
  const also: DatedFact[] = [];
  for (const one of rest) {
    const known = [best, ...also];
    if (!known.some(({ date }) => date.edtf === one.date.edtf || contains(one.date.edtf, date.edtf))) also.push(one);
  }
  return { established: best, also };
}

const rank = ({ date }: DatedFact): number => {
  const days = width(date.edtf);
  // Day, month, year, decade or coarser.
  return days === 0 ? 0 : days < 32 ? 1 : days < 1200 ? 2 : 3;
};

const PER_SIDE: ReadonlySet<string> = new Set(['legation', 'embassy', 'high commission', 'liaison office']);

export function mergeStatus(changes: readonly StatusChange[]): StatusChange[] {
  const kept: StatusChange[] = [];
  for (const one of changes) {
    const same = kept.find(
      ({ change, date, by }) =>
        change === one.change && date.edtf === one.date.edtf && (by === one.by || by === null || one.by === null),
    );
    if (!same) kept.push(one);
  }
  // "broken off in 1949" in the lead is the "28 September 1949" of the body.
  const isCoarser = (one: StatusChange, finer: StatusChange): boolean =>
    finer !== one &&
    finer.change === one.change &&
    // Each side has its own embassy: its year is another fact than the other side's day.
    (PER_SIDE.has(one.change) ? one.by === finer.by : true) &&
    finer.date.edtf !== one.date.edtf &&
    contains(one.date.edtf, finer.date.edtf);
  const finest = kept.filter((one) => !kept.some((finer) => isCoarser(one, finer)));
  return finest.sort((a, b) => compareEdtf(a.date.edtf, b.date.edtf) || a.source.sentence - b.source.sentence);
}

/** Without repeats: the same figure told twice is kept where it stands first, and with its year where only one tells it. */
export function mergeTrade(figures: readonly TradeFigure[]): TradeFigure[] {
  const seen = new Set<string>();
  const key = ({ exporter, amount, currency }: TradeFigure, year: TradeFigure['year']): string =>
    [year, exporter, amount, currency].join('|');
  const dated = new Set(figures.filter(({ year }) => year !== null).map((figure) => key(figure, null)));
  return figures
    .filter((figure) => figure.year !== null || !dated.has(key(figure, null)))
    .filter((figure) => !seen.has(key(figure, figure.year)) && seen.add(key(figure, figure.year)))
    .sort((a, b) => (b.year ?? -Infinity) - (a.year ?? -Infinity) || a.source.sentence - b.source.sentence);
}

export function mergeCommunities(rows: readonly Community[]): Community[] {
  const key = (row: Community): string =>
    [row.people, row.country, row.population, row.populationMin, row.sharePercent, row.year].join('|');
  const seen = new Set<string>();
  return rows.filter((row) => !seen.has(key(row)) && seen.add(key(row)));
}

/** One entry a party and span. Where a dated span is stated, bare mentions of such states elsewhere add nothing to it. */
export function mergePredecessors(found: readonly Predecessor[]): Predecessor[] {
  const kept: Predecessor[] = [];
  for (const one of found) {
    const same = kept.find(({ party, date }) => party === one.party && date === one.date);
    if (same) same.states = [...new Set([...same.states, ...one.states])];
    else kept.push({ ...one, states: [...one.states] });
  }
  return kept.filter(
    ({ date, party }) => date !== null || !kept.some((dated) => dated.party === party && dated.date !== null),
  );
}

/** Ids, and the order of time. The letter tells the events of one sentence apart, in the order of the text. */
export function orderEvents(drafts: readonly EventDraft[], relation: string): RelationEvent[] {
  const perSentence = new Map<number, number>();
  for (const { source } of drafts) perSentence.set(source.sentence, (perSentence.get(source.sentence) ?? 0) + 1);
  const nth = new Map<number, number>();
  return drafts
    .map((draft): RelationEvent => {
      const n = draft.source.sentence;
      const i = nth.get(n) ?? 0;
      nth.set(n, i + 1);
      const letter = (perSentence.get(n) ?? 1) > 1 ? letters(i) : '';
      return { id: `${relation}/${n}${letter}`, ...draft };
    })
    .sort((a, b) => compareEdtf(a.date.edtf, b.date.edtf) || a.source.sentence - b.source.sentence);
}

/** a, b, … z, aa, ab … */
function letters(i: number): string {
  return (i < 26 ? '' : letters(Math.floor(i / 26) - 1)) + String.fromCharCode(97 + (i % 26));
}
