/** Text in a few lines of a terminal, with an ellipsis where the rest is left out. */
import { cleanLine } from '../../text/clean.js';
import { cut } from './cut.js';
import { widthOf, wrap } from './wrap.js';

/** Punctuation that reads oddly before an ellipsis. */
const LOOSE = /[\s,;:(–—-]$/u;

/** At most `most` lines of at most `width` columns; what is cut ends in "…", at a word where the line has several. */
export function clip(text: string, width: number, most = Infinity): string[] {
  const lines = firstLines(cleanLine(text), width, most);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), ended(lines[most - 1] ?? '', width)];
}

/** More lines than `most`, or all of them. */
function firstLines(text: string, width: number, most: number): string[] {
  const enough = most * (width + 1) * 4;
  if (text.length > enough) {
    // A long text is not wrapped to its end for the sake of its beginning. Only the last line may differ for the cut.
    const lines = wrap(text.slice(0, enough), width);
    if (lines.length > most) return lines;
  }
  return wrap(text, width);
}

function ended(line: string, width: number): string {
  let kept = line;
  while (widthOf(kept) + 1 > width && kept.includes(' ')) kept = kept.slice(0, kept.lastIndexOf(' '));
  while (LOOSE.test(kept)) kept = kept.slice(0, -1);
  return cut(`${kept}…`, width);
}
