/** Names as data files shorten them: "Dem. Rep. of the Congo", "Bosnia and Herz.", "W. Sahara", "Falkland Isl.". */
import { directionsOfInitial } from './directions.js';
import { foldName } from './fold.js';

/** Folded short words and what each may stand for. They are read with and without a full stop. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  rep: ['republic'],
  dem: ['democratic'],
  fed: ['federal', 'federated'],
  isl: ['islands', 'island'],
  isls: ['islands'],
  is: ['islands', 'island'],
  ter: ['territory', 'territories'],
  terr: ['territory', 'territories'],
  sts: ['states'],
  gt: ['great'],
  dpr: ['democratic peoples republic'],
  pdr: ['peoples democratic republic'],
  pr: ['peoples republic'],
  dr: ['democratic republic'],
  ar: ['arab republic'],
  fr: ['federal republic', 'french'],
  rb: ['bolivarian republic'],
};

/** A folded name in which every short word is written out in one way; `begun` words may go on. */
export interface Spelling {
  words: readonly { text: string; begun: boolean }[];
}

/** A text with more short words than this is no name. */
const MOST_SPELLINGS = 16;

/** Every way to write a typed name out; the name as it stands, where it has no short word. Empty where there are too many. */
export function spellingsOf(typed: string): Spelling[] {
  let spellings: Spelling[] = [{ words: [] }];
  for (const token of typed.split(/\s+/)) {
    const choices = choicesFor(token);
    spellings = spellings.flatMap(({ words }) => choices.map((choice) => ({ words: [...words, ...choice] })));
    if (spellings.length > MOST_SPELLINGS) return [];
  }
  return spellings;
}

function choicesFor(token: string): Spelling['words'][] {
  const word = foldName(token);
  if (word === '') return [[]];
  const long = directionsOfInitial(word) ?? (Object.hasOwn(WORDS, word) ? WORDS[word] : undefined);
  if (long !== undefined) return long.map((text) => [{ text, begun: false }]);
  // "St." folds to "saint", and "U.S." has two stops: neither is the beginning of a word.
  return [[{ text: word, begun: /^\p{L}{2,}\.$/u.test(token) && token.length === word.length + 1 }]];
}

/** The words of a spelling as a folded name, or null while one of them is only begun. */
export const wholeName = ({ words }: Spelling): string | null =>
  words.some(({ begun }) => begun) ? null : words.map(({ text }) => text).join(' ');

/** A test for names that go on as a spelling begins; null when it is not enough to tell names by. */
export function begunName({ words }: Spelling): ((name: string) => boolean) | null {
  // "Rep. Dom." could be many a name: one word must stand whole.
  if (words.every(({ begun }) => begun)) return null;
  const wanted = words.flatMap(({ text, begun }) => text.split(' ').map((word) => ({ word, begun })));
  return (name) => {
    const parts = name.split(' ');
    return (
      parts.length === wanted.length &&
      wanted.every(({ word, begun }, at) => (begun ? parts[at]?.startsWith(word) === true : parts[at] === word))
    );
  };
}
