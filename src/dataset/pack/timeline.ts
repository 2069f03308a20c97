/** The timeline of a country from a pack: what is not shown is not read, as far as a year and a kind tell. */
import type { CountryCode, RelationEvent } from '../../model.js';
import type { DatedEvent } from '../timeline/order.js';
import { isSelected, type EventSelection } from '../timeline/selection.js';
import type { Pack } from './read.js';
import { kindNumber, liesIn, type ToldTimeline } from './timelines.js';

export function* packedTimeline(
  pack: Pack,
  code: CountryCode,
  selection: EventSelection,
  isHidden: (partner: CountryCode) => boolean = () => false,
): Generator<DatedEvent> {
  if (!pack.isParty(code)) return;
  const relations = pack.relationsWith(code);
  const { told, places } = pack.timelineOf(code, relations.length);
  const open = relations.map(({ id, partner }, run) =>
    isHidden(partner) ? null : { id, events: once(() => pack.events(places, run)) },
  );
  for (const row of rowsOf(told, selection)) {
    const relation = open[told.relation[row] ?? 0] ?? null;
    if (relation === null) continue;
    const event = relation.events()(told.event[row] ?? 0);
    if (isSelected(event, selection)) yield { relation: relation.id, event };
  }
}

/** The rows that may be selected. */
function* rowsOf(told: ToldTimeline, { range, kinds, reverse }: EventSelection): Generator<number> {
  const wanted = new Set([...kinds].map(kindNumber));
  for (let count = 0; count < told.size; count++) {
    const row = reverse ? told.size - 1 - count : count;
    if (range !== null && liesIn(told.begins[row] ?? 0, told.years[row] ?? 0, range) === false) continue;
    if (wanted.size === 0 || wanted.has(told.kind[row] ?? 0)) yield row;
  }
}

function once(make: () => (event: number) => RelationEvent): () => (event: number) => RelationEvent {
  let made: ((event: number) => RelationEvent) | null = null;
  return () => (made ??= make());
}
