/** `--format text`: a sentence a line, for those who are read to. No lines are drawn, nothing is aligned, cut or coloured. */
import type { Column } from './column.js';
import { sentence, spoken } from '../words/spoken.js';

export const linesText = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** Rows of which no sentences are known: each as what its columns say, "Date: 1914; Kind: visit." */
export function columnSentences<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string[] {
  const told = columns.filter(({ head }) => head !== null && head !== '');
  return rows.map((row) => {
    const parts = told.flatMap((column) => {
      const value = spoken((column.human ?? column.plain)?.(row) ?? '');
      return value === '' ? [] : [`${column.head ?? ''}: ${value}`];
    });
    return sentence(parts.join('; '));
  });
}
