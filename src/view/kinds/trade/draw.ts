/** Trade on a terminal: what flows where, how much it is, and bars on one scale for each currency. */
import { cleanLine } from '../../../text/clean.js';
import type { TradeRow } from '../../../query/trade.js';
import { shortAmount, type AmountUnit } from '../../words/amount.js';
import { cut } from '../../terminal/cut.js';
import type { Look } from '../../look/look.js';
import { nameOf } from '../../words/names.js';
import { titleOf } from '../timeline/heading.js';
import { headingLines } from '../timeline/text.js';
import { wrap } from '../../terminal/wrap.js';
import { seriesText } from './bar.js';
import {
  amountOf,
  askedCode,
  balanceAmount,
  flowLabel,
  gapText,
  isTotal,
  tradeExtent,
  tradeGroups,
  type CurrencyGroup,
  type RelationGroup,
  type View,
} from './groups.js';
import { columnLines, stackedLines, type Entry } from './bar-lines.js';
import { changeOf, seriesOf } from './series.js';

/** The whole text for stdout. */
export function tradeText(rows: readonly TradeRow[], view: View, look: Look): string {
  const groups = tradeGroups(rows, view);
  const heading = headingLines(titleOf(view.located), tradeExtent(rows), look);
  const body = groups.flatMap((group) => ['', ...currencyLines(group, groups.length > 1, view, look)]);
  return `${[...heading, ...body].join('\n')}\n`;
}

function currencyLines(group: CurrencyGroup, several: boolean, view: View, look: Look): string[] {
  const entries = group.years.flatMap(({ year, gap, relations }) => {
    const lines = relations.flatMap((relation) => relationEntries(relation, group, view));
    const when = year === null ? 'undated' : String(year);
    const dated = lines.map((line, index) => ({ ...line, year: index === 0 ? when : '' }));
    // One year without a figure is seen from the years beside it.
    return gap < 2 ? dated : [gapEntry(gap), ...dated];
  });
  const scale = cut(
    `  the longest bar is ${shortAmount(group.most, group.currency, group.unit)}`,
    look.width - group.currency.length,
  );
  const head = several ? [look.paint('heading', group.currency) + look.paint('dim', scale)] : [];
  const lines = columnLines(entries, group.most, look) ?? stackedLines(entries, group.most, look);
  return [...head, ...lines, ...seriesLines(group, view, look)];
}

function relationEntries({ relation, times }: RelationGroup, { unit }: CurrencyGroup, view: View): Entry[] {
  const partner = view.partnerOf === null ? '' : cleanLine(view.partnerOf(relation));
  const parties = partiesOf(relation, view);
  const lines = times.flatMap(({ rows, balance }) => [
    ...rows.map((row): Entry => ({ ...entryOf(row, unit, view, parties), partner: '', year: '' })),
    ...(balance === null ? [] : [balanceEntry(balance, unit, view)]),
  ]);
  return lines.map((line, index) => ({ ...line, partner: index === 0 ? partner : '' }));
}

const gapEntry = (gap: number): Entry => ({
  partner: '',
  year: '⋮',
  label: '',
  amount: '',
  remark: gapText(gap),
  tone: 'dim',
  bar: 0,
});

/** The parties' codes, in the order of the relation's title. */
function partiesOf(relation: string, { located }: View): readonly string[] {
  const found = [...located.relations, ...located.stood.map(({ relation: each }) => each)].find(
    ({ id }) => id === relation,
  );
  return found?.parties.map(({ code }) => code) ?? [];
}

function entryOf(
  row: TradeRow,
  unit: AmountUnit | null,
  view: View,
  parties: readonly string[],
): Omit<Entry, 'partner' | 'year'> {
  const near = askedCode(view) ?? parties[0];
  const tone = isTotal(row) ? 'dim' : row.exporter === near ? 'treaty' : 'contact';
  return { label: flowLabel(row, view), amount: amountOf(row, unit), remark: '', tone, bar: row.amount };
}

function balanceEntry(row: TradeRow, unit: AmountUnit | null, view: View): Entry {
  const remark = askedCode(view) === row.exporter ? '' : `for ${cleanLine(nameOf(row.exporter))}`;
  return { partner: '', year: '', label: 'balance', amount: balanceAmount(row, unit), remark, tone: 'dim', bar: 0 };
}

/** Flows with figures of several years, a column a year. */
function seriesLines(group: CurrencyGroup, view: View, { paint, width }: Look): string[] {
  const series = group.relations.flatMap((relation) => seriesOf(relation, view));
  const lines = series.flatMap((each) => {
    const years = `${each.first.year ?? ''} ${seriesText(each.amounts)} ${each.last.year ?? ''}`;
    const wrapped = wrap(`${each.label}  ${years.replaceAll(' ', '\u00a0')}  ${changeOf(each, group.unit)}`, width);
    return wrapped.map((line) => paint('dim', line.replaceAll('\u00a0', ' ')));
  });
  return lines.length === 0 ? [] : ['', ...lines];
}
