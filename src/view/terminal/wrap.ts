/** Breaks text into lines of a terminal's width. */
import stringWidth from 'string-width';

/**
 * Signs of one column that join with nothing: Latin, Greek and Cyrillic letters, dashes, quotation marks, lines and blocks. Most
 * text has no others, and to start the library's segmenter for it takes as long as all the rest of a run.
 */
const SIMPLE = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x2ff],
  [0x370, 0x377],
  [0x384, 0x482],
  [0x48a, 0x52f],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x20bf],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2500, 0x259f],
] as const;

const ASCII = /^[ -~]*$/;

/** A pattern of all ranges takes longer to be compiled than the few texts that have more than ASCII to be gone through. */
function isSimple(text: string): boolean {
  if (ASCII.test(text)) return true;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign >= 0x20 && sign <= 0x7e) continue;
    if (!SIMPLE.some(([first, last]) => sign >= first && sign <= last)) return false;
  }
  return true;
}
/** How paint begins and ends. */
const PAINT = /\u001b\[[\d;]*m/g;

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  const bare = text.includes('\u001b') ? text.replace(PAINT, '') : text;
  return isSimple(bare) ? bare.length : stringWidth(text);
}

/**
 * Lines of at most `width` columns, broken at spaces; inside a word only when it alone is wider, and then behind a hyphen or
 * slash where it has one. Nothing is lost.
 */
export function wrap(text: string, width: number): string[] {
  return (isSimple(text) ? wrappedAtSpaces(text, width) : null) ?? wrappedByWords(text, width);
}

/** Spaces that are not between two words. */
const ODD_SPACES = /^ | $| {2}/;

/** The same for text whose signs have one column each; null where that is not a matter of finding the last space of each line. */
function wrappedAtSpaces(text: string, width: number): string[] | null {
  if (ODD_SPACES.test(text)) return null;
  const lines: string[] = [];
  let from = 0;
  while (text.length - from > width) {
    const end = text.lastIndexOf(' ', from + width);
    if (end <= from) return null;
    lines.push(text.slice(from, end));
    from = end + 1;
  }
  return [...lines, text.slice(from)];
}

function wrappedByWords(text: string, width: number): string[] {
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
