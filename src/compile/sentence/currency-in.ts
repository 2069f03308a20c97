/** The currency and the scale that a heading names: "Trade in US$ million", "(million euros)", "Exports (bn €)". */
import { CODES, SIGNS } from '../words/currencies.js';
import { NAMES } from '../words/currency-names.js';
import { scaleFactor } from '../words/number-words.js';

export interface Unit {
  /** ISO 4217, or the key of a unit that several states share. */
  currency: string | null;
  /** What a bare number is to be multiplied by. */
  factor: number;
}

const escape = (text: string): string => text.replace(/[$.]/g, '\\$&');
/** "€m", but "Revenue" and "RMs" have no sign. */
const signAt = (sign: string): string => (/\p{L}$/u.test(sign) ? `${sign}(?!\\p{L})` : escape(sign));
const SIGN = new RegExp(`(?<![\\p{L}])(?:${SIGNS.map(([sign]) => signAt(sign)).join('|')})`, 'u');
const CODE = new RegExp(`(?<![\\p{L}])(?:${[...CODES].join('|')})(?![\\p{L}])`, 'u');
const BY_NAME = NAMES.map(
  ([pattern, code]) => [new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu'), code] as const,
);
const SCALE = /(?<!\p{L})(thousand|million|billion|trillion|crore|lakh|mln|mio|mn|bln|bn|m|k)s?\b\.?/iu;

function currencyNamed(text: string): string | null {
  const sign = SIGN.exec(text)?.[0];
  if (sign !== undefined) return SIGNS.find(([each]) => each === sign)?.[1] ?? null;
  const code = CODE.exec(text)?.[0];
  if (code !== undefined) return code;
  if (/(?<!\p{L})euros?(?!\p{L})/iu.test(text)) return 'EUR';
  return BY_NAME.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['mln', 'million'],
  ['mio', 'million'],
  ['mn', 'million'],
  ['bln', 'billion'],
]);

/** What a text says of the unit of the numbers under it. */
export function unitIn(text: string): Unit {
  const scale = SCALE.exec(text)?.[1]?.toLowerCase();
  return {
    currency: currencyNamed(text),
    factor: scale === undefined ? 1 : scaleFactor(SHORT.get(scale) ?? scale),
  };
}
