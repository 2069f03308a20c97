/** Where a JSON text goes wrong: `JSON.parse` does not say so in every version of Node, and never by line. */

export interface Place {
  line: number;
  column: number;
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Want = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

/** The place of the first syntax error in a text that `JSON.parse` refuses, lines and columns from 1. */
export function placeOfError(text: string): Place {
  const open: ('{' | '[')[] = [];
  let want: Want = 'value';
  let at = skip(text, 0);
  while (at < text.length) {
    const next = step(text, at, want, open);
    if (next === null) break;
    ({ want } = next);
    at = skip(text, next.at);
  }
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** Reads one token; null when it is not one that may stand there. */
function step(text: string, at: number, want: Want, open: ('{' | '[')[]): { at: number; want: Want } | null {
  const char = text[at];
  const top = open.at(-1);
  if (want === ':') return char === ':' ? { at: at + 1, want: 'value' } : null;
  if (want === ', or end') {
    if (char === ',' && top !== undefined) return { at: at + 1, want: top === '{' ? 'key' : 'value' };
    return closes(char, top) ? close(at, open) : null;
  }
  if ((want === 'key or }' || want === 'value or ]') && closes(char, top)) return close(at, open);
  const isKey = want === 'key' || want === 'key or }';
  if (!isKey && (char === '{' || char === '[')) {
    open.push(char);
    return { at: at + 1, want: char === '{' ? 'key or }' : 'value or ]' };
  }
  if (isKey && char !== '"') return null;
  SCALAR.lastIndex = at;
  const scalar = SCALAR.exec(text);
  return scalar === null ? null : { at: at + scalar[0].length, want: isKey ? ':' : ', or end' };
}

const closes = (char: string | undefined, top: '{' | '[' | undefined): boolean =>
  (char === '}' && top === '{') || (char === ']' && top === '[');

function close(at: number, open: ('{' | '[')[]): { at: number; want: Want } {
  open.pop();
  return { at: at + 1, want: ', or end' };
}

function skip(text: string, at: number): number {
  SPACE.lastIndex = at;
  return at + (SPACE.exec(text)?.[0].length ?? 0);
}
