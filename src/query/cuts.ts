/** Where the words of a command line can be cut in two names of countries. */
import { tooLong } from './naming-errors.js';
import { namesInTitle, plainWord } from './titles.js';

/** No two names of countries are longer; what is cannot be a name and is not searched. */
const LONGEST = 160;

/** Where one name may end and the next begin. "and" and dashes also stand inside names, so every one is only a maybe. */
const BOUNDARY = / (?:and|with|vs\.?|versus) | ?[-‐‑‒–—−/,&+]+ ?| /giu;

/** One name, or two. */
export interface Cut {
  parts: string[];
  /** True when the two came as separate arguments. */
  apart: boolean;
}

/** The whole of the words, and each pair that cutting them once makes; pairs of whole arguments before others. */
export function cutsOf(words: readonly string[]): Cut[] {
  const pieces = words.map((word) => plainWord(word).replace(/\s+/gu, ' ').trim()).filter((word) => word !== '');
  const text = namesInTitle(pieces.join(' '));
  if (text.length > LONGEST) throw tooLong(text);
  const edges = new Set<number>();
  let end = -1;
  for (const piece of pieces) edges.add((end += piece.length + 1));
  const pairs = [...text.matchAll(BOUNDARY)].map((boundary) => {
    const [from, to] = [boundary.index, boundary.index + boundary[0].length];
    const apart = [...edges].some((edge) => edge >= from && edge < to);
    return { parts: [text.slice(0, from), text.slice(to)], apart };
  });
  const whole = { parts: [text], apart: false };
  return [...pairs.filter((pair) => pair.apart), whole, ...pairs.filter((pair) => !pair.apart)].filter((cut) =>
    cut.parts.every((part) => part !== ''),
  );
}
