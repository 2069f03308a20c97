/** Amounts of money in running text, with shared units and dropped currencies: "€36.1 bn", "48.4/8.6 million", "234 million". */
import { CODES, SHARED_UNITS, SIGNS } from '../words/currencies.js';
import { NAMES } from '../words/currency-names.js';
import { shareUnits, type Candidate } from './money-shared.js';
import { scaleFactor } from '../words/number-words.js';
import { APPROXIMATE, APPROXIMATE_AFTER, NUMBER_SOURCE, numberValue, SCALE_SOURCE } from './numbers.js';
import { matchesOf } from '../../text/matches.js';
import { oneOf, pattern } from '../../text/pattern.js';

export interface MoneyMention {
  start: number;
  end: number;
  text: string;
  /** Single units of the currency. */
  amount: number;
  /**
   * ISO 4217, or the key of a unit that several states share (`SHARED_UNITS`); null where the sentence drops it and the
   * reader must take it from the amount before.
   */
  currency: string | null;
  approximate: boolean;
  /** One of the two ends of a vague figure: "$4 to 5 billion", "between 3 and 4 million". */
  range: boolean;
}

const escape = (text: string): string => text.replace(/[$.]/g, '\\$&');
const SIGN = SIGNS.map(([sign]) => escape(sign)).join('|');
const CODE = [...CODES].join('|');
const NAME = NAMES.map(([pattern]) => pattern).join('|');

