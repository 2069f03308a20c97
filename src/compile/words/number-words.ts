/** Numbers written as words: "two hundred and fifty thousand", "one and a half million", "three quarters of a billion". */
import { cardinal } from '../../dates/phrase/lexicon.js';

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

/** What may stand behind digits, the combinations before their parts. */
export const SCALE_WORDS =
  'hundred\\sthousand|thousand\\s(?:million|crore)s?|(?:lakh|lac)\\scrores?|thousand|(?:million|billion|trillion|milliard|lakh|lac|crore)s?|hundred|mln|mio|mrd|bln|trn|mn|bn|tn';

const UNIT = 'one|two|three|four|five|six|seven|eight|nine';
const SUB =
  `(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-\\s](?:${UNIT}))?|` +
  `ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|${UNIT})(?!\\p{L})`;
const SCALE = `(?:${SCALE_WORDS})(?!\\p{L})`;
/** Below a thousand: "a hundred and five", "twelve hundred", "twenty-five". */
const HUNDREDS = `(?:(?:an?|${SUB})\\shundred(?!\\p{L})(?:\\s(?:and\\s)?${SUB})?|${SUB})`;
const FRACTION = '\\sand\\s(?:(?:an?|one)[-\\s](?:half|quarter)|three[-\\s]quarters)';
const PART = '(?:half|(?:an?|one)\\squarter\\sof|three[-\\s]quarters\\sof)\\san?';

/**
 * Words of one number. "a" and "an" count only before a scale, and a fraction only with one: "two and a half billion",
 * "half a million", "a billion and a half". "One thousand and two thousand" are two numbers.
 */
export const WORDS_SOURCE =
  `(?:${PART}\\s${SCALE}|${HUNDREDS}${FRACTION}\\s${SCALE}|(?:an?|${HUNDREDS})\\s${SCALE}${FRACTION}(?!\\sof)|` +
  `${HUNDREDS}(?:\\s${SCALE}(?:\\s${HUNDREDS}\\s${SCALE}){0,2}(?:(?<=thousand)\\s(?:and\\s)?${HUNDREDS}(?!\\s(?:${SCALE}|per\\scent|percent)))?)?|an?\\s${SCALE})`;

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
 * @returns NaN for words that are no number.
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
