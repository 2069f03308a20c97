/** Breaks text into lines of a terminal's width. */
import stringWidth from 'string-width';

/** Columns that a text takes on a terminal; escape sequences take none. */
export function widthOf(text: string): number {
  // Most text is ASCII, for which the library's segmenter is forty times slower than this.
  return /^[ -~]*$/u.test(text) ? text.length : stringWidth(text);
}

/** Lines of at most `width` columns, broken at spaces, and inside a word only when it alone is wider. Nothing is lost. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ').flatMap((each) => pieces(each, width))) {
    const wide = widthOf(word);
    if (line !== '' && used + 1 + wide > width) {
      lines.push(line);
      [line, used] = [word, wide];
    } else {
      [line, used] = line === '' ? [word, wide] : [`${line} ${word}`, used + 1 + wide];
    }
  }
  return [...lines, line];
}

/** A word that is too wide in pieces, never inside a character with its marks. Painted words stay whole. */
function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width || word.includes('\u001b')) return [word];
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
