/**
 * Patterns from word lists and small named parts. In the notation of all three tags a low line is a space of the text
 * (`\s`), a plain bracket groups without capturing, and whitespace only lays the source out; all else is as `RegExp` has it.
 *
 * ```
 * const MODAL = oneOf`would might could plan(s|ned)?_to`;
 * const DENIED = pattern('i')`\b (not|never|${MODAL}) _ $`;
 * ```
 */

/** Escapes and character classes, which stay as they are, and what the notation changes. */
const TOKEN = /\\.|\[(?:\\.|[^\]\\])*\]|\((?!\?)|_|\s+/gs;

/** A source, or words of which one stands there. */
type Part = string | readonly string[];
const sourceOfPart = (given: Part): string => (typeof given === 'string' ? given : `(?:${given.join('|')})`);

function sourceOf({ raw }: TemplateStringsArray, parts: readonly Part[], space: string): string {
  const last = raw.length - 1;
  const read = (chunk: string, i: number): string =>
    (i === 0 ? chunk.trimStart() : chunk).replace(TOKEN, (token, at: number, whole: string) => {
      if (token === '(') return '(?:';
      if (token === '_') return '\\s';
      if (token.trim() !== '') return token;
      return i === last && at + token.length === whole.length ? '' : space;
    });
  return raw.map((chunk, i) => read(chunk, i) + sourceOfPart(parts[i] ?? '')).join('');
}

/** The source of one of several words or phrases, which whitespace separates; the longer of two that begin alike goes first. */
export const oneOf = (words: TemplateStringsArray, ...parts: readonly Part[]): string =>
  `(?:${sourceOf(words, parts, '|')})`;

/** A piece of a pattern's source, for use in others. */
export const part = (source: TemplateStringsArray, ...parts: readonly Part[]): string => sourceOf(source, parts, '');

/** A tag that makes a pattern with those flags. Patterns are made once, when their file is loaded. */
export const pattern =
  (flags = '') =>
  (source: TemplateStringsArray, ...parts: readonly Part[]): RegExp =>
    new RegExp(sourceOf(source, parts, ''), flags);
