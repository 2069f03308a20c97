/** Amounts of money and counts as people read them; nothing is converted and nothing rounded. */

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['USD', '$'],
  ['EUR', '€'],
  ['GBP', '£'],
  ['JPY', '¥'],
]);

const UNITS = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** `$338 million`, `€1.25 billion`, `RSD 4,500`: in millions or more where three decimals give the amount exactly. */
export function formatAmount(amount: number, currency: string): string {
  const symbol = SYMBOLS.get(currency);
  return `${amount < 0 ? '−' : ''}${symbol ?? `${currency} `}${formatNumber(Math.abs(amount))}`;
}

function formatNumber(amount: number): string {
  for (const [unit, name] of UNITS) {
    const scaled = Math.round((amount / unit) * 1000) / 1000;
    if (amount >= unit && Math.abs(scaled * unit - amount) < 0.005) return `${formatCount(scaled)} ${name}`;
  }
  return formatCount(amount);
}

/** A number with commas between thousands, with its decimals. */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US', { maximumFractionDigits: 3 });
}

/** "about " before approximate figures. */
export const about = (approximate: boolean | null): string => (approximate === true ? 'about ' : '');
