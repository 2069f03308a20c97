/** The line in which an event is printed in a pipe: what it looks like is said above, and prepared for whoever asks often. */
import type { RelationEvent } from '../../model.js';
import type { EventSelection } from './selection.js';

/** Gives the line of an event of the relation with this id, without a line feed: its date and its kind first, with tabs behind them. */
export type EventLine = (relation: string, event: RelationEvent) => string;

/** Which lines, and how many of them. */
export interface LineSelection extends EventSelection {
  limit: number | null;
}
