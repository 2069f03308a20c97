/**
 * Patterns over Latin letters. Frames are many, and a class of all letters of Unicode costs thousands of ranges each time
 * it stands in a pattern; names in English text are Latin, which four ranges hold.
 */
const OTHERS = '\\u0100-\\u024F\\u1E00-\\u1EFF';
const CLASSES: Readonly<Record<string, string>> = {
  '\\p{L}': `A-Za-z\\u00C0-\\u00FF${OTHERS}`,
  '\\p{Lu}': `A-Z\\u00C0-\\u00DE${OTHERS}`,
  '\\p{Ll}': `a-z\\u00DF-\\u00FF${OTHERS}`,
  '\\p{Sc}': '$€£¥',
};
/** A class of characters, a class of letters outside of one, or an escape. */
const PIECE = /\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}|\\./g;
const LETTERS = /\\p\{\w+\}/g;
const latin = (name: string): string => CLASSES[name] ?? name;

/** A pattern made of a source that names classes of letters. */
export function latinPattern(source: string, flags = ''): RegExp {
  const plain = source.replace(PIECE, (piece) =>
    piece.startsWith('[') ? piece.replace(LETTERS, latin) : piece.startsWith('\\p') ? `[${latin(piece)}]` : piece,
  );
  return new RegExp(plain, flags);
}
