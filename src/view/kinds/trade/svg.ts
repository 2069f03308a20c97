/** Trade as a picture: a bar for each figure, on one scale for each currency. */
import { cleanLine } from '../../../text/clean.js';
import type { TradeRow } from '../../../query/trade.js';
import { shortAmount } from '../../words/amount.js';
import { monthsText } from '../../words/months.js';
import { nameOf } from '../../words/names.js';
import { titleOf } from '../timeline/heading.js';
import {
  amountOf,
  askedCode,
  balanceAmount,
  flowLabel,
  isTotal,
  tradeExtent,
  tradeGroups,
  type RelationGroup,
  type View,
} from './groups.js';
import { cutToPixels } from '../../svg/measure.js';
import { BODY_AT, MARGIN, pictureText, WIDTH } from '../../svg/picture.js';
import { element, type Xml } from '../../svg/xml.js';

const SIZE = 13;
const ROW = 24;
/** Left edges of the columns, and the room that an amount takes behind a bar. */
const YEAR_AT = { pair: MARGIN, country: 190 };
const LABEL_AT = { pair: 84, country: 246 };
const BAR_AT = { pair: 380, country: 400 };
const AMOUNT = 140;

/** The whole SVG document. */
export function tradeSvg(rows: readonly TradeRow[], view: View): string {
  const groups = tradeGroups(rows, view);
  const body: Xml[] = [];
  let y = BODY_AT + 10;
  for (const { currency, most, relations } of groups) {
    if (groups.length > 1) {
      body.push(
        element(
          'text',
          { x: MARGIN, y: y + 4 },
          element('tspan', { class: 'strong' }, currency),
          element('tspan', { class: 'dim small', dx: 8 }, `the longest bar is ${shortAmount(most, currency)}`),
        ),
      );
      y += ROW + 4;
    }
    for (const relation of relations) {
      const drawn = relationRows(relation, most, y, view);
      body.push(...drawn.body);
      y = drawn.bottom + 8;
    }
    y += 10;
  }
  return pictureText({
    title: titleOf(view.located),
    extent: tradeExtent(rows),
    description: cutToPixels(rows.map((row) => told(row)).join('; '), 4000, 1),
    height: y + MARGIN / 2,
    body,
  });
}

/** "2023, Serbia → Albania: about $260M". */
function told(row: TradeRow): string {
  const flow = isTotal(row) ? 'both directions' : `${nameOf(row.exporter)} → ${nameOf(row.importer)}`;
  const when = row.period === null ? (row.year ?? 'undated') : monthsText(row.period);
  return `${when}, ${flow}: ${amountOf(row)}`;
}

function relationRows(group: RelationGroup, most: number, top: number, view: View): { body: Xml[]; bottom: number } {
  const kind = view.partnerOf === null ? 'pair' : 'country';
  const parties = [...view.located.relations].find(({ id }) => id === group.relation)?.parties ?? [];
  const near = askedCode(view) ?? parties[0]?.code;
  const body: Xml[] = [];
  const text = (x: number, y: number, words: string, how: string): Xml =>
    element('text', { x, y: y + 4.5, class: how }, words);
  let y = top;
  if (view.partnerOf !== null) {
    const name = cleanLine(view.partnerOf(group.relation));
    body.push(
      element('g', {}, element('title', {}, name), text(MARGIN, y, cutToPixels(name, 150, SIZE * 1.1), 'strong')),
    );
  }
  for (const { year, rows, balance } of group.years) {
    body.push(text(YEAR_AT[kind], y, year === null ? 'undated' : String(year), 'strong'));
    for (const row of rows) {
      const tone = isTotal(row) ? 'dim' : row.exporter === near ? 'treaty' : 'contact';
      const width =
        most <= 0
          ? 0
          : Math.max(row.amount > 0 ? 1.5 : 0, (row.amount / most) * (WIDTH - MARGIN - AMOUNT - BAR_AT[kind]));
      const label = cutToPixels(flowLabel(row, view), BAR_AT[kind] - LABEL_AT[kind] - 10, SIZE);
      // A figure that the article rounds has an end that is not sharp.
      const dashes = row.approximate
        ? [element('rect', { class: 'edge', x: BAR_AT[kind] + width - 4, y: y - 7, width: 2, height: 14 })]
        : [];
      body.push(
        element(
          'g',
          {},
          element('title', {}, told(row)),
          text(LABEL_AT[kind], y, label, ''),
          element('rect', { class: `${tone} fill`, x: BAR_AT[kind], y: y - 7, width, height: 14, rx: 2 }),
          ...(width > 8 ? dashes : []),
          text(BAR_AT[kind] + width + 8, y, amountOf(row), ''),
        ),
      );
      y += ROW;
    }
    if (balance !== null) {
      const whose = askedCode(view) === balance.exporter ? '' : ` for ${cleanLine(nameOf(balance.exporter))}`;
      body.push(
        text(LABEL_AT[kind], y, 'balance', 'dim'),
        text(BAR_AT[kind], y, balanceAmount(balance) + whose, 'dim'),
      );
      y += ROW;
    }
  }
  return { body, bottom: y };
}
