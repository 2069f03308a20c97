/** Decades and centuries as EDTF, whole or in part: "the first half of the 19th century", "mid-1990s". */
import { part, pattern } from '../../text/pattern.js';
import { EARLY, LATE, MID, type YearPart } from '../words.js';
import { pointEdtf } from './calendar.js';
import type { Span } from './rule.js';

/** The mask of a whole decade (`199X`) or century (`18XX`). */
export function mask({ first, last }: Span): string {
  const known = last - first < 10 ? 3 : 2;
  return String(first).padStart(4, '0').slice(0, known).padEnd(4, 'X');
}

/** Offsets of the first and last year that a part has, in a decade and in a century. */
type Cut = Pick<YearPart, 'decade' | 'century'>;
const cut = (decade: Cut['decade'], century: Cut['century']): Cut => ({ decade, century });

/** Years 0–3, 4–6 and 7–9 of a decade, thirds of a century, halves and quarters of either. */
const CUTS: ReadonlyMap<string, Cut> = new Map<string, Cut>([
  ...['early', 'earlier', 'beginning', 'start', 'dawn', 'outset', 'early part', 'early years', 'first years'].map(
    (w) => [w, EARLY] as const,
  ),
  ...['opening years', 'first third', 'first decades', 'early decades', 'opening decades'].map(
    (w) => [w, EARLY] as const,
  ),
  ...['mid', 'middle', 'middle years', 'middle third', 'middle decades', 'second third'].map((w) => [w, MID] as const),
  ...['late', 'later', 'end', 'close', 'latter part', 'later part', 'late part', 'last years'].map(
    (w) => [w, LATE] as const,
  ),
  ...[
    'closing years',
    'final years',
    'later years',
    'last third',
    'final third',
    'last decades',
    'final decades',
    'closing decades',
  ].map((w) => [w, LATE] as const),
  ...['first half', '1st half', 'earlier half'].map((w) => [w, cut([0, 4], [0, 49])] as const),
  ...['second half', '2nd half', 'latter half', 'later half', 'last half'].map(
    (w) => [w, cut([5, 9], [50, 99])] as const,
  ),
  ['first quarter', cut([0, 3], [0, 24])],
  ['second quarter', cut([2, 5], [25, 49])],
  ['third quarter', cut([5, 7], [50, 74])],
  ...['last quarter', 'final quarter', 'fourth quarter'].map((w) => [w, cut([7, 9], [75, 99])] as const),
]);
const DECADES = new Map(
  'first second third fourth fifth sixth seventh eighth ninth last final closing'
    .split(' ')
    .map((w, i) => [`${w} decade`, Math.min(i, 9)]),
);

const ADJECTIVES: readonly string[] = ['early', 'earlier', 'mid', 'late', 'later'];
const names = (adjectives: boolean): string =>
  [...CUTS.keys(), ...DECADES.keys(), 'turn']
    .filter((name) => ADJECTIVES.includes(name) === adjectives)
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', '\\s');

/** What joins "early" and "late" to the date. */
const OF_THE = part`([-\s](the_)?|(?<=early|mid|late)_(on_)?in_(the_)?)`;
/** "early ", "mid-to-late ", "late in the ", "the first half of the ", directly before the date. */
const PART_BEFORE = pattern('i')`
  (\b(?<adjective>${names(true)})([-\s](to|and|or)[-\s](?<to>mid|late))?${OF_THE} |
  \b(the_)?(very_)?(?<noun>${names(false)})_of_(the_)?)$`;

/** The part of a span that the words before it name, and where those words begin; null for none. */
export function partBefore(before: string): { index: number; part: string } | null {
  const match = PART_BEFORE.exec(before);
  if (!match) return null;
  const [, adjective, to, noun] = match;
  const name = (adjective ?? noun ?? '') + (to === undefined ? '' : ` to ${to}`);
  return { index: match.index, part: name.toLowerCase().replace(/\s/g, ' ') };
}

/** First and last year of a part, as years. */
function bounds(span: Span, part: string): [number, number] | null {
  const which = span.last - span.first < 10 ? 'decade' : 'century';
  const [from = '', to = from] = part.split(' to ');
  const [a, b] = [CUTS.get(from)?.[which], CUTS.get(to)?.[which]];
  return a && b ? [span.first + a[0], span.first + b[1]] : null;
}

const about = (year: number): string => `${pointEdtf({ year })}~`;

/** EDTF of decades and centuries of which the words before name a part, and the words within that of the last one. */
export function divide(spans: readonly [Span] | readonly [Span, Span], part: string | undefined): string {
  const [first, last] = spans;
  const end = last ? (last.part === undefined ? null : bounds(last, last.part)) : null;
  // "The turn of the 20th century" and "of the 19th and 20th centuries" are the same years.
  if (part === 'turn') return about((last ?? first).first);
  const nth = part === undefined ? undefined : DECADES.get(part);
  if (nth !== undefined && !last && first.last - first.first > 10)
    return mask({ first: first.first + nth * 10, last: first.first + nth * 10 + 9 });
  const start = part === undefined ? null : bounds(first, part);
  if (!last) return start ? `${about(start[0])}/${about(start[1])}` : mask(first);
  return `${start ? about(start[0]) : mask(first)}/${end ? about(end[1]) : mask(last)}`;
}
