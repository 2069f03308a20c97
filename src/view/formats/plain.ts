/** One record a line, fields between tabs, nothing cut. */
import { cleanLine, isCleanLine } from '../../text/clean.js';
import type { Paint } from '../look/colour.js';
import { toneOf, type Column } from './column.js';

export function plainText<Row>(columns: readonly Column<Row>[], rows: readonly Row[], paint: Paint): string {
  const shown = columns.flatMap((column) => (column.plain === null ? [] : [{ column, textOf: column.plain }]));
  const lines = rows.map((row) => {
    const texts = shown.map(({ textOf }) => textOf(row));
    // Nearly always all are clean, and to ask once costs less than to ask of each.
    const isClean = isCleanLine(texts.join(''));
    const fields = shown.map(({ column }, at) => {
      const text = texts[at] ?? '';
      const clean = isClean ? text : cleanLine(text);
      const tone = toneOf(column, row);
      return tone === null ? clean : paint(tone, clean);
    });
    return `${fields.join('\t')}\n`;
  });
  return lines.join('');
}
