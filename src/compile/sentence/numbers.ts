/** Numbers in running text: "40,000", "1.2 billion", "1 248", "three million", "half a million", "12 lakh". */
import { SCALE_WORDS, scaleFactor, WORDS_SOURCE, wordsValue } from '../words/number-words.js';
import { matchesOf } from '../../text/matches.js';

export interface NumberMention {
  start: number;
  end: number;
  text: string;
  value: number;
  /** True when words such as "about", "over" or "nearly" stand before it. */
  approximate: boolean;
  percent: boolean;
}

/**
 * Digits grouped by commas, stops (twice at least) or spaces, or plain, with a decimal point. A comma before one or two
 * digits and a scale can only be a decimal comma: "EUR 1,2 billion".
 */
const DIGITS =
  '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!,?\\d)|\\d{1,3}(?:\\.\\d{3}){2,}(?!\\d)|' +
  '\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3})+(?![\\d.,-]?\\d)|' +
  `\\d{1,3},\\d{1,2}(?=[\\s-]?(?:${SCALE_WORDS})(?!\\p{L}))|\\d+(?:\\.\\d+)?[½¼¾]?(?!\\d|[.,]\\d)`;

/** One pattern finds them all; money reads its own amounts with the same parts. Words hold their own scale. */
export const NUMBER_SOURCE = `(?:${DIGITS}|(?<![\\p{L}\\p{N}-])${WORDS_SOURCE}(?!\\p{L}))`;
/** The scale behind digits: "3 million", "3-million", "3m". */
export const SCALE_SOURCE = `(?:[\\s-]?(?:${SCALE_WORDS})(?!\\p{L})|[mbk](?![\\p{L}\\p{N}]))`;

const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\p{N}[.,])(${NUMBER_SOURCE})(${SCALE_SOURCE})?(\\s?(?:%|per\\scent|percent))?(?![\\p{N}])`,
  'giu',
);

/** Words before a figure that make it a bound or an estimate. */
const ESTIMATES =
  'about|around|circa|approximately|approx\\.?|roughly|some|nearly|almost|virtually|close\\sto|near|near(?:s|ed|ing)|over|above|beyond|' +
  'exceed(?:ed|ing|s)?|(?:(?:slightly|little|somewhat|much|far|no|not|hardly|barely|scarcely)\\s)?(?:more|less|fewer|higher|lower)\\sthan|' +
  'under|below|at\\s(?:the\\s)?(?:least|most)|up\\sto|as\\s(?:much|many|little|few)\\sas|just\\s(?:over|under|above|below|short\\sof|shy\\sof)|shy\\sof|' +
  '(?:a\\s)?little\\s(?:over|under|above|below|short\\sof)|c\\.|ca\\.|(?:an\\s)?estimated|estimates|in\\sexcess\\sof|upwards?\\sof|north\\sof|well\\s(?:over|above|under|below)|' +
  'not\\squite|surpass(?:ed|es|ing)|topp(?:ed|ing)|tops|pass(?:ed|es|ing)|cross(?:ed|es|ing)|breach(?:ed|es|ing)|outstripp(?:ed|ing)|' +
  'approach(?:ed|es|ing)|in\\sthe\\s(?:region|neighbou?rhood|order|vicinity)\\sof|(?:of|on)\\sthe\\sorder\\sof|somewhere\\s(?:around|near)|a\\sminimum\\sof|a\\smaximum\\sof|(?:a\\s)?minimum|maximum|[~≈<>≥≤]';
/** Tested against the text that ends where the figure begins. */
export const APPROXIMATE = new RegExp(
  `(?<![\\p{L}-])(?:${ESTIMATES})\\s?(?:(?:the|a|an|at|of|to\\sbe|merely|record|only|just|some|about|value|total|sum)\\s){0,3}$`,
  'iu',
);
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

const MONTH_BEFORE =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December|No\.|Nos\.|Resolution)\s$/;

/** All numbers of a sentence, in order. */
export function readNumbers(sentence: string): NumberMention[] {
  const numbers: NumberMention[] = [];
  for (const match of matchesOf(sentence, NUMBER)) {
    const before = sentence.slice(Math.max(0, match.index - 40), match.index);
    const digits = match[1] ?? '';
    const value = numberValue(digits, match[2]);
    // "14 July 500 people" would be no English, "Resolution 1 244" no count.
    if (!Number.isFinite(value) || (/^\d+\s/.test(digits) && MONTH_BEFORE.test(before))) continue;
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
