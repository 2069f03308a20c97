/**
 * Amounts that share a unit with their neighbour: "48.4/8.6 million euros", "from 3.1 to 2.4 billion euros", "$4–5 billion",
 * "48 and 52 million dollars respectively"; and which of them are the two ends of one vague figure.
 */

import { CHANGE_NOUN, FELL, ROSE, ROUGHLY } from '../words/figures.js';
import { part, pattern } from '../../text/pattern.js';

/** A number that may be an amount. */
export interface Candidate {
  start: number;
  end: number;
  value: number;
  /** What its scale multiplies by; 1 for none. */
  factor: number;
  scaled: boolean;
  /** True when a currency sign or code precedes it. */
  signed: boolean;
  currency: string | null;
  range: boolean;
}

const ABOUT = part`(${ROUGHLY}_)?`;
const JOINT = pattern()`^(_?(?<sign>[/–—-])_?|_(?<word>to|and|or)_${ABOUT}|(?<comma>,)_)$`;
const BETWEEN = pattern('i')`\bbetween_${ABOUT}$`;
/** "from 3 to 5 billion", "rose by $2 million to $5 million": a change, whose ends are two figures. */
const CHANGE = pattern('i')`\b(from|by|${CHANGE_NOUN}_of|${ROSE}|${FELL}|up|down)_${ABOUT}$`;

/** "ranged from 10 to 12 billion": no change. */
const RANGED = pattern('i')`\b(rang(es?|ed|ing)|var(y|ies|ied|ying)|anywhere|somewhere)_(\w+_){0,2}?from_${ABOUT}$`;

const isYear = ({ value, scaled, signed }: Candidate): boolean =>
  !scaled && !signed && Number.isInteger(value) && value >= 1800 && value <= 2100;

/** Gives neighbours their common scale and currency, and marks the ends of a range. Changes the candidates. */
export function shareUnits(sentence: string, candidates: readonly Candidate[]): void {
  for (let i = candidates.length - 2; i >= 0; i--) {
    const [a, b] = [candidates[i], candidates[i + 1]];
    if (!a || !b || isYear(a)) continue;
    const joint = JOINT.exec(sentence.slice(a.end, b.start));
    if (!joint) continue;
    const left = sentence.slice(Math.max(0, a.start - 40), a.start);
    const between = BETWEEN.test(left);
    const respectively = sentence.includes('respectively');
    const [, sign, word, comma] = joint;
    // "on 5 and 6 million people": only words that bind two amounts let the first share the second's unit.
    const bound =
      a.signed ||
      sign !== undefined ||
      word === 'to' ||
      word === 'or' ||
      between ||
      (respectively && (word ?? comma) !== undefined);
    if (!bound) continue;
    if (!a.scaled && b.scaled && a.value < 1000 * (b.factor >= 1e6 ? 10 : 1)) {
      a.value = Math.round(a.value * b.factor);
      a.factor = b.factor;
      a.scaled = true;
      // "$4 and 5 billion", but not "$4 billion and 2 million tourists".
      b.currency ??= a.currency;
    }
    a.currency ??= b.currency;
    const spans = word === 'or' || (sign !== undefined && sign !== '/') || (word === 'and' && between);
    if (spans || sign === '/' || word === 'to') b.currency ??= a.currency;
    if (spans || (word === 'to' && (!CHANGE.test(left) || RANGED.test(left)))) {
      a.range = true;
      b.range = true;
    }
  }
}
