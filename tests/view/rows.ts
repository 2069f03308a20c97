/** Rows and looks for the pictures' tests. */
import type { EventKind, TradeFigure } from '../../src/model.js';
import type { Located } from '../../src/query/locate.js';
import type { TimelineRow } from '../../src/query/timeline.js';
import { trade, type TradeRow } from '../../src/query/trade.js';
import type { Paint } from '../../src/view/look/colour.js';
import { relationOf } from './relation.js';

/** Without colour. */
export const bare: Paint = (_tone, text) => text;

/** With the tone beside each painted text: "<date:1914>". */
export const told: Paint = (tone, text) => (text.trim() === '' ? text : `<${tone}:${text}>`);

let sentences = 0;

/** An event of a relation of its own sentence, unless it is given. */
export function event(
  edtf: string,
  text: string,
  {
    kind = 'other',
    basis = 'stated',
    words = '',
    relation = 'a-b',
    sentence = (sentences += 1),
  }: Partial<{
    kind: EventKind;
    basis: 'stated' | 'context' | 'period';
    words: string;
    relation: string;
    sentence: number;
  }> = {},
): TimelineRow {
  const date = { edtf, text: words, basis };
  return { relation, id: `${relation}/${sentence}`, date, kind, text, parties: [], source: { section: '', sentence } };
}

/** Of one relation with a title, or of one country. */
export function located(title: string, country = false): Located {
  const party = { code: 'AAA', name: title };
  const other = { code: 'BBB', name: 'Other' };
  return { countries: country ? [party] : [party, other], relations: [relationOf({ title })], stood: [], notes: [] };
}

/** "2023 ALB>SRB USD 78e6", "2023 total USD ~338e6". */
export function figures(...lines: string[]): TradeRow[] {
  return trade([relationOf({ trade: lines.map(figure) })]);
}

function figure(line: string, at: number): TradeFigure {
  const [year = '', flow = '', currency = '', amount = ''] = line.split(' ');
  const [exporter = null, importer = null] = flow === 'total' ? [] : flow.split('>');
  return {
    year: year === '-' ? null : Number(year),
    exporter,
    importer,
    amount: Number(amount.replace('~', '')),
    currency,
    approximate: amount.startsWith('~'),
    source: { section: '', sentence: at + 1 },
  };
}
