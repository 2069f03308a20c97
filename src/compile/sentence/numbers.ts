/** Numbers in running text: "40,000", "1.2 billion", "1 248", "three million", "half a million", "12 lakh". */
import { SCALE_WORDS, scaleFactor, WORDS_SOURCE, wordsValue } from '../words/number-words.js';
import { MONTHS } from '../../dates/words.js';
import { NEARLY } from '../words/figures.js';
import { matchesOf } from '../../text/matches.js';
import { oneOf, part, pattern } from '../../text/pattern.js';

export interface NumberMention {
  start: number;
  end: number;
  text: string;
  value: number;
  /** True when words such as "about", "over" or "nearly" stand before it. */
  approximate: boolean;
  percent: boolean;
}

/** Digits grouped by commas, by stops (twice at least) or by spaces. */
const GROUPED = oneOf`
  \d{1,3}(,\d{3})+(\.\d+)?(?!,?\d) \d{1,3}(\.\d{3}){2,}(?!\d)
  \d{1,3}([\u0020\u00a0\u2009\u202f]\d{3})+(?![\d.,-]?\d)`;
/** A comma before one or two digits and a scale can only be a decimal comma: "EUR 1,2 billion". */
const DECIMAL_COMMA = part`\d{1,3},\d{1,2}(?=[\s-]?${SCALE_WORDS}(?!\p{L}))`;
const DIGITS = oneOf`${GROUPED} ${DECIMAL_COMMA} \d+(\.\d+)?[½¼¾]?(?!\d|[.,]\d)`;

/** One pattern finds them all; money reads its own amounts with the same parts. Words hold their own scale. */
export const NUMBER_SOURCE = part`(${DIGITS}|(?<![\p{L}\p{N}-])${WORDS_SOURCE}(?!\p{L}))`;
/** The scale behind digits: "3 million", "3-million", "3m". */
export const SCALE_SOURCE = part`([\s-]?${SCALE_WORDS}(?!\p{L})|[mbk](?![\p{L}\p{N}]))`;

const NUMBER = pattern('giu')`
  (?<![\p{L}\p{N}]|\p{N}[.,])(?<digits>${NUMBER_SOURCE})(?<scale>${SCALE_SOURCE})?
  (?<percent>_?(%|per_cent|percent))?(?![\p{N}])`;

const MORE_THAN = part`
  ((slightly|little|somewhat|much|far|no|not|hardly|barely|scarcely)_)?(more|less|fewer|higher|lower)_than`;
const PASSING = oneOf`
  exceed(ed|ing|s)? surpass(ed|es|ing) topp(ed|ing) tops pass(ed|es|ing) cross(ed|es|ing) breach(ed|es|ing)
  outstripp(ed|ing) approach(ed|es|ing) near(s|ed|ing)`;
const BOUND = oneOf`
  ${MORE_THAN} beyond under below at_(the_)?(least|most) up_to (?<!\b(twice|half|times)_)as_(much|many|little|few)_as
  just_(over|under|above|below|short_of|shy_of) shy_of (a_)?little_(over|under|above|below|short_of) in_excess_of
  upwards?_of north_of well_(over|above|under|below) not_quite a_minimum_of a_maximum_of (a_)?minimum maximum`;
const ESTIMATE = oneOf`
  approx\.? virtually close_to near c\. ca\. (an_)?estimated estimates in_the_(region|neighbou?rhood|order|vicinity)_of
  (of|on)_the_order_of somewhere_(around|near) barely scarcely [~≈<>≥≤]`;
const FILLER = oneOf`the a an at of to_be merely record only just some about value total sum`;
/** A bound or an estimate; tested against the text that ends where the figure begins. */
export const APPROXIMATE = pattern('iu')`
  (?<![\p{L}-])(${NEARLY}|${BOUND}|${PASSING}|${ESTIMATE})_?(${FILLER}_){0,3}$`;
/** Tested against the text behind the figure: "$5 billion or so", "€3 billion+". */
export const APPROXIMATE_AFTER = /^\s?(?:\+|plus\b|or\s(?:so|more|less|thereabouts)\b)/i;

const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

function digitsValue(digits: string): number {
  const vulgar = VULGAR.get(digits.at(-1) ?? '');
  if (vulgar !== undefined) return Number(digits.slice(0, -1)) + vulgar;
  if (/^\d{1,3},\d{1,2}$/.test(digits)) return Number(digits.replace(',', '.'));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return Number(digits.replaceAll('.', ''));
  return Number(digits.replace(/[,\s\u00a0\u2009\u202f]/g, ''));
}

/** Value of the digits or words matched by `NUMBER_SOURCE` with the scale matched by `SCALE_SOURCE`; NaN for none. */
export function numberValue(digits: string, scale: string | undefined): number {
  const base = /^\d/.test(digits) ? digitsValue(digits) : wordsValue(digits);
  const factor = scaleFactor(scale?.replace(/^[\s-]/, ''));
  // 48.4 × 1e6 is not exact in binary; figures are whole units.
  return factor === 1 ? base : Math.round(base * factor);
}

const NAME_BEFORE = pattern()`(${MONTHS}|No\.|Nos\.|Resolution)_$`;

/** All numbers of a sentence, in order. */
export function readNumbers(sentence: string): NumberMention[] {
  const numbers: NumberMention[] = [];
  for (const match of matchesOf(sentence, NUMBER)) {
    const before = sentence.slice(Math.max(0, match.index - 40), match.index);
    const digits = match[1] ?? '';
    const value = numberValue(digits, match[2]);
    // "14 July 500 people" would be no English, "Resolution 1 244" no count.
    if (!Number.isFinite(value) || (/^\d+\s/.test(digits) && NAME_BEFORE.test(before))) continue;
    const end = match.index + match[0].length;
    numbers.push({
      start: match.index,
      end,
      text: match[0],
      value,
      approximate: APPROXIMATE.test(before) || APPROXIMATE_AFTER.test(sentence.slice(end, end + 15)),
      percent: match[3] !== undefined,
    });
  }
  return numbers;
}
