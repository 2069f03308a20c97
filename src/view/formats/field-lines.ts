/** Lines of fields between tabs, for a pipe: what a line is stands in its first field. */
import { cleanLine } from '../../text/clean.js';
import type { Paint } from '../look/colour.js';

export function fieldLines(lines: readonly string[][], paint: Paint): string {
  const line = ([first = '', ...rest]: string[]): string =>
    [paint('heading', cleanLine(first)), ...rest.map(cleanLine)].join('\t');
  return `${lines.map(line).join('\n')}\n`;
}
