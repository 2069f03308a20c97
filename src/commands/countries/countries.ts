/** `relations countries`: the names that are known, or what one name is read as. */
import type { Country } from '../../countries/country.js';
import { resolveCountry } from '../../countries/resolve.js';
import type { ExitName } from '../../errors.js';
import { countryRows, rowsOf, type CountryRow } from '../../query/countries.js';
import { orList } from '../../text/lists.js';
import { countryColumns } from '../../view/kinds/countries/columns.js';
import { COUNTRIES } from '../../view/kinds/countries/shape.js';
import { printed } from '../../view/formats/listing.js';
import type { Context } from '../shared/context.js';

export async function run(context: Context, words: readonly string[]): Promise<ExitName> {
  const dataset = await context.dataset();
  const text = words.join(' ').trim();
  const printRows = async (rows: readonly CountryRow[], brief: boolean): Promise<void> => {
    const sentences = async (): Promise<string[]> => {
      const { countrySentences } = await import('../../view/kinds/countries/sentences.js');
      return rows.flatMap((row) => countrySentences(row, brief));
    };
    const listing = { rows, columns: countryColumns(brief), fields: COUNTRIES, sentences };
    context.print(await printed(listing, context.look));
  };
  if (words.length === 0) {
    await printRows(countryRows(dataset), true);
    return 'found';
  }
  const print = (countries: readonly Country[]): Promise<void> => printRows(rowsOf(dataset, countries), false);
  const resolution = resolveCountry(text, { exact: context.exact });
  switch (resolution.status) {
    case 'near':
      context.note(`reading "${text}" as ${resolution.country.name}`);
      await print([resolution.country]);
      return 'found';
    case 'exact':
      await print([resolution.country]);
      return 'found';
    case 'ambiguous':
      await print(resolution.candidates);
      context.nothing(
        `"${text}" may be ${orList(resolution.candidates.map(({ name, code }) => `${name} (${code})`))}.`,
      );
      return 'usage';
    case 'unknown': {
      await print([]);
      const names = resolution.suggestions.map(({ name }) => name);
      const hint =
        names.length > 0 ? `Did you mean ${orList(names)}?` : 'relations countries lists the names that are known.';
      context.nothing(`Unknown country "${text}". ${hint}`);
      return 'nothing';
    }
  }
}
