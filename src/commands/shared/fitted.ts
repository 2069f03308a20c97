/** Lines of text for a terminal, which would break them inside of words. */
import type { Output } from '../../io.js';
import { wrap } from '../../view/terminal/wrap.js';

/** What goes on is indented by this many columns. */
const HANGING = 2;

/** One line as it is to be written: broken between words where it is wider than the terminal; as it is where there is none. */
export function fitted(line: string, { isTTY, columns }: Output): string {
  if (!isTTY || columns === null) return line;
  const text = line.trimStart();
  const indent = line.length - text.length;
  const room = Math.max(columns - indent - HANGING, 20);
  return wrap(text, room)
    .map((part, at) => ' '.repeat(indent + (at > 0 ? HANGING : 0)) + part)
    .join('\n');
}
