/** What a statement says of another time than the one that it is told for: "Roa proclaimed it in 1990, and Paz confirmed it in 1992". */
import type { DateMention } from '../../../dates/phrase/read.js';
import { pattern } from '../../../text/pattern.js';
import { indexOfWords } from '../../sentence/whole-words.js';
import { divide } from '../../sentence/statement/segments.js';
import { apartFrom } from './apart.js';
import type { Span } from './predicates.js';

/** Whoever these mean may stand in the clause before. */
const PRONOUN = /\b(?:he|she|his|her|him|they|their|them|who|whom)\b/iu;

/** "Roa came in 1990; her counterpart went to Lima in 1992": who stands beside somebody is somebody else. */
const BESIDE = pattern('giu')`\b(his|her|their)_([\p{L}-]+_){0,2}(counterparts?|colleagues?|opposite_numbers?)\b`;

/** "She saw the king; the treaty was signed in 1990": whether somebody is told of in a clause in front of that of the date. */
function isBefore(text: string, dated: number, at: number): boolean {
  if (at > dated || apartFrom(text, dated, at)?.kind !== 'clause') return false;
  const stop = text.indexOf(';', at);
  return stop >= 0 && stop < dated && !PRONOUN.test(text.slice(stop));
}

/**
 * The clauses of a text that have dates of their own and not this one; none where this one's may mean somebody of theirs.
 * @param dated The offset of the date that the text is told for.
 */
export function clausesOfOthers(
  text: string,
  dated: number,
  date: Pick<DateMention, 'text' | 'edtf'>,
  all: readonly DateMention[],
): Span[] {
  if (dated < 0) return [];
  const own = { start: dated, end: dated + date.text.length };
  const others = all.flatMap((other) => {
    const start = indexOfWords(text, other.text);
    const end = start + other.text.length;
    return start < 0 || other.edtf === date.edtf || (start < own.end && own.start < end)
      ? []
      : [{ ...other, start, end }];
  });
  if (others.length === 0) return [];
  const { segments } = divide(text, [...others, { ...(all[0] as DateMention), ...own }]);
  const rootOf = (i: number): number => {
    let at = i;
    for (let steps = 0; steps < 8; steps += 1) at = segments[at]?.host ?? at;
    return at;
  };
  const rootAt = (at: number): number => rootOf(segments.findIndex(({ start, end }) => at >= start && at < end));
  const mine = rootAt(own.start);
  const roots = new Set(others.map(({ start }) => rootAt(start)));
  const mineWords = segments.flatMap(({ start, end }, i) => (rootOf(i) === mine ? [text.slice(start, end)] : []));
  if (mineWords.some((words) => PRONOUN.test(words.replace(BESIDE, '')))) return [];
  return segments.filter((_, i) => rootOf(i) !== mine && roots.has(rootOf(i)));
}

/** Those of some mentions that are told of the date, and not of another or of what went before it. */
export function toldOfDate<T extends { start: number }>(
  all: readonly T[],
  told: {
    text: string;
    /** The offset of the date. */
    dated: number;
    date: Pick<DateMention, 'text' | 'edtf'>;
    dates: readonly DateMention[];
  },
): T[] {
  const { text, dated, date, dates } = told;
  const others = all.length === 0 ? [] : clausesOfOthers(text, dated, date, dates);
  return all.filter(
    (one) =>
      !others.some(({ start, end }) => one.start >= start && one.start < end) && !isBefore(text, dated, one.start),
  );
}