const NUMBER = new RegExp(
  `(?<!\\p{N}|\\p{N}[.,])(${NUMBER_SOURCE})(${SCALE_SOURCE})?(?!\\p{N}|\\s?%|\\sper\\s?cent)`,
  'giu',
);
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(${SIGN}|${CODE}|EURO|[Ee]uros?)\\s?$`, 'u');
const AFTER_CODE = new RegExp(`\\s?(${SIGN}|${CODE})(?![\\p{L}\\p{N}$&])(?!\\s?\\d)`, 'uy');
/** "5 million euro", "500 million of euros", "the 5 billion dollar mark"; "the 19 euro area states" does not match. */
const AFTER_NAME = new RegExp(
  `(?:[\\s-]|\\s(?:of|in)\\s)(${NAME})(?![\\p{L}])(?!\\s(?:area|zone|countries|states|members)\\b)`,
  'iuy',
);
const BIG = oneOf`thousand lakh lac million crore milliard billion trillion`;
const SCALED = pattern('i')`${BIG}`;
const LAST_SCALE = pattern('i')`${BIG}s?$`;
const INDIAN = /crore|lakh|\blac/i;

const BY_SIGN = new Map(SIGNS);
const BY_NAME = NAMES.map(([pattern, code]) => [new RegExp(`^(?:${pattern})$`, 'i'), code] as const);

function currencyOf(word: string): string | null {
  if (/^euros?$/i.test(word)) return 'EUR';
  return BY_SIGN.get(word) ?? (CODES.has(word) ? word : (BY_NAME.find(([pattern]) => pattern.test(word))?.[1] ?? null));
}

const stickyAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Units that several states have; bare, they are the one that the sentence has named in full before. */
const BARE_UNIT =
  /(?:[\s-]|\s(?:of|in)\s)(peso|franc|dinar|crown|krone[rn]?|kronor|rupee|mark|shilling|r[iy]y?al|dirham|lira)s?(?!\p{L})/iuy;

/** The currency of "3.9 billion kroner" after "4.2 billion Danish kroner", or null. */
function namedBefore(unit: string, before: string): string | null {
  const full = [...before.matchAll(new RegExp(`(?<!\\p{L})(?:${NAME})(?!\\p{L})`, 'giu'))].findLast(([name]) =>
    new RegExp(`\\s${unit}s?$`, 'i').test(name),
  );
  return full ? currencyOf(full[0]) : null;
}

/** The unit of several states that a bare name means, or null: "shillings" are those of the party that has them. */
function sharedUnit(words: string, large: boolean): string | null {
  const name = /(\p{L}+?)s?$/u.exec(words.toLowerCase())?.[1] ?? '';
  const unit = /^r[iy]y?al$/.test(name) ? 'rial' : /^kron/.test(name) ? 'krone' : name;
  return large && SHARED_UNITS.has(unit) ? unit : null;
}

/** A scale of one letter: "US$ 1.2 b"; without a sign only before the name of a unit: "20 m euros". */
const LETTER = /\s([mb])(?![\p{L}\p{N}])/iuy;
const LETTER_NAMED = new RegExp(`\\s([mb])(?=\\s(?:${CODE}|euros?\\b|dollars?\\b))`, 'iuy');
const ABBREVIATED = /^[\s-]?(?:[mb]|mln|mio|mrd|bln|mn|bn)$/i;
const STOP = /^\.(?=\s[\p{Ll}\d(€$£]|[,;)])/u;
/** A sign that no list knows: the amount is in another currency than the one before. */
const UNKNOWN_SIGN = /(?:\p{Sc}|(?:^|[\s(])(?![IA]\s)\p{Lu})\s?$/u;

/** The amount of money that a number is or may be; null for a number that is not one. */
function candidateOf(sentence: string, match: RegExpMatchArray & { index: number }): Candidate | null {
  const [, digits = ''] = match;
  const lead = sentence.slice(Math.max(0, match.index - 8), match.index);
  const before = BEFORE.exec(lead);
  if (!before && (/\p{L}$/u.test(lead) || UNKNOWN_SIGN.test(lead))) return null;
  // "US$ 20 m": a letter apart from its number is a scale only of money; "€320 mio.": the stop is the abbreviation's.
  const plain = match.index + match[0].length;
  const letter = match[2] === undefined ? (stickyAt(before ? LETTER : LETTER_NAMED, sentence, plain) ?? null) : null;
  const scale = letter?.[1] ?? match[2];
  const stop =
    scale !== undefined && ABBREVIATED.test(scale) && STOP.test(sentence.slice(plain + (letter?.[0].length ?? 0)));
  const end = plain + (letter?.[0].length ?? 0) + (stop ? 1 : 0);
  const text = sentence.slice(match.index, end);
  const value = numberValue(digits, scale);
  if (!Number.isFinite(value)) return null;
  const scaled = (scale !== undefined && !/^[\s-]?hundred$/i.test(scale)) || SCALED.test(digits);
  const after = before ? null : (stickyAt(AFTER_NAME, sentence, end) ?? stickyAt(AFTER_CODE, sentence, end));
  const bare = before || after ? null : stickyAt(BARE_UNIT, sentence, end);
  const unit = before?.[1] ?? after?.[1];
  let currency = unit === undefined ? null : currencyOf(unit);
  if (bare)
    currency =
      namedBefore(bare[1] ?? '', sentence.slice(0, match.index)) ?? sharedUnit(bare[0], scaled || value >= 1000);
  // "2008 dollars" are prices of a year, "500 pounds" of cheese a weight, "45 won" no currency.
  if (after && !scaled && (value < 1000 || /^\d{4}$/.test(digits))) currency = null;
  // A rupee or "Rs" without an Indian scale is nobody's in particular; the number is then no amount at all.
  if (currency === 'rupee' && !INDIAN.test(text)) return null;
  // "the R 61 to Durban" is a road.
  if (currency === 'rand' && !scaled && value < 1000) return null;
  return {
    start: match.index - (before ? before[0].length : 0),
    end: end + (currency === null ? 0 : ((after ?? bare)?.[0].length ?? 0)),
    value,
    factor: scaled ? scaleFactor(scale ?? LAST_SCALE.exec(digits)?.[0]) : 1,
    scaled,
    signed: before !== null,
    currency,
    range: false,
  };
}

/** What may stand behind an amount that drops its currency; a count is followed by what is counted: "2 million tonnes". */
const GOES_ON = oneOf`
  in to and or as from for while with by at on respectively annually yearly worth over against compared during that this
  after before between when whereas but went was were came each a_year per_(year|annum)
  the_(following|previous|next|same|year) of_(exports?|imports?|goods|trade|which|this|that|it|the_total)`;
const NOT_COUNTED = pattern('i')`^($|[.,;:)\]/–—]|_[([–—]|_${GOES_ON}\b)`;
const COUNTED_BEFORE = pattern('i')`\b${oneOf`
  population inhabitants people visitors tourists passengers citizens workers tonnes tons barrels hectares units
  cars`}\b[^,;.]{0,30}$`;

/**
 * All amounts of a sentence in order. A number with a scale ("234 million") and no currency counts too, with `currency`
 * null: whether it is money depends on the words around it.
 */
export function readMoney(sentence: string): MoneyMention[] {
  const candidates: Candidate[] = [];
  for (const match of matchesOf(sentence, NUMBER)) {
    const candidate = candidateOf(sentence, match);
    if (candidate) candidates.push(candidate);
  }
  shareUnits(sentence, candidates);
  return candidates.flatMap(({ start, end, value, currency, scaled, range }): MoneyMention[] => {
    const before = sentence.slice(Math.max(0, start - 40), start);
    const after = sentence.slice(end, end + 30);
    if (currency === null && (!scaled || !NOT_COUNTED.test(after) || COUNTED_BEFORE.test(before))) return [];
    const approximate = APPROXIMATE.test(before) || APPROXIMATE_AFTER.test(after);
    return [{ start, end, text: sentence.slice(start, end), amount: value, currency, approximate, range }];
  });
}
