/** Columns of the known countries. */
import type { CountryRow } from '../../../query/countries.js';
import type { Column } from '../../formats/column.js';
import { nameOf } from '../../words/names.js';

/** So many aliases tell what a country is; the rest are for the one that is asked about, and for pipes. */
const FEW = 4;

/** `brief` leaves most aliases out on a terminal. */
export function countryColumns(brief = false): Column<CountryRow>[] {
  const human = ({ aliases }: CountryRow): string => {
    const rest = aliases.length - FEW;
    return brief && rest > 1 ? `${aliases.slice(0, FEW).join('; ')} and ${rest} more` : aliases.join('; ');
  };
  return [
    { key: 'code', head: 'Code', plain: (row) => row.code, tone: 'date', shrink: 14 },
    { key: 'name', head: 'Name', plain: (row) => row.name, tone: 'name', shrink: 20 },
    { key: 'relations', head: 'Relations', plain: (row) => String(row.relations), align: 'right' },
    { key: 'aliases', head: 'Also', plain: (row) => row.aliases.join('; '), human, grow: true, tone: 'dim' },
    { key: 'neighbours', head: brief ? null : 'Neighbours', plain: neighbours, grow: true },
    { key: 'organisations', head: brief ? null : 'Organisations', plain: organisations, grow: true },
  ];
}

const neighbours = (row: CountryRow): string => (row.neighbours ?? []).map(nameOf).join('; ');
const organisations = (row: CountryRow): string => (row.organisations ?? []).join('; ');
