/** Missions in a pipe. */
import type { Relation } from '../../../model.js';
import { missions } from '../../../query/missions.js';
import { rowLines } from '../../formats/field-lines.js';
import { missionColumns } from './columns.js';

export const missionLines = (relation: Relation): string[][] =>
  rowLines('mission', missionColumns(), missions([relation]));
