/** Numbers written as words: "two hundred and fifty thousand", "one and a half million", "three quarters of a billion". */
import { cardinal, TEENS, TENS, UNITS } from '../../dates/phrase/lexicon.js';
import { oneOf, part } from '../../text/pattern.js';

/** Scale words and their value. The Indian units are those of rupee and taka figures. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['m', 1e6],
  ['crore', 1e7],
  ['milliard', 1e9],
  ['billion', 1e9],
  ['bln', 1e9],
  ['mrd', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['trn', 1e12],
  ['tn', 1e12],
]);

const SCALE_WORD = oneOf`million billion trillion milliard lakh lac crore`;
/** What may stand behind digits, the combinations before their parts. */
export const SCALE_WORDS = oneOf`
  hundred_thousand thousand_(million|crore)s? (lakh|lac)_crores? thousand ${SCALE_WORD}s? hundred mln mio mrd bln trn mn
  bn tn`;

const UNIT = oneOf`${UNITS}`;
const BELOW_HUNDRED = part`(${TENS}([-\s]${UNIT})?|${TEENS}|${UNIT})(?!\p{L})`;
const SCALE = part`${SCALE_WORDS}(?!\p{L})`;
/** Below a thousand: "a hundred and five", "twelve hundred", "twenty-five". */
const HUNDREDS = part`
  ((an?|${BELOW_HUNDRED})_hundred(?!\p{L})(_(and_)?${BELOW_HUNDRED})?|${BELOW_HUNDRED})`;
const FRACTION = part`_and_((an?|one)[-\s](half|quarter)|three[-\s]quarters)`;
const PART = part`(half|(an?|one)_quarter_of|three[-\s]quarters_of)_an?`;
/** "two thousand five hundred", but "one thousand and two thousand" are two numbers. */
const REST = part`(?<=thousand)_(and_)?${HUNDREDS}(?!_(${SCALE}|per_cent|percent))`;

/**
 * Words of one number. "a" and "an" count only before a scale, and a fraction only with one: "two and a half billion",
 * "half a million", "a billion and a half".
 */
export const WORDS_SOURCE = part`(
  ${PART}_${SCALE} | ${HUNDREDS}${FRACTION}_${SCALE} | (an?|${HUNDREDS})_${SCALE}${FRACTION}(?!_of) |
  ${HUNDREDS}(_${SCALE}(_${HUNDREDS}_${SCALE}){0,2}(${REST})?)? | an?_${SCALE})`;

const LEADING_PART = new RegExp(`^(${PART})\\s`);
const WITH_FRACTION = new RegExp(FRACTION);

const singular = (word: string): string => (word.length > 4 ? word.replace(/s$/, '') : word);

/** The factor of "million", "thousand million", "lakh crore"; 1 for no scale. */
export function scaleFactor(scale: string | undefined): number {
  return (scale ?? '')
    .toLowerCase()
    .split(/[\s-]/)
    .reduce((product, name) => product * (SCALES.get(singular(name)) ?? 1), 1);
}

const partOf = (words: string): number => (words.includes('half') ? 0.5 : words.includes('three') ? 0.75 : 0.25);

/** Groups below a thousand, each multiplied by the scales behind it; `fraction` belongs to the last scale. */
function groups(words: readonly string[], fraction: number): number {
  let total = 0;
  let group = 0;
  let last = 1;
  for (const word of words) {
    const scale = SCALES.get(singular(word));
    if (scale === undefined) group += cardinal(word) ?? Number.NaN;
    else if (scale === 100) group = (group === 0 ? 1 : group) * 100;
    else {
      // "a thousand million": a scale directly behind another multiplies it.
      if (group === 0 && total > 0) total *= scale;
      else total += group * scale;
      last = scale;
      group = 0;
    }
  }
  return total + group + fraction * last;
}

/**
 * Value of words that `WORDS_SOURCE` matched.
 * @returns NaN for words that are not a number.
 */
export function wordsValue(text: string): number {
  const words = text.toLowerCase();
  const part = LEADING_PART.exec(words)?.[1];
  if (part !== undefined) return partOf(part) * scaleFactor(words.slice(part.length + 1));
  const fraction = WITH_FRACTION.exec(words)?.[0];
  const whole = (fraction === undefined ? words : words.replace(fraction, ''))
    .split(/[\s-]+/)
    .filter((w) => w !== 'and');
  return groups(whole, fraction === undefined ? 0 : partOf(fraction));
}
