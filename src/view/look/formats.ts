/** The formats of an answer, as data: what `--format` takes, and what help, completion and the man page say of it. */

export interface FormatSpec {
  name: string;
  /** People read it: names for codes, rounded amounts. Programs get exact values, also when there is nothing. */
  for: 'people' | 'programs';
  says: string;
}

export const FORMATS = [
  {
    name: 'table',
    for: 'people',
    says: 'Aligned columns, wrapped to the terminal or else to COLUMNS or 80; what a terminal gets.',
  },
  {
    name: 'plain',
    for: 'people',
    says: 'A row a line, fields apart by tabs, without a header; dates as EDTF, countries by name; what a pipe gets.',
  },
  { name: 'json', for: 'programs', says: 'An array of rows with all of their fields; --json is short for it.' },
  { name: 'ndjson', for: 'programs', says: 'A row a line, each a JSON object.' },
  {
    name: 'csv',
    for: 'programs',
    says: 'By RFC 4180: comma, CRLF, a header line. A text that a spreadsheet would take for a formula has an apostrophe before it; numbers stay numbers.',
  },
  {
    name: 'tsv',
    for: 'programs',
    says: 'The same between tabs, a row a line (LF), never quoted; tabs and line ends in a text become a space.',
  },
  { name: 'markdown', for: 'people', says: 'A table as GitHub reads it, with the columns of the table.' },
  { name: 'mermaid', for: 'people', says: 'A Mermaid diagram, of a timeline only.' },
] as const satisfies readonly FormatSpec[];

export type Format = (typeof FORMATS)[number]['name'];

/** The format of this name; null when there is none. */
export function formatNamed(name: string): Format | null {
  return FORMATS.find((format) => format.name === name)?.name ?? null;
}

/** Programs get an answer also when nothing was found. */
export function isForPrograms(format: Format): boolean {
  return FORMATS.some((each) => each.name === format && each.for === 'programs');
}
