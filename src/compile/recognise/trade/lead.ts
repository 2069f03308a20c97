/** Lists of years under a line that says what they count: "Georgian exports to Latvia", above "2013: $40 million". */
import type { Sentence } from '../../sentence/annotate.js';
import type { Flow } from './directed.js';
import type { Marker } from './marker.js';

const LONGEST = 120;
const YEAR = /^(?:(?:in|by|for|FY)\s?)?\d{4}(?:[–/-]\d{2,4})?\)?\s?[:=,–—-]?\s(?:\p{L}+\s){0,2}$/iu;

/** A bullet that is a year and an amount. */
export function isYearEntry({ kind, text, money }: Sentence): boolean {
  const [amount] = money;
  return (
    kind === 'bullet' &&
    amount !== undefined &&
    money.length === 1 &&
    YEAR.test(text.slice(0, amount.start)) &&
    text.length - amount.end < 30
  );
}

/** What a line without a figure says of the entries below it; null for a sentence of its own, and where it says no direction. */
export function leadOf({ text, money }: Sentence, markers: readonly Marker[]): Flow | null {
  if (money.length > 0 || text.length > LONGEST || /[.!?;]$/.test(text)) return null;
  const [only] = markers;
  return markers.length === 1 && only && only.flow !== 'excluded' ? only.flow : null;
}
