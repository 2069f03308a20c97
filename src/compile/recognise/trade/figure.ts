/** One figure of trade as it goes into the record: who sells to whom, when, and how exactly the amount is told. */
import type { Edtf, TradeContent } from '../../../model.js';
import { other, type Codes, type Sentence } from '../../sentence/annotate.js';
import { boundOf } from '../../sentence/bounds.js';
import type { MoneyMention } from '../../sentence/money.js';
import type { TradeDraft } from '../fact.js';
import type { Mark } from './mark.js';
import type { Flow } from './directed.js';
import { isDisputed, isRival } from '../../sentence/rival.js';

/** What the words around an amount say of it. */
interface Told {
  flow: Flow;
  year: number | null;
  period: Mark['period'];
  financial: boolean;
  currency: string;
  codes: Codes;
  /** The upper end of a range whose lower end the amount is. */
  upper: MoneyMention | null;
  /** Null where the text does not say it. */
  of: TradeContent | null;
  accordingTo: string | null;
  note: string | null;
}

/** The other end of "$4 to 5 billion", for the amount of its lower end. */
export function upperEnd(money: readonly MoneyMention[], i: number): MoneyMention | null {
  const [lower, upper] = [money[i], money[i + 1]];
  return lower?.range && upper?.range && !isUpperEnd(money, i) && upper.amount > lower.amount ? upper : null;
}

/** True for the second amount of a range, which is no figure of its own. */
export function isUpperEnd(money: readonly MoneyMention[], i: number): boolean {
  let from = i;
  while (from > 0 && money[from - 1]?.range) from--;
  return money[i]?.range === true && (i - from) % 2 === 1;
}

/** The time that the figures before count. */
export interface Counted {
  year: number | null;
  /** The months of that year, where they are no whole year. */
  period: Edtf | null;
  /** It is a financial year. */
  financial: boolean;
}

/** The months of the date that gives an amount its year: of dates of that year the nearest, else those of the sentence before. */
export function periodNear(
  marks: readonly Mark[],
  { start, end }: MoneyMention,
  year: number | null,
  before: Counted,
): Pick<Mark, 'period' | 'financial'> {
  const far = (mark: Mark): number => (mark.start >= end ? mark.start - end : start - mark.end);
  const [nearest] = marks.filter((mark) => mark.year === year && !mark.aside).sort((a, b) => far(a) - far(b));
  if (nearest) return nearest;
  if (year === null || year !== before.year) return { period: null, financial: false };
  return { period: before.period === null ? null : { months: before.period }, financial: before.financial };
}

/** The figure of an amount. */
export function figureOf(sentence: Sentence, money: MoneyMention, told: Told): TradeDraft {
  const { flow, year, period, financial, currency, codes, upper, of, accordingTo, note } = told;
  const { exporter } = flow;
  const bounds = upper === null ? boundsOf(sentence, money) : { amountMin: money.amount, amountMax: upper.amount };
  return {
    year,
    exporter: exporter === null ? null : (flow.codes?.exporter ?? codes[exporter]),
    importer: exporter === null ? null : (flow.codes?.importer ?? codes[other(exporter)]),
    amount: money.amount,
    ...bounds,
    currency,
    // A part of a year that names no months goes by the year, whose own figure is at least as much.
    approximate: money.approximate || bounds !== null || period === 'unknown',
    ...(period === null || period === 'unknown' ? {} : { period: period.months }),
    ...(financial && year !== null ? { financialYear: true as const } : {}),
    ...(of === null ? {} : { of }),
    ...(accordingTo === null ? {} : { accordingTo }),
    ...(note === null ? {} : { note }),
    ...(isRival(sentence.text, money) || isDisputed(sentence.text, money.start) ? { account: true as const } : {}),
    source: sentence.source,
  };
}

function boundsOf({ text }: Sentence, { start, end, amount }: MoneyMention): Partial<TradeDraft> | null {
  const bound = boundOf(text, start, end);
  if (bound === null) return null;
  return bound === 'more than' || bound === 'at least' ? { amountMin: amount, bound } : { amountMax: amount, bound };
}
