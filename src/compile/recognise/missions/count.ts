/** How many missions of a kind a state keeps, where a text says so: "fifty consulates, among them those in Chicago and Houston". */
import type { Mission } from '../../../model.js';
import { boundOf } from '../../sentence/bounds.js';
import type { Sentence } from '../../sentence/annotate.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import type { MissionPhrase } from './phrase.js';

type Counted = Pick<Mission, 'count' | 'countBound'>;

/** Between the number and the word for the missions. */
const BETWEEN = pattern(
  'u',
)`^_((${oneOf`resident career further other diplomatic consular separate active such`}|\p{Lu}\p{L}+)_){0,2}$`;
/** "two of its three consulates", "the first three consulates": not what the sender has in all. */
const PARTIAL = pattern(
  'iu',
)`\b(of_(its|the|their)|first|last|other|these|those|another|all|both|further|more|new|additional)_$`;
/** A number as high is none of missions. */
const MOST = 500;

/** The number before the word for missions in the plural, with its bound; null where the text gives none, or not of all. */
export function countOf({ text, numbers }: Sentence, { kind }: MissionPhrase): Required<Counted> | Counted | null {
  if (!kind.plural) return null;
  const number = numbers.findLast(({ start, end }) => end <= kind.start && start >= kind.start - 60);
  if (!number || number.percent || !Number.isInteger(number.value) || number.value < 2 || number.value > MOST)
    return null;
  if (!BETWEEN.test(text.slice(number.end, kind.start)) || PARTIAL.test(text.slice(0, number.start))) return null;
  const bound = boundOf(text, number.start, number.end);
  if (bound === null && number.approximate) return null;
  return bound === null ? { count: number.value } : { count: number.value, countBound: bound };
}

/** The count of missions of which the text names so many; none where it names them all. */
export function partly(counted: Counted | null, named: number): Counted {
  const { count = 0, countBound } = counted ?? {};
  const isWhole =
    countBound === undefined || countBound === 'up to' || countBound === 'nearly' || countBound === 'less than';
  return counted === null || count < named || (count === named && isWhole) ? {} : counted;
}

const SOME = oneOf`including among_them notably such_as`;
/** "consulates in several cities, including Lyon", "consulates in Lyon, Nice and elsewhere": there are more than are named. */
const OPENS = pattern('iu')`^_?(,_)?(${SOME}\b|in(,_among_other|_([\p{L}-]+_){0,2}\p{L}+(,)?_${SOME}\b))`;
const ENDS = pattern('iu')`^,?_((and|or)_(elsewhere|others?|in_other|other_(cities|towns|places))|among_others|etc)\b`;

/** Whether the places of a phrase are only some of where its missions are. */
export function isOpenList({ text }: Sentence, { kind, places }: MissionPhrase): boolean {
  const [first, last] = [places[0], places.at(-1)];
  if (!kind.plural || first === undefined || last === undefined || first.start < kind.end) return false;
  return OPENS.test(text.slice(kind.end, first.start)) || ENDS.test(text.slice(last.noteEnd));
}
