/** Former states, as a search finds them: "Yugoslavia, Serbia and Montenegro for Serbia". */
import type { Predecessor } from '../../model.js';
import { nameOf, type Kind } from './kind.js';

export const PREDECESSORS: Kind<Predecessor> = {
  type: 'predecessor',
  text: ({ states, party }) => `${states.join(', ')} for ${nameOf(party)}`,
  date: ({ date }) => date,
  dates: ({ date }) => [date],
};
