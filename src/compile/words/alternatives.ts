/** Word lists as parts of patterns: plain words in, one alternation out, so that a list is read and kept as a list. */

/** "set_up was re-?opened" → `set\sup|was|re-?opened`: words by spaces, `_` for a space within one. */
export const anyOf = (...lists: readonly string[]): string =>
  lists.join(' ').trim().split(/\s+/).join('|').replaceAll('_', '\\s');

/** The same as one group of a pattern. */
export const group = (...lists: readonly string[]): string => `(?:${anyOf(...lists)})`;

/** "close establish" → "closes closed closing establishes established establishing": regular verbs that double no letter. */
export function inflected(verbs: string): string {
  return verbs
    .trim()
    .split(/\s+/)
    .map((verb) => {
      const stem = verb.replace(/e$/, '');
      const third = /(?:sh|ch|ss|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
      return `${third} ${stem}ed ${stem}ing`;
    })
    .join(' ');
}
