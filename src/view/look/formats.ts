/** The formats of an answer, as data: what `--format` takes, and what help, completion and the man page say of it. */

export interface FormatSpec {
  name: string;
  /** People read it: names for codes, rounded amounts. Programs get exact values, also when there is nothing. */
  for: 'people' | 'programs';
  says: string;
  /** The one command that has it; all that print lists do without this. */
  only?: 'timeline' | 'graph';
}

export const FORMATS = [
  {
    name: 'table',
    for: 'people',
    says: 'Aligned columns, wrapped to the width of the terminal, else of COLUMNS or 80; the default on a terminal.',
  },
  {
    name: 'plain',
    for: 'people',
    says: 'One row a line, fields separated by tabs, without a header; dates as EDTF, countries by name; the default in a pipe.',
  },
  {
    name: 'text',
    for: 'people',
    says: 'Sentences, one a line, for a screen reader: dates and amounts in words, no lines drawn; the default on a terminal with TERM=dumb.',
  },
  { name: 'json', for: 'programs', says: 'An array of rows with all of their fields; --json is short for this.' },
  { name: 'ndjson', for: 'programs', says: 'One row a line, each a JSON object.' },
  {
    name: 'csv',
    for: 'programs',
    says: 'As in RFC 4180: commas, CRLF, a header line. A text that a spreadsheet would take for a formula is preceded by an apostrophe; numbers stay numbers. With --bom it begins with a byte order mark, without which Excel does not read UTF-8.',
  },
  {
    name: 'tsv',
    for: 'programs',
    says: 'The same with tabs, one row a line (LF), never quoted; tabs and line ends in a text become spaces.',
  },
  {
    name: 'markdown',
    for: 'people',
    says: 'A table in GitHub Flavored Markdown, with the columns of the table format.',
  },
  { name: 'mermaid', for: 'people', says: 'A Mermaid diagram; for timelines only.', only: 'timeline' },
  {
    name: 'ics',
    for: 'people',
    says: 'A calendar (iCalendar, RFC 5545): each event that is dated to the day, on that day of every year; for timelines only.',
    only: 'timeline',
  },
  {
    name: 'graphml',
    for: 'programs',
    says: 'A network as GraphML, with typed attributes, for Gephi, Cytoscape, networkx; for graph only.',
    only: 'graph',
  },
  { name: 'dot', for: 'programs', says: 'A network in the language of Graphviz; for graph only.', only: 'graph' },
] as const satisfies readonly FormatSpec[];

export type Format = (typeof FORMATS)[number]['name'];

/** The formats that a command has: those of every list, and its own. */
export function formatsOf(command?: FormatSpec['only']): Format[] {
  return FORMATS.filter((format) => !('only' in format) || format.only === command).map(({ name }) => name);
}

/** The format of this name; null when there is none. */
export function formatNamed(name: string): Format | null {
  return FORMATS.find((format) => format.name === name)?.name ?? null;
}

/** Programs get an answer also when nothing was found. */
export function isForPrograms(format: Format): boolean {
  return FORMATS.some((each) => each.name === format && each.for === 'programs');
}
