/** The rows of a rendered infobox of bilateral relations → the fields that the template has: party1, mission1, envoy1 … */
import { resolveCountry } from '../../countries/resolve.js';
import type { Infobox } from './wikitext/plain-text.js';

export interface BoxCell {
  text: string;
  /** The pages that its links lead to. */
  targets: readonly string[];
}

export interface BoxField {
  field: string;
  value: string;
  party: string | null;
  targets: string[];
}

export interface ReadBox {
  box: Infobox;
  /** Every field by name, those that are no units included. */
  fields: Map<string, string>;
}

/** What a row of a rendered infobox is called, and the field of it. */
const LABELS: readonly (readonly [RegExp, string])[] = [
  [/^diplomatic (?:missions?|representations?)$|^(?:embassy|embassies|missions?)$/i, 'mission'],
  [/^(?:envoys?|ambassadors?|representatives?)$/i, 'envoy'],
];

/** No infobox has more rows; a table of so many is none. */
export const MOST_ROWS = 60;

const labelOf = (text: string): string | null => LABELS.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** Whether a cell names a state and nothing else, as the cells under the map do. */
export function namesParty(text: string): boolean {
  return text.length <= 60 && resolveCountry(text, { exact: true, suggest: false }).status === 'exact';
}

/**
 * Reads the rows of a rendered infobox. Rows that it does not know give nothing.
 * @param title Its caption or uppermost line; "" where it has none.
 */
export function infoboxOfRows(title: string, rows: readonly (readonly BoxCell[])[]): ReadBox {
  const fields = new Map<string, string>();
  const shown: BoxField[] = [];
  let label: string | null = null;
  let parties: readonly (string | null)[] = [null, null];
  if (title !== '') fields.set('title', title);
  for (const row of rows.slice(0, MOST_ROWS)) {
    const said = row.filter(({ text }) => text !== '');
    const [first, second] = said;
    if (first === undefined) continue;
    const own = labelOf(first.text);
    if (own !== null) label = own;
    const cells = own === null ? row : row.slice(row.indexOf(first) + 1);
    if (own !== null && !cells.some(({ text }) => text !== '')) continue;
    if (label === null) {
      if (second !== undefined && said.length === 2 && namesParty(first.text) && namesParty(second.text)) {
        parties = [first.text, second.text];
        fields.set('party1', first.text).set('party2', second.text);
      } else if (said.length === 1 && !fields.has('title')) fields.set('title', first.text);
      continue;
    }
    for (const [i, { text, targets }] of cells.slice(0, 2).entries()) {
      if (text === '') continue;
      const field = `${label}${i + 1}`;
      if (!fields.has(field)) fields.set(field, text);
      // A list in a cell is a field for each entry.
      for (const value of text.split(/; |\n/))
        shown.push({ field, value, party: parties[i] ?? null, targets: [...targets] });
    }
  }
  return { box: { what: 'infobox', fields: shown }, fields };
}
