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

/** `$338 million`, `€1.25 billion`, `RSD 4,500`: in millions or more where three decimals give the amount exactly. */
export function formatAmount(amount: number, currency: string): string {
  return signed(amount, currency, false);
}

/** `$338M`, `€1.25B`, `RSD 4,500`: as exact, for pictures that have little room. */
export function shortAmount(amount: number, currency: string): string {
  return signed(amount, currency, true);
}

function signed(amount: number, currency: string, isShort: boolean): string {
  const symbol = SYMBOLS.get(currency);
  return `${amount < 0 ? '−' : ''}${symbol ?? `${currency} `}${formatNumber(Math.abs(amount), isShort)}`;
}

function formatNumber(amount: number, isShort: boolean): string {
  for (const [unit, name, letter] of UNITS) {
    const scaled = Math.round((amount / unit) * 1000) / 1000;
    if (amount >= unit && Math.abs(scaled * unit - amount) < 0.005)
      return formatCount(scaled) + (isShort ? letter : name);
  }
  return formatCount(amount);
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
