/** The line of an event in a pipe. */
import type { RelationEvent } from '../../../model.js';
import { rowOf } from '../../../query/timeline.js';
import { plainText } from '../../formats/plain.js';
import { timelineColumns } from './columns.js';

const COLUMNS = timelineColumns();

/** Of an event of the relation with this id: without colour and a line feed. */
export const eventLine = (relation: string, event: RelationEvent): string =>
  plainText(COLUMNS, [rowOf(relation, event)], (_tone, text) => text).slice(0, -1);
