/** The fields of what a map shows, in the order of the JSON. */
import type { MapRow } from '../../../query/map.js';
import type { Fields } from '../../formats/shape.js';

export const MAP: Fields<MapRow> = { shape: { relation: true, country: true, shows: true, text: true } };
