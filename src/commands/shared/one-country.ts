/** The value of an option that names a country. */
import type { Dataset } from '../../dataset/dataset.js';
import { RelationsError } from '../../errors.js';
import type { Party } from '../../model.js';
import { readNames } from '../../query/naming.js';
import type { Context } from './context.js';

/** Throws a `RelationsError` ("usage") for a name that is unknown or ambiguous, and for two countries. */
export function oneCountry(context: Context, dataset: Dataset, option: string, name: string): Party {
  const { countries, notes } = readNames([name], {
    exact: context.exact,
    answers: ([a = '', b]) => b === undefined && dataset.has(a),
  });
  for (const note of notes) context.note(note);
  const [country, other] = countries;
  if (country !== undefined && other === undefined) return { code: country.code, name: country.name };
  throw new RelationsError('usage', `${option} takes one country, and "${name}" names two.`);
}
