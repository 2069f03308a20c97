/** One record a line, fields between tabs, nothing cut. */
import { cleanLine } from '../../text/clean.js';
import type { Paint } from '../look/colour.js';
import { toneOf, type Column } from './column.js';

export function plainText<Row>(columns: readonly Column<Row>[], rows: readonly Row[], paint: Paint): string {
  return rows
    .map((row) => {
      const fields = columns.flatMap((column) => {
        if (column.plain === null) return [];
        const tone = toneOf(column, row);
        const text = cleanLine(column.plain(row));
        return [tone === null ? text : paint(tone, text)];
      });
      return `${fields.join('\t')}\n`;
    })
    .join('');
}
