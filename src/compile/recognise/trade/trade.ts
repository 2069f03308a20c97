/**
 * Trade between the parties: totals and flows with exporter, importer, year, amount and currency. One pass from left to
 * right: phrases set what the next amounts mean, amounts take the year that stands with them. The two ends of a vague
 * figure ("between $4 and 5 billion") are not figures.
 */
import { SHARED_UNITS } from '../../words/currencies.js';
import { other, type Codes, type Sentence } from '../../sentence/annotate.js';
import type { MoneyMention } from '../../sentence/money.js';
import type { TradeDraft, TradeFact } from '../fact.js';
import type { Flow } from './flow.js';
import { marksOf, isPartOfYear } from './figure-dates.js';
import { isNoTrade } from './excluded.js';
import { runsOf } from './lists.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { markersOf, meaningOf, sharedOut, type Marker } from './meaning.js';
import { earlierYear } from './listed-years.js';
import { firstYear, yearOf, type FigureYear } from './year.js';

/** What the sentences before leave for "it", "the figures" and dropped currencies. */
export interface TradeContext {
  flows: Flow[];
  /** The flows of all figures of the section so far, for "the figures for 2022 were A and B respectively". */
  told: Flow[];
  currency: string | null;
  year: number | null;
  /** The sentence before says of trade that its figures differ: what is said next is each speaker's. */
  disputed: boolean;
}

export const emptyTradeContext = (): TradeContext => ({
  flows: [],
  told: [],
  currency: null,
  year: null,
  disputed: false,
});

const DIFFER = pattern('i')`
  \b(figures|estimates|numbers|statements|data|sources|statistics|accounts)\b[^.;]{0,60}?\b
  (vary|varied|differ(ed)?|disagreed?|diverged?|conflict(ed)?)\b`;
const SAID = pattern('i')`
  \b(spoke|speaks|spoken|told|reported|reports?|gave|gives?|named?|cited?|mention(s|ed)|quot(es|ed)|claim(s|ed)|put|estimate[sd]?)\b`;

const TRADE_WORD = pattern('i')`\b${oneOf`
  trad(e|ing) exports? exported imports? imported commerce turnover goods exchange merchandise volume total deliveries
  figures? it they sold bought supplied purchases? shipments sales market partner`}\b`;

/** The ISO 4217 code that a unit has in an article on two states, or null where nothing says whose it is. */
export function currencyFor(unit: string, codes: Codes, year: number | null): string | null {
  const shared = SHARED_UNITS.get(unit);
  if (!shared) return unit === 'RUB' && year !== null && year < 1992 ? 'SUR' : unit;
  const own = new Set(codes.flatMap((code) => shared.of.get(code) ?? []));
  return own.size > 1 ? null : ([...own][0] ?? shared.otherwise);
}

/** Amounts in the order of earlier flows: "The figures for 2022 were A and B respectively", "In 2022 they were A and B". */
const FIGURES = /^(?:(?:in|for|by)\s\d{4},?\s)?the\s(?:(?:corresponding|comparable|respective)\s)?figures?\b/i;

/** The trade figures of one sentence. Updates `context` for the sentences after it. */
export function readTrade(sentence: Sentence, context: TradeContext, codes: Codes): TradeFact[] {
  const { text, money } = sentence;
  if (!TRADE_WORD.test(text) && sentence.topic !== 'economy') return [];
  const marks = marksOf(sentence);
  const markers = markersOf(sentence, context.flows);
  const said = context.disputed && markers.length === 0 && SAID.test(text) ? context.flows[0] : undefined;
  context.disputed = money.length === 0 && markers.at(-1)?.flow !== 'excluded' && DIFFER.test(text);
  const again =
    (FIGURES.test(text) || (markers.length === 0 && /\brespectively\b/.test(text))) &&
    context.told.length >= money.length;
  const inherited = again ? context.told.slice(-money.length) : [];
  const facts: TradeFact[] = [];
  const flows: Flow[] = [];
  const years: FigureYear[] = [];
  let unit = money.find(({ currency }) => currency !== null)?.currency ?? context.currency;
  for (const run of runsOf(text, money)) {
    const shared = sharedOut(text, run, money, markers);
    const repeated = toldBefore(run, money, markers, [...context.told, ...flows]);
    run.forEach((i, k) => {
      const amount = money[i];
      if (!amount) return;
      unit = amount.currency ?? unit;
      const marked = shared[k]?.flow;
      const flow =
        inherited[i] ??
        repeated[k] ??
        (marked === 'excluded' ? null : marked) ??
        said ??
        meaningOf(sentence, amount, markers, money[i - 1]);
      // A bare number needs a currency from the sentence or the one before.
      if (!flow || unit === null || amount.range || marked === 'excluded' || isNoTrade(text, amount)) return;
      const earlier = shared.length + repeated.length > 0 ? null : earlierYear(sentence, marks, run, k, years);
      const year = earlier ?? yearOf(sentence, marks, i, context.year);
      years[i] = year;
      const currency = year === 'none' ? null : currencyFor(unit, codes, year);
      if (year === 'none' || currency === null) return;
      flows.push(flow);
      facts.push({ rule: `trade: ${flow.kind}`, fact: figure(sentence, amount, flow, year, currency, codes) });
    });
  }
  const told = markers.flatMap(({ flow }) => (flow === 'excluded' ? [] : [flow]));
  if (flows.length > 0) context.flows = flows;
  else if (context.disputed) context.flows = told;
  if (!again) context.told.push(...flows);
  if (unit !== null && facts.length > 0) context.currency = unit;
  context.year = facts.at(-1)?.fact.year ?? firstYear(marks) ?? context.year;
  return facts;
}

/** "… and in 1998 the figures were $25 million and $17 million": the flows told last, in their order. */
function toldBefore(
  run: readonly number[],
  money: readonly MoneyMention[],
  markers: readonly Marker[],
  told: readonly Flow[],
): readonly Flow[] {
  const [first, before] = [money[run[0] ?? 0], money[(run[0] ?? 0) - 1]];
  const marker = markers.findLast(({ end }) => first !== undefined && end <= first.start);
  if (run.length < 2 || marker?.again !== true || (before && marker.at < before.end)) return [];
  const last = told.slice(-run.length);
  return last.length === run.length && new Set(last.map(({ exporter }) => exporter)).size === run.length ? last : [];
}

function figure(
  sentence: Sentence,
  { amount, approximate }: MoneyMention,
  flow: Flow,
  year: number | null,
  currency: string,
  codes: Codes,
): TradeDraft {
  const { exporter } = flow;
  return {
    year,
    exporter: exporter === null ? null : (flow.codes?.exporter ?? codes[exporter]),
    importer: exporter === null ? null : (flow.codes?.importer ?? codes[other(exporter)]),
    amount,
    currency,
    approximate: approximate || (year !== null && isPartOfYear(sentence, year)),
    source: sentence.source,
  };
}
