/** Changes of status. A search finds the events that tell of them. */
import type { StatusChange } from '../../model.js';
import type { Kind } from './kind.js';

export const CHANGES: Kind<StatusChange> = {
  type: null,
  text: ({ change }) => change,
  date: ({ date }) => date.edtf,
  dates: ({ date }) => [date.edtf],
};
