/** The timeline of a country from a pack: what is not shown is not read, as far as a year and a kind tell. */
import type { CountryCode, RelationEvent } from '../../model.js';
import type { DatedEvent } from '../timeline/order.js';
import { pulled } from '../timeline/pull.js';
import { isSelected, type EventSelection } from '../timeline/selection.js';
import type { Pack } from './read.js';

export function packedTimeline(
  pack: Pack,
  code: CountryCode,
  selection: EventSelection,
  isHidden: (partner: CountryCode) => boolean = () => false,
): Iterable<DatedEvent> {
  if (!pack.isParty(code)) return [];
  const relations = pack.relationsWith(code);
  const { told, runs } = pack.timelineOf(code, relations.length);
  const { range, kinds, reverse } = selection;
  const isAll = range === null && kinds.size === 0;
  const mayBe = isAll ? () => true : told.test(range, kinds);
  const opened = new Map<number, (event: number) => RelationEvent>();
  const eventsOf = (number: number): ((event: number) => RelationEvent) => {
    const known = opened.get(number);
    if (known !== undefined) return known;
    const run = runs[number] ?? pack.fail(`${code} has no relation ${number}`);
    const events = pack.events(run());
    opened.set(number, events);
    return events;
  };
  let count = 0;
  return pulled(() => {
    while (count < told.size) {
      const row = reverse ? told.size - 1 - count : count;
      count += 1;
      const number = told.relation[row] ?? 0;
      const { id, partner } = relations[number] ?? pack.fail(`${code} has no relation ${number}`);
      if (!mayBe(row) || isHidden(partner)) continue;
      const event = eventsOf(number)(told.event[row] ?? 0);
      if (isAll || isSelected(event, selection)) return { relation: id, event };
    }
    return null;
  });
}
