/** Envoys as facts. */
import type { Relation } from '../../../model.js';
import { fact, type FactRow } from '../../formats/fact-row.js';

export const envoyFacts = ({ id, envoys }: Relation): FactRow[] =>
  envoys.map(({ name, office, sending, receiving, since, source }) =>
    fact(id, 'envoy', { date: since, kind: office, country: sending, towards: receiving, text: name, source }),
  );
