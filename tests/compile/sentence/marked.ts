/** A sentence of a table with words marked in it: "Albania *recognised* Kosovo in 2008." */
import type { Trigger } from '../../../src/compile/sentence/clauses.js';

/** The sentence without the stars, and where the marked words stand. */
export function marked(sentence: string): { text: string; marks: Trigger[] } {
  const marks: Trigger[] = [];
  let text = '';
  for (const [at, part] of sentence.split('*').entries()) {
    if (at % 2 === 1) marks.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, marks };
}
