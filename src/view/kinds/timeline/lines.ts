/** Events in a pipe. */
import type { Relation } from '../../../model.js';
import { timeline } from '../../../query/timeline.js';
import { rowLines } from '../../formats/field-lines.js';
import { timelineColumns } from './columns.js';

export const eventLines = (relation: Relation): string[][] =>
  rowLines('event', timelineColumns(), timeline([relation]));
