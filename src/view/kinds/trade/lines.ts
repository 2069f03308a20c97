/** Trade figures in a pipe. */
import type { Relation } from '../../../model.js';
import { trade } from '../../../query/trade.js';
import { rowLines } from '../../formats/field-lines.js';
import { tradeColumns } from './columns.js';

export const tradeLines = (relation: Relation): string[][] => rowLines('trade', tradeColumns(), trade([relation]));
