/** Breaks text into lines of a terminal's width. */
import stringWidth from 'string-width';

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  // Most text is ASCII, for which the library's segmenter is forty times slower than this.
  return /^[ -~]*$/u.test(text) ? text.length : stringWidth(text);
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
