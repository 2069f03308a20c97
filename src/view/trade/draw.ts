/** Trade on a terminal: what flows where, how much it is, and bars on one scale for each currency. */
import { cleanLine } from '../../clean.js';
import type { TradeRow } from '../../query/trade.js';
import { shortAmount } from '../amount.js';
import type { Paint, Tone } from '../colour.js';
import { cut, padEnd, padStart } from '../cut.js';
import type { Look } from '../look.js';
import { nameOf } from '../names.js';
import { titleOf } from '../timeline/heading.js';
import { headingLines } from '../timeline/text.js';
import { widthOf, wrap } from '../wrap.js';
import { barText, seriesText } from './bar.js';
import {
  amountOf,
  askedCode,
  balanceAmount,
  flowLabel,
  isTotal,
  tradeExtent,
  tradeGroups,
  type CurrencyGroup,
  type View,
} from './groups.js';
import { changeOf, seriesOf } from './series.js';

/** Bars longer than this compare no better. */
const WIDEST = 100;
/** Below this width a bar stands under its figure. */
const NARROW = 60;
const WIDEST_PARTNER = 18;

/** The whole text for stdout. */
export function tradeText(rows: readonly TradeRow[], view: View, look: Look): string {
  const groups = tradeGroups(rows, view);
  const heading = headingLines(titleOf(view.located), tradeExtent(rows), look);
  const body = groups.flatMap((group) => ['', ...currencyLines(group, groups.length > 1, view, look)]);
  return `${[...heading, ...body].join('\n')}\n`;
}

/** A line of the picture before it is laid out. */
interface Entry {
  partner: string;
  year: string;
  label: string;
  amount: string;
  /** Beside the amount, where there is no bar. */
  remark: string;
  tone: Tone;
  bar: number;
}

function currencyLines(group: CurrencyGroup, several: boolean, view: View, look: Look): string[] {
  const entries = group.relations.flatMap(({ relation, years }) => {
    const partner = view.partnerOf === null ? '' : cleanLine(view.partnerOf(relation));
    const parties = partiesOf(relation, view);
    return years.flatMap(({ year, rows, balance }, at) => {
      const when = year === null ? 'undated' : String(year);
      const flows = rows.map((row): Entry => ({ ...entryOf(row, view, parties), partner: '', year: '' }));
      const lines = balance === null ? flows : [...flows, balanceEntry(balance, view)];
      return lines.map((line, index) => ({
        ...line,
        partner: at === 0 && index === 0 ? partner : '',
        year: index === 0 ? when : '',
      }));
    });
  });
  const scale = cut(
    `  the longest bar is ${shortAmount(group.most, group.currency)}`,
    look.width - group.currency.length,
  );
  const head = several ? [look.paint('heading', group.currency) + look.paint('dim', scale)] : [];
  const lines = (look.width < NARROW ? stackedLines : columnLines)(entries, group.most, look);
  return [...head, ...lines, ...seriesLines(group, view, look)];
}

/** The parties' codes, in the order of the relation's title. */
function partiesOf(relation: string, { located }: View): readonly string[] {
  const found = [...located.relations, ...located.stood.map(({ relation: each }) => each)].find(
    ({ id }) => id === relation,
  );
  return found?.parties.map(({ code }) => code) ?? [];
}

function entryOf(row: TradeRow, view: View, parties: readonly string[]): Omit<Entry, 'partner' | 'year'> {
  const near = askedCode(view) ?? parties[0];
  const tone = isTotal(row) ? 'dim' : row.exporter === near ? 'treaty' : 'contact';
  return { label: flowLabel(row, view), amount: amountOf(row), remark: '', tone, bar: row.amount };
}

function balanceEntry(row: TradeRow, view: View): Entry {
  const remark = askedCode(view) === row.exporter ? '' : `for ${cleanLine(nameOf(row.exporter))}`;
  return { partner: '', year: '', label: 'balance', amount: balanceAmount(row), remark, tone: 'dim', bar: 0 };
}

/** Year, flow and amount in columns, bars in what is left. */
function columnLines(entries: readonly Entry[], most: number, { paint, width }: Look): string[] {
  const widest = (texts: readonly string[]): number => texts.reduce((all, text) => Math.max(all, widthOf(text)), 0);
  const total = Math.min(width, WIDEST);
  const partner = Math.min(WIDEST_PARTNER, widest(entries.map((entry) => entry.partner)));
  const year = widest(entries.map((entry) => entry.year));
  const amount = widest(entries.map((entry) => entry.amount));
  const before = (partner > 0 ? partner + 2 : 0) + year + 2;
  const label = Math.min(widest(entries.map((entry) => entry.label)), Math.max(16, total - before - amount - 4 - 16));
  const room = Math.max(6, total - before - label - amount - 4);
  return entries.flatMap((entry) => {
    const [names, labels] = [wrap(entry.partner, Math.max(1, partner)), wrap(entry.label, label)];
    return Array.from({ length: Math.max(names.length, labels.length) }, (_, at) => {
      const name = partner === 0 ? '' : `${toned(paint, 'name', padEnd(names[at] ?? '', partner))}  `;
      const left = `${name}${toned(paint, 'date', padEnd(at === 0 ? entry.year : '', year))}  ${padEnd(labels[at] ?? '', label)}`;
      if (at > 0) return left.trimEnd();
      return `${left}  ${padStart(entry.amount, amount)}  ${behind(entry, most, room, paint)}`.trimEnd();
    });
  });
}

/** Spaces have no tone, so that none are left behind a line. */
const toned = (paint: Paint, tone: Tone, text: string): string => (text.trim() === '' ? text : paint(tone, text));

const behind = ({ bar, remark, tone }: Entry, most: number, room: number, paint: Paint): string =>
  remark === '' ? paint(tone, barText(bar, most, room)) : paint('dim', remark);

/** For narrow terminals: partner and year above, each bar under its figure. */
function stackedLines(entries: readonly Entry[], most: number, { paint, width }: Look): string[] {
  return entries.flatMap((entry) => {
    const head = [
      ...(entry.partner === '' ? [] : wrap(entry.partner, width).map((line) => paint('name', line))),
      ...(entry.year === '' ? [] : [paint('date', entry.year)]),
    ];
    const text = [entry.label, entry.amount, entry.remark].filter((each) => each !== '').join('  ');
    const bar = barText(entry.bar, most, width - 2);
    return [
      ...head,
      ...wrap(text, width - 2).map((line) => `  ${line}`),
      ...(bar === '' ? [] : [`  ${paint(entry.tone, bar)}`]),
    ];
  });
}

/** Flows with figures of several years, a column a year. */
function seriesLines(group: CurrencyGroup, view: View, { paint, width }: Look): string[] {
  const series = group.relations.flatMap((relation) => seriesOf(relation, view));
  const lines = series.flatMap((each) => {
    const years = `${each.first.year ?? ''} ${seriesText(each.amounts)} ${each.last.year ?? ''}`;
    const wrapped = wrap(`${each.label}  ${years.replaceAll(' ', '\u00a0')}  ${changeOf(each)}`, width);
    return wrapped.map((line) => paint('dim', line.replaceAll('\u00a0', ' ')));
  });
  return lines.length === 0 ? [] : ['', ...lines];
}
