/** `relations countries`: the names that are known, or what one name is read as. */
import type { Country } from '../../countries/country.js';
import { resolveCountry } from '../../countries/resolve.js';
import type { ExitName } from '../../errors.js';
import { countryRows, rowsOf } from '../../query/countries.js';
import { orList } from '../../text/lists.js';
import { countryColumns } from '../../view/kinds/countries/columns.js';
import { COUNTRIES } from '../../view/kinds/countries/shape.js';
import { printed } from '../../view/formats/listing.js';
import type { Context } from '../shared/context.js';

export async function run(context: Context, words: readonly string[]): Promise<ExitName> {
  const dataset = await context.dataset();
  const text = words.join(' ').trim();
  if (words.length === 0) {
    const listing = { rows: countryRows(dataset), columns: countryColumns(true), fields: COUNTRIES };
    context.print(await printed(listing, context.look));
    return 'found';
  }
  const print = async (countries: readonly Country[]): Promise<void> => {
    const listing = { rows: rowsOf(dataset, countries), columns: countryColumns(), fields: COUNTRIES };
    context.print(await printed(listing, context.look));
  };
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
