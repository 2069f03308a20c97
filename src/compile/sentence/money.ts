/** Amounts of money in running text, with shared units and dropped currencies: "€36.1 bn", "48.4/8.6 million", "234 million". */
import { CODES, NAMES, SIGNS } from './currencies.js';
import { APPROXIMATE, NUMBER_SOURCE, numberValue, SCALE_SOURCE } from './numbers.js';

export interface MoneyMention {
  start: number;
  end: number;
  text: string;
  /** Single units of the currency. */
  amount: number;
  /** ISO 4217; null where the sentence drops it and the reader must take it from the amount before. */
  currency: string | null;
  approximate: boolean;
}

const escape = (text: string): string => text.replace(/[$.]/g, '\\$&');
const SIGN = SIGNS.map(([sign]) => escape(sign)).join('|');
const NAME = NAMES.map(([pattern]) => pattern).join('|');
const CODE = '[A-Z]{3}(?![A-Za-z])';

const MONEY = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(${SIGN}|${CODE})\\s?)?(${NUMBER_SOURCE})(${SCALE_SOURCE})?(?:(?:\\s|-)?(${NAME}|€|\\$|£|${CODE})(?![\\p{L}]))?`,
  'gu',
);
const SLASH = new RegExp(`(${NUMBER_SOURCE})\\s?/\\s?(${NUMBER_SOURCE})(${SCALE_SOURCE})`, 'gu');

const BY_SIGN = new Map(SIGNS);
const BY_NAME = NAMES.map(([pattern, code]) => [new RegExp(`^(?:${pattern})$`, 'i'), code] as const);

function currencyOf(word: string | undefined): string | null {
  if (word === undefined) return null;
  const sign = BY_SIGN.get(word);
  if (sign !== undefined) return sign;
  if (CODES.has(word)) return word;
  return BY_NAME.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** "$4 to 5 billion", "48.4/8.6 million": the first amount shares the scale and the currency of the second. */
function shareScale(sentence: string): Map<number, string> {
  const shared = new Map<number, string>();
  for (const match of sentence.matchAll(SLASH)) shared.set(match.index, match[3] ?? '');
  return shared;
}

/**
 * All amounts of a sentence in order. A number with a scale ("234 million") and no currency counts too, with `currency`
 * null: whether it is money depends on what stands around it.
 */
export function readMoney(sentence: string): MoneyMention[] {
  const mentions: MoneyMention[] = [];
  const shared = shareScale(sentence);
  for (const match of sentence.matchAll(MONEY)) {
    const [text, before, digits = '', scale, after] = match;
    const start = match.index;
    const digitsAt = start + text.indexOf(digits, (before ?? '').length);
    const sharedScale = shared.get(digitsAt);
    const currency = currencyOf(before) ?? currencyOf(after);
    const known = currency !== null;
    if (!known && scale === undefined && sharedScale === undefined) continue;
    // "CHF" reads as a code; "NATO 5" and "the 44 UK" do not, and a name after a bare number must be a unit.
    const unit = after !== undefined && currencyOf(after) === null;
    const amount = numberValue(digits, scale ?? sharedScale);
    if (!Number.isFinite(amount)) continue;
    const end = unit ? start + text.length - (after ?? '').length : start + text.length;
    const left = sentence.slice(Math.max(0, start - 40), start);
    mentions.push({
      start,
      end,
      text: sentence.slice(start, end).trim(),
      amount,
      currency,
      approximate: APPROXIMATE.test(left),
    });
  }
  // A slash pair names its currency once: "48.4/8.6 million euros".
  mentions.forEach((mention, i) => {
    const next = mentions[i + 1];
    if (mention.currency === null && next && sentence.slice(mention.end, next.start).trim() === '/')
      mention.currency = next.currency;
    const previous = mentions[i - 1];
    if (mention.currency === null && previous && sentence.slice(previous.end, mention.start).trim() === '/')
      mention.currency = previous.currency;
  });
  return mentions;
}
