/** The fields of articles of a library, in the order of the JSON. */
import type { LibraryRow } from '../../../library/list.js';
import type { Fields } from '../../formats/shape.js';

export const LIBRARY_ARTICLES: Fields<LibraryRow> = {
  shape: {
    title: true,
    relations: true,
    publisher: true,
    revision: true,
    timestamp: true,
    fetched: true,
    license: true,
    url: true,
    file: true,
    sentences: true,
    used: true,
    size: true,
    current: true,
  },
};
