/** What a search found, read aloud: "Albania–Serbia relations, 1947, visit: …". */
import type { SearchRow } from '../../../query/search/search.js';
import { sentence, spokenDate } from '../../words/spoken.js';

/** `titleOf` gives the title of a relation by its id. */
export function hitSentence(row: SearchRow, titleOf: (relation: string) => string): string {
  const { relation, date, type, kind, text } = row;
  const when = date === null ? [] : [spokenDate(date)];
  if (type === 'relation') return sentence([text, ...when.map((day) => `established ${day}`)].join(', '));
  return sentence(`${[titleOf(relation), ...when, kind ?? type].join(', ')}: ${text}`);
}
