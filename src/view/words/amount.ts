/** Amounts of money and counts as people read them; nothing is converted and nothing rounded. */

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['USD', '$'],
  ['EUR', '€'],
  ['GBP', '£'],
  ['JPY', '¥'],
]);

const UNITS = [
  [1e12, ' trillion', 'T'],
  [1e9, ' billion', 'B'],
  [1e6, ' million', 'M'],
] as const;

/** What amounts are written in. */
export type AmountUnit = (typeof UNITS)[number];

/**
 * `$338 million`, `€1.25 billion`, `RSD 4,500`: in millions or more where three decimals give the amount exactly.
 * @param unit What the amounts beside it are written in, where it is exact in that.
 */
export function formatAmount(amount: number, currency: string, unit: AmountUnit | null = null): string {
  return signed(amount, currency, false, unit);
}

/** `$338M`, `€1.25B`, `RSD 4,500`: as exact, for pictures that have little room. */
export function shortAmount(amount: number, currency: string, unit: AmountUnit | null = null): string {
  return signed(amount, currency, true, unit);
}

/** The unit that amounts beside each other can all be written in; null where each has its own. */
export function unitFor(amounts: readonly number[]): AmountUnit | null {
  const large = amounts.map(Math.abs).filter((amount) => amount >= 1e6);
  const fits = ([unit]: AmountUnit): boolean =>
    large.some((amount) => amount >= unit) && large.every((amount) => amount >= unit / 10 && isExact(amount, unit));
  return large.length === 0 ? null : (UNITS.find(fits) ?? null);
}

function signed(amount: number, currency: string, isShort: boolean, unit: AmountUnit | null): string {
  const symbol = SYMBOLS.get(currency);
  return `${amount < 0 ? '−' : ''}${symbol ?? `${currency} `}${formatNumber(Math.abs(amount), isShort, unit)}`;
}

const inUnit = (amount: number, unit: number): number => Math.round((amount / unit) * 1000) / 1000;
const isExact = (amount: number, unit: number): boolean => Math.abs(inUnit(amount, unit) * unit - amount) < 0.005;

function formatNumber(amount: number, isShort: boolean, given: AmountUnit | null): string {
  const shared = given !== null && amount >= 1e5 && isExact(amount, given[0]) ? given : null;
  const own = shared ?? UNITS.find(([unit]) => amount >= unit && isExact(amount, unit));
  if (own === undefined) return formatCount(amount);
  const [unit, name, letter] = own;
  return formatCount(inUnit(amount, unit)) + (isShort ? letter : name);
}

/** A number with commas between thousands, with its decimals. */
export function formatCount(count: number): string {
  // The locale's own way takes a fifth of a start to load.
  const plain = /^(-?\d+)(\.\d{1,3})?$/.exec(String(count));
  if (plain !== null) return (plain[1] ?? '').replace(/\B(?=(?:\d{3})+$)/g, ',') + (plain[2] ?? '');
  return count.toLocaleString('en-US', { maximumFractionDigits: 3 });
}

/** "about " before approximate figures. */
export const about = (approximate: boolean | null): string => (approximate === true ? 'about ' : '');
