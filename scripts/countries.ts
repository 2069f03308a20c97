// Makes data/countries.json and data/country-names.json from i18n-iso-countries, countries-list, iso-3166 (all MIT) and
// data/countries.hand.yaml.
//   tsx scripts/countries.ts [--check]     --check: exit 1 when a committed file is not what would be written
import { writeOrCheck } from './committed.js';
import { HAND } from './countries/hand.js';
import { nameClasses } from './countries/names.js';
import { columnsOf, COLUMNS, ROWS } from './countries/rows.js';

const linesOf = (items: readonly string[]): string => `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;

/** An object of lists, an item a line: a change of one country is a change of one line. */
const textOf = (lists: Readonly<Record<string, readonly string[]>>): string =>
  `{\n${Object.entries(lists)
    .map(([key, items]) => `"${key}": ${linesOf(items)}`)
    .join(',\n')}\n}\n`;

const countries = {
  columns: COLUMNS,
  countries: ROWS.map(columnsOf),
  notWords: HAND.notWords,
  lookalikes: HAND.lookalikes,
};
writeOrCheck(
  [
    { path: 'data/countries.json', text: textOf(countries) },
    { path: 'data/country-names.json', text: textOf(nameClasses()) },
  ],
  'npm run countries',
);
