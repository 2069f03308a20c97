/**
 * Trade between the parties: totals and flows with exporter, importer, year, amount and currency. One pass from left to
 * right: phrases set what the next amounts mean, amounts take the year that stands with them. The two ends of a vague
 * figure ("between $4 and 5 billion") are not figures.
 */
import { SHARED_UNITS } from '../../words/currencies.js';
import type { Codes, Sentence } from '../../sentence/annotate.js';
import { attributedTo } from '../../sentence/attribution.js';
import { sourcesOf } from '../../sentence/same-source.js';
import type { MoneyMention } from '../../sentence/money.js';
import type { TradeFact } from '../fact.js';
import type { Flow } from './directed.js';
import { contentsOf } from './content.js';
import { figureOf, isUpperEnd, periodNear, upperEnd, type Counted } from './figure.js';
import { marksOf } from './figure-dates.js';
import { isNoTrade, isOfNoYear } from './excluded.js';
import { isConversion } from './other-figures.js';
import { isYearEntry, leadOf } from './lead.js';
import { runsOf } from './lists.js';
import { notesOf, toldIn } from './notes.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { markersOf, meaningOf, sharedOut } from './meaning.js';
import type { Marker } from './marker.js';
import { earlierYear } from './listed-years.js';
import type { FigureYear } from './mark.js';
import { yearOf } from './year.js';

/** What the sentences before leave for "it", "the figures" and dropped currencies. */
export interface TradeContext extends Counted {
  flows: Flow[];
  /** The flows of all figures of the section so far, for "the figures for 2022 were A and B respectively". */
  told: Flow[];
  currency: string | null;
  /** What a line without a figure says that the bullets below it count: "Georgian exports to Latvia", above "2013: $40 million". */
  lead: Flow | null;
  /** The sentence before says of trade that its figures differ: what is said next is each speaker's. */
  disputed: boolean;
}

export const emptyTradeContext = (): TradeContext => ({
  flows: [],
  told: [],
  currency: null,
  year: null,
  period: null,
  financial: false,
  lead: null,
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
  const lead = isYearEntry(sentence) ? context.lead : null;
  context.lead = lead;
  if (!TRADE_WORD.test(text) && sentence.topic !== 'economy' && lead === null) return [];
  if (/\bint(?:er|ra)-Korean\b/i.test(text) && !['PRK', 'KOR'].every((code) => codes.includes(code))) return [];
  const marks = marksOf(sentence, context.period);
  const markers = markersOf(sentence, context.flows);
  context.lead ??= leadOf(sentence, markers);
  const said = context.disputed && markers.length === 0 && SAID.test(text) ? context.flows[0] : undefined;
  context.disputed = money.length === 0 && markers.at(-1)?.flow !== 'excluded' && DIFFER.test(text);
  const again =
    (FIGURES.test(text) || (markers.length === 0 && /\brespectively\b/.test(text))) &&
    context.told.length >= money.length;
  const inherited = again ? context.told.slice(-money.length) : [];
  const [contents, notes] = [contentsOf(sentence), notesOf(sentence)];
  const sources = money.length === 0 ? [] : sourcesOf(sentence);
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
        lead ??
        meaningOf(sentence, amount, markers, money[i - 1]);
      // A bare number needs a currency from the sentence or the one before.
      if (
        !flow ||
        unit === null ||
        isUpperEnd(money, i) ||
        marked === 'excluded' ||
        isNoTrade(text, amount) ||
        isConversion(text, money, i)
      )
        return;
      const earlier = shared.length + repeated.length > 0 ? null : earlierYear(sentence, marks, run, k, years);
      const year = earlier ?? yearOf(sentence, marks, i, context.year);
      years[i] = year;
      const currency = year === 'none' ? null : currencyFor(unit, codes, year);
      if (year === 'none' || currency === null || (year === null && isOfNoYear(text, amount))) return;
      const of = contents[i] ?? flow.of ?? null;
      flows.push(of === null ? flow : { ...flow, of });
      const { period, financial } = periodNear(marks, amount, year, context);
      const accordingTo = attributedTo(text, sources, amount.start);
      const note = notes[i] ?? toldIn(sentence, marks, year);
      const told = { flow, year, period, financial, currency, codes, upper: upperEnd(money, i), of, accordingTo, note };
      facts.push({ rule: `trade: ${flow.kind}`, fact: figureOf(sentence, amount, told) });
    });
  }
  const told = markers.flatMap(({ flow }) => (flow === 'excluded' ? [] : [flow]));
  if (flows.length > 0) context.flows = flows;
  else if (context.disputed || isSubject(text, markers)) context.flows = told;
  else if (markers.at(-1)?.flow === 'excluded') context.flows = [];
  if (!again) context.told.push(...flows);
  if (unit !== null && facts.length > 0) context.currency = unit;
  const last = facts.at(-1)?.fact;
  const first = marks.find(({ year, aside }) => year !== null && !aside);
  if (last?.year != null) Object.assign(context, countedBy(last));
  else if (first) {
    const { year, period, financial } = first;
    Object.assign(context, { year, period: period === 'unknown' ? null : (period?.months ?? null), financial });
  }
  return facts;
}

const countedBy = ({ year, period, financialYear }: TradeFact['fact']): Counted => ({
  year,
  period: period ?? null,
  financial: financialYear === true,
});

/** "Trade grew quickly": what the sentence after it says of "it". */
function isSubject(text: string, markers: readonly Marker[]): boolean {
  const [first] = markers;
  return (
    first !== undefined &&
    /^(?:[\p{L}’'–-]+\s){0,4}$/u.test(text.slice(0, first.at)) &&
    !markers.some(({ flow }) => flow === 'excluded')
  );
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
