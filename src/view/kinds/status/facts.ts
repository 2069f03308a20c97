/** The conclusions of a status, and the facts that they rest on. */
import type { StatusOnDay } from '../../../status/conclusion.js';
import { fact, knownOf, type FactRow, type Known } from '../../formats/fact-row.js';

/** In order of the pipe. */
export function factsOfStatus(status: StatusOnDay): FactRow[] {
  const { relation, on } = status;
  const of = (name: string, known: Known): FactRow => fact(relation, name, known);
  return [
    of('on', on === null ? { text: 'today' } : { date: on }),
    ...(['relations', 'level', 'head'] as const).map((name) => of(name, knownOf(status[name]))),
    ...status.predecessor.map(({ party, states, certain, date, source }) => {
      const names = states.map(({ as, name }) => as ?? name).join('; ');
      return of('predecessor', { date, country: party, text: certain ? names : `${names} (uncertain)`, source });
    }),
    ...status.rests.map(({ change, date, by, text, city, source }) =>
      of('rests on', { date, kind: change, country: by, text: text ?? city, source }),
    ),
  ];
}
