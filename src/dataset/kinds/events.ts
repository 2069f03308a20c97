/** Events, as a search finds them: in the words of the article. */
import type { RelationEvent } from '../../model.js';
import type { Kind } from './kind.js';

export const EVENTS: Kind<RelationEvent> = {
  type: 'event',
  text: ({ text }) => text,
  date: ({ date }) => date.edtf,
  dates: ({ date }) => [date.edtf],
};
