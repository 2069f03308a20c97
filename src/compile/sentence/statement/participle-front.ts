/** "Broken off in 1912, they were restored in 1925": a participle in front of the subject that it is said of. */
import type { DateMention } from '../../../dates/phrase/read.js';
import { pattern } from '../../../text/pattern.js';
import { closed } from './closed.js';
import { given, own, type Piece } from './piece.js';
import { isPlural } from './subject.js';
import { PAST_ONLY, INTRANSITIVE, isParticiple } from './words.js';

/** What stands in front, up to its comma. */
export interface ParticipleFront {
  /** "broken off in 1912" */
  said: string;
  /** Where the main clause begins. */
  main: number;
}

const FRONT = pattern(
  'u',
)`^(?:First_|Formally_|Officially_)?(?<participle>\p{Lu}\p{Ll}+)_(?:(off|up|out|down|again)_)?[^,;:()]{0,60}$`;
/** A subject and its verb. */
const MAIN = pattern('u')`^,_(it|they|he|she|the_\p{L}|its_|their_|\p{Lu})`;

/** The participle with the first date of its sentence; null where the sentence opens otherwise. */
export function participleFront(text: string, [first, ...others]: readonly DateMention[]): ParticipleFront | null {
  if (first === undefined || others.length === 0) return null;
  const [before, after] = [text.slice(0, first.start), text.slice(first.end)];
  const participle = FRONT.exec(before)?.groups?.participle?.toLowerCase() ?? '';
  if (!isParticiple(participle) || PAST_ONLY.test(participle) || INTRANSITIVE.test(participle)) return null;
  if (!MAIN.test(after)) return null;
  return { said: text.charAt(0).toLowerCase() + text.slice(1, first.end), main: first.end + 2 };
}

/** Words and their subject. */
interface Told {
  pieces: Piece[];
  subject: string;
}

/** What the dates of such a sentence tell: the first of what stands in front, the others of the main clause. */
export function ofParticipleFront(
  text: string,
  date: DateMention,
  dates: readonly DateMention[],
  statementsOf: (text: string, dates: readonly DateMention[]) => { at: (date: DateMention) => Told; whole: () => Told },
): Told | null {
  const front = participleFront(text, dates);
  if (front === null) return null;
  const moved = dates.map((one) => ({ ...one, start: one.start - front.main, end: one.end - front.main }));
  const main = statementsOf(text.slice(front.main), moved.slice(1));
  const same = moved[dates.indexOf(date)];
  if (same && date !== dates[0]) return main.at(same);
  const { subject } = main.whole();
  const were = isPlural(subject) || /^they$/i.test(subject) ? 'were' : 'was';
  return subject === '' ? null : { pieces: closed([given(`${subject} ${were} `), own(front.said)]), subject };
}
