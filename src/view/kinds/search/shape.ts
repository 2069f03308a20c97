/** The fields of what a search found, in the order of the JSON. */
import type { SearchRow } from '../../../query/search/search.js';
import { source, type Fields } from '../../formats/shape.js';

export const SEARCH: Fields<SearchRow> = {
  shape: {
    relation: true,
    type: true,
    date: true,
    text: true,
    score: true,
    matches: { start: true, end: true },
    source,
    kind: true,
  },
  onRequest: ['matches'],
};
