/** One record a line, fields between tabs, nothing cut. */
import { cleanLine } from '../../text/clean.js';
import type { Paint } from '../look/colour.js';
import { toneOf, type Column } from './column.js';

export function plainText<Row>(columns: readonly Column<Row>[], rows: readonly Row[], paint: Paint): string {
  const lines = rows.map((row) => {
    const fields: string[] = [];
    for (const column of columns) {
      if (column.plain === null) continue;
      const tone = toneOf(column, row);
      const text = cleanLine(column.plain(row));
      fields.push(tone === null ? text : paint(tone, text));
    }
    return `${fields.join('\t')}\n`;
  });
  return lines.join('');
}
