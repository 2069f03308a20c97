/** Events by the people who act in them and by their places; upper case and diacritics make no difference. */
import { foldName } from '../countries/fold.js';
import type { RelationEvent } from '../model.js';

/** Longer words are no name. */
const LONGEST = 200;

const wordsOf = (text: string): string[] =>
  foldName(text)
    .split(' ')
    .filter((word) => word !== '');

/** Whether all words of a name stand in another, as whole words: "svilanovic" in "Goran Svilanović". */
function isIn(asked: readonly string[], text: string): boolean {
  const words = new Set(wordsOf(text));
  return asked.length > 0 && asked.every((word) => words.has(word));
}

/** Whether a person of that name acts in an event. Where a dataset keeps no people, its text is asked. */
export function personTest(name: string): (event: RelationEvent) => boolean {
  const asked = wordsOf(name.slice(0, LONGEST));
  return ({ people, text }) => (people ? people.some((person) => isIn(asked, person.name)) : isIn(asked, text));
}

/** Whether an event took place there: by its place, else by "in", "at" or "to" that name. */
export function placeTest(name: string): (event: RelationEvent) => boolean {
  const asked = wordsOf(name.slice(0, LONGEST));
  const phrase = asked.join(' ');
  return ({ place, text }) => {
    if (place) return isIn(asked, place);
    const told = ` ${foldName(text)} `;
    return phrase !== '' && ['in', 'at', 'to', 'near'].some((word) => told.includes(` ${word} ${phrase} `));
  };
}
