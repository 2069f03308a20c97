/** The fields of sources, in the order of the JSON. */
import type { SourceRow } from '../../../query/sources.js';
import type { Fields } from '../../formats/shape.js';

export const SOURCES: Fields<SourceRow> = {
  shape: { relation: true, title: true, url: true, publisher: true, license: true },
};
