/** The facts of one relation, one a row: the table that CSV, TSV and Markdown print where JSON prints a record. */
import type { CountryCode, Edtf, Source } from '../../model.js';
import type { Conclusion } from '../../status/conclusion.js';
import type { Column } from './column.js';
import { labelEdtf } from '../../dates/label.js';
import { formatAmount, formatCount } from '../words/amount.js';
import { field, nameOf } from '../words/names.js';
import { sectionOf } from '../words/places.js';
import { source, type Fields } from './shape.js';

export interface FactRow {
  relation: string;
  /** What kind of fact it is: the first field of a line in a pipe. */
  fact: string;
  date: Edtf | null;
  /** The kind of event, mission, change or figure. */
  kind: string | null;
  /** The state that acts, sends, exports or is lived in. */
  country: CountryCode | null;
  /** The receiving or importing state. */
  towards: CountryCode | null;
  /** A number, in the unit beside it: an ISO 4217 code, "people", "%" or "sentences". */
  value: number | null;
  unit: string | null;
  text: string | null;
  source: Source | null;
}

/** All that a fact may say. */
export type Known = Partial<Omit<FactRow, 'relation' | 'fact'>>;

/** A row of what is known; everything else is null. */
export function fact(relation: string, name: string, known: Known): FactRow {
  return {
    relation,
    fact: name,
    date: null,
    kind: null,
    country: null,
    towards: null,
    value: null,
    unit: null,
    text: null,
    source: null,
    ...known,
  };
}

/** What a conclusion says: "uncertain" only where there is a state that may not hold; "both" where date and country are those of one of two. */
export function knownOf({ state, since, by, certain, both }: Conclusion<string>): Known {
  const said = [...(state === null || certain ? [] : ['uncertain']), ...(both && by !== null ? ['both'] : [])];
  return { kind: state, date: since, country: by, text: said.length === 0 ? null : said.join('; ') };
}

export function factColumns(): Column<FactRow>[] {
  return [
    { key: 'relation', head: null, plain: (row) => row.relation },
    { key: 'fact', head: 'Fact', plain: (row) => row.fact, tone: 'kind' },
    {
      key: 'date',
      head: 'Date',
      plain: (row) => field(row.date),
      human: (row) => (row.date === null ? '' : labelEdtf(row.date)),
      tone: 'date',
    },
    { key: 'kind', head: 'Kind', plain: (row) => field(row.kind) },
    { key: 'country', head: 'Country', plain: (row) => nameOf(row.country), tone: 'name' },
    { key: 'towards', head: 'Towards', plain: (row) => nameOf(row.towards), tone: 'name' },
    { key: 'value', head: 'Value', plain: (row) => field(row.value), human: valueText, align: 'right' },
    { key: 'unit', head: null, plain: (row) => field(row.unit) },
    { key: 'text', head: 'Text', plain: (row) => field(row.text), grow: true },
    { key: 'section', path: 'source.section', head: null, plain: (row) => sectionOf(row.source) },
    { key: 'sentence', path: 'source.sentence', head: null, plain: (row) => field(row.source?.sentence ?? null) },
  ];
}

/** "$338 million", "61,687 people", "0.93%". */
function valueText({ value, unit }: FactRow): string {
  if (value === null) return '';
  if (unit !== null && /^[A-Z]{3}$/u.test(unit)) return formatAmount(value, unit);
  return unit === '%' ? `${formatCount(value)}%` : `${formatCount(value)} ${unit ?? ''}`.trim();
}
/** The facts of one relation or of its status, in a table. */

export const FACTS: Fields<FactRow> = {
  shape: {
    relation: true,
    fact: true,
    date: true,
    kind: true,
    country: true,
    towards: true,
    value: true,
    unit: true,
    text: true,
    source,
  },
};
