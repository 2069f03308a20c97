/** Communities in a pipe. */
import type { Relation } from '../../../model.js';
import { communities } from '../../../query/communities.js';
import { rowLines } from '../../formats/field-lines.js';
import { communityColumns } from './columns.js';

export const communityLines = (relation: Relation): string[][] =>
  rowLines('community', communityColumns(), communities([relation]));
