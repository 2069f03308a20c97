/** Topics of help as text for a terminal. */
import type { Part, Topic } from './topic.js';
import { widthOf, wrap } from '../view/terminal/wrap.js';

/** Longer lines are hard to read. */
const WIDEST = 78;
/** A longer term has its text below it. */
const LONGEST_TERM = 16;
const INDENT = '  ';

/** The title, and the parts with a line between, no wider than the terminal. */
export function topicText({ title, parts }: Topic, columns: number): string {
  const width = Math.min(columns, WIDEST);
  const blocks = [wrap(title, width), ...parts().map((part) => linesOf(part, width))];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function linesOf(part: Part, width: number): string[] {
  if (typeof part === 'string') return wrap(part, width);
  if ('example' in part) return part.example.map((line) => (line === '' ? '' : INDENT + line));
  const short = part.map(([term]) => widthOf(term)).filter((wide) => wide <= LONGEST_TERM);
  const gutter = INDENT.length + Math.max(INDENT.length, ...short) + 2;
  return part.flatMap(([term, says]) => {
    const below = wrap(says, Math.max(10, width - gutter)).map((line) => ' '.repeat(gutter) + line);
    if (INDENT.length + widthOf(term) + 2 > gutter)
      return [...wrap(term, width - INDENT.length).map((line) => INDENT + line), ...below];
    const [first = '', ...rest] = below;
    return [(INDENT + term).padEnd(gutter) + first.trimStart(), ...rest];
  });
}
