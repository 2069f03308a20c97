/** Breaks text into lines of a terminal's width. */
import stringWidth from 'string-width';
import { part, pattern } from '../../text/pattern.js';

/**
 * Signs of one column that join with nothing: Latin, Greek and Cyrillic letters, dashes, quotation marks, lines and blocks. Most
 * text has no others, and to start the library's segmenter for it takes as long as all the rest of a run.
 */
const SIMPLE = pattern()`^[${part`
  \u0020-~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0377\u0384-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf
  \u2190-\u2193\u2212\u2500-\u259f`}]*$`;
/** How paint begins and ends. */
const PAINT = /\u001b\[[\d;]*m/g;

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  const bare = text.includes('\u001b') ? text.replace(PAINT, '') : text;
  return SIMPLE.test(bare) ? bare.length : stringWidth(text);
}

/**
 * Lines of at most `width` columns, broken at spaces; inside a word only when it alone is wider, and then behind a hyphen or
 * slash where it has one. Nothing is lost.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    for (const [at, piece] of pieces(word, width).entries()) {
      const wide = widthOf(piece);
      const gap = at > 0 || line === '' ? '' : ' ';
      if (line !== '' && used + gap.length + wide > width) {
        lines.push(line);
        [line, used] = [piece, wide];
      } else {
        [line, used] = [line + gap + piece, used + gap.length + wide];
      }
    }
  }
  return [...lines, line];
}

/** A word that is too wide in pieces. */
function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  return word.split(/(?<=[-–—/])/u).flatMap((part) => chunks(part, width));
}

/** Pieces that fit, never cut inside a character with its marks. */
function chunks(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(word)) {
    const wide = widthOf(segment);
    if (part !== '' && used + wide > width) {
      parts.push(part);
      [part, used] = ['', 0];
    }
    part += segment;
    used += wide;
  }
  return [...parts, part];
}
