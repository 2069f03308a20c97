/** `relations compare`: countries or relations side by side. */
import type { ExitName } from '../../errors.js';
import { readCompared } from '../../query/compare/asked.js';
import { compareCountries } from '../../query/compare/countries.js';
import { shown } from '../../query/country-data/shown.js';
import { COMPARISON } from '../../view/compare/shape.js';
import { factColumns, FACTS, type FactRow } from '../../view/formats/fact-row.js';
import { printed } from '../../view/formats/listing.js';
import type { Fields } from '../../view/formats/shape.js';
import { RELATION } from '../../view/relation/shape.js';
import type { Context } from '../shared/context.js';

export async function run(context: Context, words: readonly string[]): Promise<ExitName> {
  const dataset = await context.dataset();
  const { countries, relations, notes } = readCompared(dataset, words, { exact: context.exact });
  for (const note of notes) context.note(note);
  const { look } = context;
  const text =
    countries.length > 0
      ? await compared(context, {
          values: compareCountries(dataset, countries),
          fields: COMPARISON,
          drawn: async (values) => (await import('../../view/compare/countries.js')).countriesText(values, look),
          facts: async (value) => (await import('../../view/compare/facts.js')).factsOfCountry(value),
        })
      : await compared(context, {
          values: relations.map((relation) => shown(relation, dataset)),
          fields: RELATION,
          drawn: async (values) => (await import('../../view/compare/pairs.js')).pairsText(values, look),
          facts: async (value) => (await import('../../view/relation/facts.js')).factsOfRelation(value),
        });
  context.print(text);
  return 'found';
}

interface Compared<Value> {
  values: readonly Value[];
  fields: Fields<Value>;
  drawn: (values: readonly Value[]) => Promise<string>;
  facts: (value: Value) => Promise<FactRow[]>;
}

/** Beside each other on a terminal, an object for each in JSON, else their facts one after the other. */
async function compared<Value>({ look }: Context, { values, fields, drawn, facts }: Compared<Value>): Promise<string> {
  if (look.format === 'json' || look.format === 'ndjson') return printed({ rows: values, columns: [], fields }, look);
  if (look.format === 'table' && look.fields === null) return drawn(values);
  const rows = (await Promise.all(values.map(facts))).flat();
  return printed({ rows, columns: factColumns(), fields: FACTS }, look);
}
