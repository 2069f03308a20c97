/** Text with its matches marked, in lines of a terminal. */
import type { Paint } from '../../look/colour.js';
import { wrap } from '../../terminal/wrap.js';

interface Range {
  start: number;
  end: number;
}

/**
 * Lines of at most `width` columns. `matches` are offsets into the clean text, in order. Without colour the marks are letters
 * that take place, so the text is marked before it is wrapped; with colour the lines are painted afterwards, which leaves no
 * paint open at the end of a line.
 */
export function markedLines(text: string, matches: readonly Range[], paint: Paint, width: number): string[] {
  if (paint('match', 'x').includes('\u001b')) return paintedLines(text, matches, paint, width);
  let marked = '';
  let at = 0;
  for (const { start, end } of matches) {
    marked += text.slice(at, start) + paint('match', text.slice(start, end));
    at = end;
  }
  return wrap(marked + text.slice(at), width);
}

function paintedLines(text: string, matches: readonly Range[], paint: Paint, width: number): string[] {
  let from = 0;
  return wrap(text, width).map((line) => {
    // Each line is a piece of the text; between two lines only spaces are left out.
    const start = text.indexOf(line, from);
    from = start + line.length;
    let painted = '';
    let at = start;
    for (const match of matches) {
      const [first, last] = [Math.max(match.start, start), Math.min(match.end, from)];
      if (first >= last) continue;
      painted += text.slice(at, first) + paint('match', text.slice(first, last));
      at = last;
    }
    return painted + text.slice(at, from);
  });
}
