/** Trade as a picture: a bar for each figure, on one scale for each currency. */
import { cleanLine } from '../../../text/clean.js';
import type { TradeRow } from '../../../query/trade.js';
import type { CountryCode } from '../../../model.js';
import { shortAmount, type AmountUnit } from '../../words/amount.js';
import { nameOf } from '../../words/names.js';
import { titleOf } from '../timeline/heading.js';
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
  type YearGroup,
} from './groups.js';
import { detailsOf, yearText } from './columns.js';
import { cutToPixels } from '../../svg/measure.js';
import { BODY_AT, MARGIN, pictureText, WIDTH } from '../../svg/picture.js';
import { element, type Xml } from '../../svg/xml.js';

const SIZE = 13;
const ROW = 24;
/** Left edges of the columns, and the room that an amount takes behind a bar. */
const YEAR_AT = MARGIN;
const PARTNER_AT = 84;
const LABEL_AT = { pair: 84, country: 246 };
const BAR_AT = { pair: 380, country: 400 };
const AMOUNT = 140;

/** The whole SVG document. */
export function tradeSvg(rows: readonly TradeRow[], view: View): string {
  const groups = tradeGroups(rows, view);
  const body: Xml[] = [];
  let y = BODY_AT + 10;
  for (const group of groups) {
    const { currency, most, unit, years } = group;
    if (groups.length > 1) {
      body.push(
        element(
          'text',
          { x: MARGIN, y: y + 4 },
          element('tspan', { class: 'strong' }, currency),
          element('tspan', { class: 'dim small', dx: 8 }, `the longest bar is ${shortAmount(most, currency, unit)}`),
        ),
      );
      y += ROW + 4;
    }
    for (const year of years) {
      const drawn = yearRows(year, group, y, view);
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
  const when = yearText(row) || 'undated';
  const details = detailsOf(row);
  return `${when}, ${flow}: ${amountOf(row)}${details === '' ? '' : ` (${details})`}`;
}

const text = (x: number, y: number, words: string, how: string): Xml =>
  element('text', { x, y: y + 4.5, class: how }, words);

interface Drawn {
  body: Xml[];
  bottom: number;
}

function yearRows({ year, gap, relations }: YearGroup, group: CurrencyGroup, top: number, view: View): Drawn {
  const kind = view.partnerOf === null ? 'pair' : 'country';
  const body: Xml[] = [];
  let y = top;
  // One year without a figure is seen from the years beside it.
  if (gap > 1) {
    body.push(text(YEAR_AT, y, '⋮', 'dim'), text(LABEL_AT[kind], y, gapText(gap), 'dim small'));
    y += ROW;
  }
  body.push(text(YEAR_AT, y, year === null ? 'undated' : String(year), 'strong'));
  for (const relation of relations) {
    const drawn = relationRows(relation, group, y, view);
    body.push(...drawn.body);
    y = drawn.bottom;
  }
  return { body, bottom: y };
}

function relationRows(
  { relation, times }: RelationGroup,
  { most, unit }: CurrencyGroup,
  top: number,
  view: View,
): Drawn {
  const kind = view.partnerOf === null ? 'pair' : 'country';
  const parties = [...view.located.relations].find(({ id }) => id === relation)?.parties ?? [];
  const near = askedCode(view) ?? parties[0]?.code;
  const body: Xml[] = [];
  let y = top;
  if (view.partnerOf !== null) {
    const name = cleanLine(view.partnerOf(relation));
    const shown = cutToPixels(name, LABEL_AT.country - PARTNER_AT - 10, SIZE * 1.1);
    body.push(element('g', {}, element('title', {}, name), text(PARTNER_AT, y, shown, 'strong')));
  }
  for (const { rows, balance } of times) {
    for (const row of rows) {
      body.push(bar(row, { most, unit, y, view, near: near ?? null }));
      y += ROW;
    }
    if (balance !== null) {
      const whose = askedCode(view) === balance.exporter ? '' : ` for ${cleanLine(nameOf(balance.exporter))}`;
      body.push(
        text(LABEL_AT[kind], y, 'balance', 'dim'),
        text(BAR_AT[kind], y, balanceAmount(balance, unit) + whose, 'dim'),
      );
      y += ROW;
    }
  }
  return { body, bottom: y };
}

interface Place {
  most: number;
  unit: AmountUnit | null;
  y: number;
  view: View;
  near: CountryCode | null;
}

/** A figure: what flows, its bar, and how much it is. */
function bar(row: TradeRow, { most, unit, y, view, near }: Place): Xml {
  const kind = view.partnerOf === null ? 'pair' : 'country';
  const tone = isTotal(row) ? 'dim' : row.exporter === near ? 'treaty' : 'contact';
  const room = WIDTH - MARGIN - AMOUNT - BAR_AT[kind];
  const width = most <= 0 ? 0 : Math.max(row.amount > 0 ? 1.5 : 0, (row.amount / most) * room);
  const label = cutToPixels(flowLabel(row, view), BAR_AT[kind] - LABEL_AT[kind] - 10, SIZE);
  // A figure that the article rounds has an end that is not sharp.
  const edge = element('rect', { class: 'edge', x: BAR_AT[kind] + width - 4, y: y - 7, width: 2, height: 14 });
  return element(
    'g',
    {},
    element('title', {}, told(row)),
    text(LABEL_AT[kind], y, label, ''),
    element('rect', { class: `${tone} fill`, x: BAR_AT[kind], y: y - 7, width, height: 14, rx: 2 }),
    ...(row.approximate && width > 8 ? [edge] : []),
    text(BAR_AT[kind] + width + 8, y, amountOf(row, unit), ''),
  );
}
