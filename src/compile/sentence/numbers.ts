/** Numbers in running text: "40,000", "1.2 billion", "1 248", "three million", "half a million". */
import { cardinal } from '../../dates/phrase/lexicon.js';

export interface NumberMention {
  start: number;
  end: number;
  text: string;
  value: number;
  /** True when words such as "about", "over" or "nearly" stand before it. */
  approximate: boolean;
  percent: boolean;
}

const SCALE: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['mio', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['b', 1e9],
  ['milliard', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);

const SCALE_WORDS = 'hundred thousand|hundred|thousand|millions?|billions?|milliard|trillion|mio|mn|bn|bln|tn';
const WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|' +
  '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?';
/** Digits grouped by commas, spaces or thin spaces, or plain, with a decimal point. */
const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:[\\u00a0\\u2009\\u202f]\\d{3})+|\\d+(?:\\.\\d+)?';

/** One pattern finds them all; money reads its own amounts with the same parts. */
export const NUMBER_SOURCE = `(?:${DIGITS}|(?:(?:half\\s)?an?|${WORDS})(?=\\s(?:${SCALE_WORDS})\\b)|${WORDS})`;
export const SCALE_SOURCE = `(?:(?:\\s|-)?(?:${SCALE_WORDS})\\b|[mbk](?![\\p{L}\\p{N}]))`;

const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(${NUMBER_SOURCE})(${SCALE_SOURCE})?(\\s?(?:%|per\\scent|percent))?(?![\\p{N}])`,
  'giu',
);

/** Words before a figure that make it a bound or an estimate. */
export const APPROXIMATE =
  /\b(?:about|around|circa|approximately|roughly|some|nearly|almost|close to|over|above|exceed(?:ed|ing|s)?|more than|less than|fewer than|under|below|at least|at most|up to|slightly more than|slightly less than|just over|just under|little more than|little over|c\.|ca\.|estimated|an estimated|in excess of|upwards of|well over|not quite|surpass(?:ed|ing)|topp(?:ed|ing)|upward of)\s(?:the\s|a\s|at\s|of\s|merely\s|record\s|only\s|just\s){0,3}$/i;

/** Value of the number words matched by `NUMBER_SOURCE` and `SCALE_SOURCE`. */
export function numberValue(digits: string, scale: string | undefined): number {
  const word = digits.toLowerCase();
  const base = /^\d/.test(word)
    ? Number(word.replace(/[,\u00a0\u2009\u202f]/g, ''))
    : word.startsWith('half')
      ? 0.5
      : (cardinal(word) ?? Number.NaN);
  const factor = (scale ?? '')
    .toLowerCase()
    .replace(/^[\s-]/, '')
    .split(/\s/)
    .reduce((product, name) => product * (SCALE.get(name) ?? 1), 1);
  // 48.4 × 1e6 is not exact in binary; figures are whole units.
  return factor === 1 ? base : Math.round(base * factor);
}

/** All numbers of a sentence, in order. */
export function readNumbers(sentence: string): NumberMention[] {
  const numbers: NumberMention[] = [];
  for (const match of sentence.matchAll(NUMBER)) {
    const value = numberValue(match[1] ?? '', match[2]);
    if (!Number.isFinite(value)) continue;
    const before = sentence.slice(Math.max(0, match.index - 40), match.index);
    numbers.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      value,
      approximate: APPROXIMATE.test(before),
      percent: match[3] !== undefined,
    });
  }
  return numbers;
}
