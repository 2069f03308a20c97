/** Events, as a kind of fact. */
import type { RelationEvent } from '../../../model.js';
import type { EventDraft } from '../fact.js';
import type { FactKind } from '../kind.js';
import { readEvents } from './events.js';
import { orderEvents } from './order.js';
import { EventTables } from './table.js';
import { Teller } from './telling.js';

export const EVENTS: FactKind<EventDraft, RelationEvent> = {
  readsLast: true,
  reader: ({ codes, names }) => {
    let tables: EventTables | null = null;
    const teller = new Teller(codes, names);
    return {
      sentence: (sentence, { statusChanges, trade, communities }) => {
        teller.hear(sentence);
        const figures = trade.length + communities.length > 0;
        return readEvents({ sentence, changes: statusChanges, figures }, codes, teller).map((fact) => ({
          rule: `event: ${fact.date.basis}`,
          fact,
        }));
      },
      row: (row) => (tables ??= new EventTables(codes)).read(row),
    };
  },
  describe: ({ kind, date }) => `${kind} ${date.edtf}`,
  merge: orderEvents,
};
