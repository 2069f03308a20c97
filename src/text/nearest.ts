/** The word that a misspelt one was meant to be. */
import { editDistance } from './distance.js';

/** Up to this part of a word may be wrong. */
const WRONG = 0.4;

/** The nearest of the valid words, or null when none is near; what is only begun ("repr") is near to what it begins. */
export function nearest<Word extends string>(typed: string, valid: readonly Word[]): Word | null {
  const word = typed.toLowerCase();
  const begun = valid.filter((each) => word.length > 1 && each.toLowerCase().startsWith(word));
  if (begun.length === 1) return begun[0] ?? null;
  const ranked = valid
    .map((each) => {
      const most = Math.floor(Math.max(word.length, each.length) * WRONG);
      return { each, far: editDistance(word, each.toLowerCase(), most), most };
    })
    .filter(({ far, most }) => far <= most)
    .sort((a, b) => a.far - b.far);
  return ranked[0]?.each ?? null;
}

/** What to say after "X is no …": the word that was meant, and all that there are. */
export function insteadOf(typed: string, valid: readonly string[], those: string): string {
  const near = nearest(typed, valid);
  return `${near === null ? '' : `Did you mean ${near}? `}${those} ${valid.join(', ')}.`;
}
