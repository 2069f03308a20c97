/** What "it" stands for. */
import {
  decapitalised,
  fromPhrase,
  isPlural,
  isPronoun,
  kindOfPhrase,
  type Antecedent,
  type Before,
} from './antecedent.js';
import { stateOf } from './became.js';
import { again, singular } from './phrases.js';
import { kindBySaying } from './predicate.js';

/** Capitals that only the beginning of a sentence has: "Two-way" and the like too. */
const COMMON_FLOW =
  /^(?:(?:Trade|Exports|Imports|Turnover|Investment|Bilateral|Mutual|Annual|Total|Foreign|Direct|Overall|Commercial|Merchandise)\b|\p{Lu}\p{Ll}+-\p{Ll})/u;
/** "Trade", "Slovenian exports to Serbia": said without an article. */
export const flow = (text: string): string =>
  COMMON_FLOW.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** What "it" stands for; `after` is what is said of it. */
export function ofIt(
  before: readonly Before[],
  after: string,
  isPerson: (words: string) => boolean,
  own = -1,
): Antecedent | null {
  const kind = kindBySaying(after);
  for (const { subject: first, subjects, things, sentence } of before.slice(0, 3)) {
    const subject = stateOf(after, subjects) ?? first;
    // "The consulate was closed, and the embassy moved. It reopened": of two neither.
    const singulars = subjects.filter((one) => !isPronoun(one) && !isPlural(one) && !isPerson(one));
    const isOfTwo = sentence !== own && new Set(singulars).size > 1 && subject === first;
    const ofKind =
      kind === null || kind === 'relations'
        ? []
        : things.filter((thing) => thing.kind === kind && singular(thing.head) === thing.head);
    const inSubject = ofKind.find(({ text }) => subject.includes(text));
    if (isOfTwo && (kind === null || new Set(ofKind.map(({ head }) => head)).size > 1)) return null;
    const thing = inSubject ?? ofKind.at(-1);
    if (thing) return { words: thing.kind === 'trade' ? flow(thing.text) : again(thing.text), sentence };
    // "Its consulate-general was closed; a decree …": the owner has no name here, the thing has.
    const only =
      kind === null && (subject === '' || isPronoun(subject))
        ? things.findLast(({ head }) => singular(head) === head)
        : undefined;
    if (only && sentence === before[0]?.sentence) return fromPhrase(only, sentence);
    if (subject === '' || isPronoun(subject) || isPlural(subject) || isPerson(subject)) continue;
    const fits = kind === null || kindOfPhrase(subject) === kind || kindOfPhrase(subject) === null;
    if (fits && (kind === null || !/^(?:the\s)?\p{Lu}/u.test(decapitalised(subject)) || kindOfPhrase(subject) === kind))
      return { words: decapitalised(subject), sentence };
  }
  if (kind !== null) return null;
  for (const { things, sentence } of before.slice(0, 2)) {
    const thing = things.filter(({ head }) => singular(head) === head).at(-1);
    if (thing) return fromPhrase(thing, sentence);
  }
  return null;
}
