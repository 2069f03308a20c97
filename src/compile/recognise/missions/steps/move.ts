/** A mission that went with the government: "opened in Rio de Janeiro in 1964 and moved to Brasília in 1972" stands in Brasília. */
import { oneOf, part, pattern } from '../../../../text/pattern.js';
import type { Codes, Sentence } from '../../../sentence/annotate.js';
import { sideOfCity } from '../../../sentence/seats.js';
import type { Governed } from '../verbs-of.js';
import { withoutDisputed } from './disputed.js';
import { stepOf, type Told } from './step.js';

const CITY = part`\p{Lu}[\p{L}\p{M}.'’-]*(_(de_|do_|da_|del_|of_)?\p{Lu}[\p{L}\p{M}.'’-]*){0,3}`;
const IN = part`(_in_(\p{L}+_)?\d{4})?`;
/** "from Rio de Janeiro to Brasília", "in 1972 to Brasília" */
const TO = part`${IN}(_from_(?<left>${CITY}))?${IN}_to_(?<city>${CITY})`;
const BEHIND = pattern('u')`^${TO}`;
const MOVED = pattern('u')`\b${oneOf`moved relocated transferred`}${TO}`;

/**
 * Where a move took the one mission of a sentence; null where none is told, or none to a seat of one of the parties: of another name
 * the words do not tell whether it is a street.
 */
export function moveOf(sentence: Sentence, { phrase, verb }: Governed, codes: Codes): Told['moved'] | null {
  const { text, dates } = sentence;
  const at = phrase.kind.end;
  const match = (verb?.act === 'moved' ? BEHIND : MOVED).exec(text.slice(at));
  const { city, left } = match?.groups ?? {};
  const seat = city === undefined ? null : sideOfCity(city, codes);
  if (!match || city === undefined || seat === null) return null;
  const from = left === undefined ? null : sideOfCity(left, codes);
  if (from !== null && from !== seat) return null;
  const [start, end] = [at + match.index, at + match.index + match[0].length];
  const behind = dates.find(
    (date) => date.happens && date.role === 'at' && date.start >= start && date.start <= end + 5,
  );
  const lead = dates.findLast((date) => date.happens && date.end <= phrase.start);
  const [step] = withoutDisputed(sentence, [stepOf('opened', behind ?? lead, { start, end })]);
  return { city, on: step?.since ?? null };
}
