/** `relations gaps`: what the dataset does not state of a country's relations. */
import { CONTINENTS } from '../../countries/continent-names.js';
import { countryByCode } from '../../countries/country.js';
import { RelationsError, type ExitName } from '../../errors.js';
import { GAPS } from '../../query/gap-kinds.js';
import { gaps } from '../../query/gaps.js';
import { locate } from '../../query/locate.js';
import { orList } from '../../text/lists.js';
import { gapColumns } from '../../view/gaps/columns.js';
import { GAP_FIELDS } from '../../view/gaps/shape.js';
import { printed } from '../../view/formats/listing.js';
import type { Context } from '../shared/context.js';
import { kindValues } from '../shared/values.js';

export interface GapsOptions {
  kind?: string[];
  region?: string[];
}

export async function run(context: Context, words: readonly string[], options: GapsOptions): Promise<ExitName> {
  const kinds = kindValues('--kind', options.kind ?? [], GAPS);
  const continents = kindValues('--region', options.region ?? [], CONTINENTS, 'continent');
  const dataset = await context.dataset();
  const { countries, notes } = locate(dataset, words, { exact: context.exact, all: true });
  const [country, other] = countries;
  if (country === undefined || other !== undefined)
    throw new RelationsError('usage', 'Gaps are of one country.', 'Of two: relations show albania serbia.');
  const kind = countryByCode(country.code)?.kind;
  if (kind === 'former') throw new RelationsError('usage', `${country.name} has ceased to exist: gaps are of today.`);
  for (const note of notes) context.note(note);
  const rows = gaps(dataset, country.code, { kinds, continents });
  const { look } = context;
  const sentences = async () => (await import('../../view/gaps/sentences.js')).gapSentences(rows, country.name);
  const isDrawn = look.format === 'table' && look.fields === null && rows.length > 0;
  context.print(
    isDrawn
      ? (await import('../../view/gaps/draw.js')).gapsText(rows, country.name, look)
      : await printed({ rows, columns: gapColumns(), fields: GAP_FIELDS, sentences }, look),
  );
  if (rows.length > 0) return 'found';
  const of = kinds.size === 0 ? '' : ` of the kind ${orList([...kinds])}`;
  const where = continents.size === 0 ? '' : ` in ${orList([...continents])}`;
  context.nothing(`The dataset has no gap${of}${where} for ${country.name}.`);
  return 'nothing';
}
