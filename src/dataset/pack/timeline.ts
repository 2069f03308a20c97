/** The timeline of a country from a pack: what is not shown is not read, as far as a year and a kind tell. */
import type { CountryCode, RelationEvent } from '../../model.js';
import type { DatedEvent } from '../timeline/order.js';
import { isSelected, type EventSelection } from '../timeline/selection.js';
import type { Pack } from './read.js';

export function* packedTimeline(
  pack: Pack,
  code: CountryCode,
  selection: EventSelection,
  isHidden: (partner: CountryCode) => boolean = () => false,
): Generator<DatedEvent> {
  if (!pack.isParty(code)) return;
  const relations = pack.relationsWith(code);
  const { told, runs } = pack.timelineOf(code, relations.length);
  const { range, kinds, reverse } = selection;
  const isAll = range === null && kinds.size === 0;
  const mayBe = isAll ? () => true : told.test(range, kinds);
  const opened = new Map<number, (event: number) => RelationEvent>();
  for (let count = 0; count < told.size; count++) {
    const row = reverse ? told.size - 1 - count : count;
    const number = told.relation[row] ?? 0;
    const { id, partner } = relations[number] ?? pack.fail(`${code} has no relation ${number}`);
    if (!mayBe(row) || isHidden(partner)) continue;
    let events = opened.get(number);
    if (events === undefined) {
      const run = runs[number] ?? pack.fail(`${id} has no events`);
      opened.set(number, (events = pack.events(run())));
    }
    const event = events(told.event[row] ?? 0);
    if (isAll || isSelected(event, selection)) yield { relation: id, event };
  }
}
