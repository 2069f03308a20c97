/** Figures as lines: in columns with bars behind them, or on narrow terminals each bar under its figure. */
import type { Paint, Tone } from '../../look/colour.js';
import { padEnd, padStart } from '../../terminal/cut.js';
import type { Look } from '../../look/look.js';
import { widthOf, wrap } from '../../terminal/wrap.js';
import { barText } from './bar.js';

/** A line of the picture before it is laid out. */
export interface Entry {
  partner: string;
  year: string;
  label: string;
  amount: string;
  /** Beside the amount, where there is no bar. */
  remark: string;
  tone: Tone;
  bar: number;
}

/** Longer bars are not easier to compare, and shorter ones cannot be compared. */
const WIDEST = 100;
const LEAST_BAR = 12;
const LEAST_LABEL = 16;
const WIDEST_PARTNER = 18;

const HELD = '\u00a0';

/** Year, flow and amount in columns, bars in what is left; null where too little is. */
export function columnLines(entries: readonly Entry[], most: number, { paint, width }: Look): string[] | null {
  const widest = (texts: readonly string[]): number => texts.reduce((all, text) => Math.max(all, widthOf(text)), 0);
  const partner = Math.min(WIDEST_PARTNER, widest(entries.map((entry) => entry.partner)));
  const year = widest(entries.map((entry) => entry.year));
  const amount = widest(entries.map((entry) => entry.amount));
  const before = (partner > 0 ? partner + 2 : 0) + year + 2;
  const left = Math.min(width, WIDEST) - before - amount - 4;
  const label = Math.min(widest(entries.map((entry) => entry.label)), Math.max(LEAST_LABEL, left - LEAST_BAR));
  const room = left - label;
  if (room < LEAST_BAR) return null;
  return entries.flatMap((entry) => {
    const names = wrap(entry.partner, Math.max(1, partner));
    const labels = wrap(entry.label, label);
    const behind =
      entry.remark === ''
        ? [paint(entry.tone, barText(entry.bar, most, room))]
        : wrap(entry.remark, room).map((line) => paint('dim', line));
    return Array.from({ length: Math.max(names.length, labels.length, behind.length) }, (_, at) => {
      const first = at === 0 ? entry : { year: '', amount: '' };
      const when = toned(paint, 'date', padEnd(first.year, year));
      const name = partner === 0 ? '' : `${toned(paint, 'name', padEnd(names[at] ?? '', partner))}  `;
      return `${when}  ${name}${padEnd(labels[at] ?? '', label)}  ${padStart(first.amount, amount)}  ${behind[at] ?? ''}`.trimEnd();
    });
  });
}

/** Spaces have no tone, so that none are left behind a line. */
const toned = (paint: Paint, tone: Tone, text: string): string => (text.trim() === '' ? text : paint(tone, text));

/** Year and partner above, each bar under its figure. */
export function stackedLines(entries: readonly Entry[], most: number, { paint, width }: Look): string[] {
  return entries.flatMap((entry) => {
    // An amount stays with its currency.
    const text = [entry.label, entry.amount.replaceAll(' ', HELD), entry.remark]
      .filter((each) => each !== '')
      .join('  ');
    const bar = barText(entry.bar, most, Math.min(width, WIDEST) - 2);
    return [
      ...(entry.year === '' ? [] : [paint('date', entry.year)]),
      ...(entry.partner === '' ? [] : wrap(entry.partner, width).map((line) => paint('name', line))),
      ...wrap(text, width - 2).map((line) => `  ${line.replaceAll(HELD, ' ').trimEnd()}`),
      ...(bar === '' ? [] : [`  ${paint(entry.tone, bar)}`]),
    ];
  });
}
