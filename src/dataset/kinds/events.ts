/** Events, as a search finds them: in the words of the article. */
import type { RelationEvent } from '../../model.js';
import type { Kind } from './kind.js';

/** Full names behind a text that has surnames alone, so that either finds it. */
function withPeople({ text, people = [] }: RelationEvent): string {
  const names = people.map(({ name }) => name).filter((name) => !text.includes(name));
  return names.length === 0 ? text : `${text} (${names.join(', ')})`;
}

export const EVENTS: Kind<RelationEvent> = {
  type: 'event',
  text: withPeople,
  date: ({ date }) => date.edtf,
  dates: ({ date }) => [date.edtf],
};
