/** Columns of the known countries. */
import type { CountryRow } from '../../query/countries.js';
import type { Column } from '../listing.js';

export function countryColumns(): Column<CountryRow>[] {
  return [
    { key: 'code', head: 'Code', plain: (row) => row.code, tone: 'date' },
    { key: 'name', head: 'Name', plain: (row) => row.name, tone: 'name' },
    { key: 'relations', head: 'Relations', plain: (row) => String(row.relations), align: 'right' },
    { key: 'aliases', head: 'Also', plain: (row) => row.aliases.join('; '), grow: true, tone: 'dim' },
  ];
}
