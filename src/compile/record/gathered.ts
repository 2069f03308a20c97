/** What the recognisers have found so far in one article. */
import type { Community, Mission, Predecessor, StatusChange, TradeFigure } from '../../model.js';
import type { EventDraft } from '../recognise/events/events.js';

export interface Gathered {
  status: StatusChange[];
  events: EventDraft[];
  trade: TradeFigure[];
  missions: (Mission & { firm: boolean })[];
  communities: Community[];
  predecessors: Predecessor[];
  seeAlso: string[];
  summary: string[];
}

export const nothingYet = (): Gathered => ({
  status: [],
  events: [],
  trade: [],
  missions: [],
  communities: [],
  predecessors: [],
  seeAlso: [],
  summary: [],
});
