/** The rules of the date grammar by the character that a date begins with: most rules need not be tried at all. */
import { firstCharacters } from '../../text/beginnings.js';
import { OTHER } from '../../text/pattern-tree.js';
import type { Rule } from './rule.js';
import { RULES } from './rules.js';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
const FIRST = RULES.map(({ pattern }) => firstCharacters(pattern.source));
const rulesFor = (first: string): readonly Rule[] => RULES.filter((_, i) => FIRST[i]?.has(first) ?? true);
const OTHERS = rulesFor(OTHER);
const BY_LETTER: ReadonlyMap<string, readonly Rule[]> = new Map(
  LETTERS.flatMap((letter) => {
    const rules = rulesFor(letter);
    return [
      [letter, rules],
      [letter.toUpperCase(), rules],
    ];
  }),
);

/** The rules that may read a date which begins with this character, in their order. */
export const rulesBy = (first: string): readonly Rule[] => BY_LETTER.get(first) ?? (isOdd(first) ? RULES : OTHERS);

/** "ſ" and the sign of kelvin are letters from a to z for patterns that take capitals for small letters. */
const isOdd = (first: string): boolean => first === '\u017f' || first === '\u212a';
