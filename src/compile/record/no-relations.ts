/** Whether an article says that there are no diplomatic relations: the first sentence of it that does. */
import type { NoRelations, StatusChange } from '../../model.js';
import { readNone } from '../recognise/changes/none.js';
import { isReadable, type Unit } from '../sentence/annotate.js';
import type { SentenceReport } from './report.js';

/** Null where none says so. Its line of the report, if it became nothing else, says what it became. */
export function noRelations(units: readonly Unit[], report: readonly SentenceReport[]): NoRelations | null {
  for (const [i, unit] of units.entries()) {
    const found = unit.unit === 'sentence' && unit.kind !== 'note' && isReadable(unit) ? readNone(unit) : null;
    if (found === null) continue;
    const line = report[i];
    line?.rules.push('no diplomatic relations');
    line?.became.push('no diplomatic relations');
    if (line?.outcome === 'unused') line.outcome = 'fact';
    return found;
  }
  return null;
}

/**
 * Without an establishment that came to nothing: where there are no relations at the time of the article, and it tells of no break, what
 * it tells was only agreed on ("Protocols on the establishment of relations were signed in 2009").
 */
export function withoutUndone(changes: readonly StatusChange[], none: NoRelations | null): StatusChange[] {
  const isUndone =
    none !== null && none.since === null && none.asOf === null && !changes.some(({ change }) => change === 'severed');
  return changes.filter(({ change }) => !isUndone || change !== 'established');
}
