/** Bars and series of amounts in characters. */

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const BLOCKS = ' ▁▂▃▄▅▆▇█';

/** A bar of at most `width` columns, exact to an eighth of one; what is more than nothing is seen. */
export function barText(amount: number, most: number, width: number): string {
  if (amount <= 0 || most <= 0) return '';
  const eighths = Math.max(1, Math.round((Math.min(amount, most) / most) * width * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}

/** A column a year from the first to the last: its height by the amount, a dot where there is no figure. */
export function seriesText(amounts: ReadonlyMap<number, number>): string {
  const years = [...amounts.keys()].sort((a, b) => a - b);
  const [first = 0, last = -1] = [years[0], years.at(-1)];
  const most = [...amounts.values()].reduce((a, b) => Math.max(a, b), 0);
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const amount = amounts.get(first + at);
    if (amount === undefined) return '·';
    return BLOCKS[most <= 0 ? 1 : Math.max(1, Math.round((amount / most) * 8))] ?? ' ';
  }).join('');
}
