/** What a text becomes, as lines that a table of examples can hold. */
import { readArticle } from '../../../src/compile/sources/article.js';
import type { Document, RawUnit } from '../../../src/compile/sources/document.js';

const MARKS = { paragraph: '', bullet: '- ', note: 'note: ' };

const textOf = (unit: RawUnit): string => {
  if (unit.unit === 'sentence') return `${MARKS[unit.kind]}${unit.text}`;
  return unit.unit === 'row' ? `row: ${unit.cells.join(' | ').replaceAll('\n', '; ')}` : unit.text;
};

const lineOf = (unit: RawUnit): string =>
  `${unit.path.length === 0 ? '' : `${unit.path.join(' > ')} | `}${textOf(unit)}`;

export interface Told {
  title: string | null;
  /** "History > Trade | - An item.", "mission1: …", "row: a | b". */
  lines: string[];
  /** "furniture: Jump to navigation" */
  skipped: string[];
}

export function told(text: string, name = 'standard input'): Told {
  const { title, units, skipped }: Document = readArticle(text, name);
  return { title, lines: units.map(lineOf), skipped: skipped.map((each) => `${each.what}: ${each.name}`) };
}
