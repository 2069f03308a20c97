/**
 * Trade between the parties: totals and flows with exporter, importer, year, amount and currency. One pass from left to
 * right: phrases set what the next amounts mean, amounts take the year that stands with them.
 */
import type { TradeFigure } from '../../model.js';
import { other, type Codes, type Sentence } from '../sentence/annotate.js';
import type { Side } from '../sentence/actors.js';
import { clauseAt } from '../sentence/clauses.js';
import type { MoneyMention } from '../sentence/money.js';
import { flowOf, type Flow } from './flow.js';
import type { TradeFact } from './fact.js';
import { CHANGE_BEFORE, EXCLUDED_AFTER, FORECAST, kindOf, PHRASE } from './trade-phrases.js';
import { yearOf } from './trade-year.js';

/** What the sentences before leave for "it", "the figures" and dropped currencies. */
export interface TradeContext {
  flows: Flow[];
  currency: string | null;
  year: number | null;
}

export const emptyTradeContext = (): TradeContext => ({ flows: [], currency: null, year: null });

interface Marker {
  at: number;
  end: number;
  flow: Flow | 'excluded';
}

const TRADE_WORD =
  /\b(?:trad(?:e|ing)|exports?|exported|imports?|imported|commerce|turnover|goods|exchange|merchandise|volume|total|deliveries|figures?|it|they|sold|bought)\b/i;

function markersOf(sentence: Sentence, context: TradeContext): Marker[] {
  const markers: Marker[] = [];
  let last: Flow | null = context.flows.at(-1) ?? null;
  for (const match of sentence.text.matchAll(PHRASE)) {
    const kind = kindOf(match.groups);
    if (kind === null) continue;
    const at = match.index;
    const end = at + match[0].length;
    const flow =
      kind === 'excluded' ? 'excluded' : flowOf(sentence, kind, { at, end, text: match[0] }, last, context.flows);
    if (flow === null) continue;
    // "goods worth" after "exported" completes the export; it is no flow of its own.
    const before = markers.at(-1);
    if (
      kind === 'deliveries' &&
      before &&
      before.flow !== 'excluded' &&
      at - before.end < 30 &&
      before.flow.kind !== 'total'
    )
      continue;
    markers.push({ at, end, flow });
    if (flow !== 'excluded') last = flow;
  }
  return markers;
}

/** The party and direction that an amount has, or null when it is no trade between the two. */
function meaningOf(
  sentence: Sentence,
  money: MoneyMention,
  markers: readonly Marker[],
  previous: MoneyMention | undefined,
): Flow | null {
  const { text } = sentence;
  if (
    EXCLUDED_AFTER.test(text.slice(money.end, money.end + 60)) ||
    CHANGE_BEFORE.test(text.slice(Math.max(0, money.start - 60), money.start))
  )
    return null;
  if (FORECAST.test(text.slice(clauseAt(text, money.start).start, money.start))) return null;
  const before = markers.findLast(({ at, end }) => end <= money.start && at >= 0);
  const after = markers.find(({ at }) => at >= money.end);
  // "US$3.4 billion in exports", "1.154 billion euros' worth of goods went to …": nothing before it says what it is.
  const directly =
    after && /^(?:['’]?\s(?:worth\s)?(?:of|in)\s(?:(?!and\b)\p{L}+\s){0,2})$/u.test(text.slice(money.end, after.at))
      ? after
      : undefined;
  // A verb of its own before the amount has said the direction already: "sold little more than … in the opposite direction".
  const inherited = !before || (previous !== undefined && before.at < previous.start);
  const opposite =
    inherited &&
    after &&
    after.flow !== 'excluded' &&
    after.flow.reversed &&
    !text.slice(money.end, after.at).includes(';') &&
    after.at - money.end < 30
      ? after
      : undefined;
  const partnerAfter =
    !before && /\btrading\spartner|\bpartner\sin\strade/i.test(text.slice(money.end))
      ? { kind: 'total' as const, exporter: null }
      : null;
  const marker = opposite ?? directly ?? before ?? (after && !previous ? after : undefined);
  if (!marker) return partnerAfter;
  return marker.flow === 'excluded' ? null : marker.flow;
}

function figure(
  sentence: Sentence,
  money: MoneyMention,
  flow: Flow,
  year: number,
  currency: string,
  codes: Codes,
): TradeFigure {
  const exporter: Side | null = flow.exporter;
  const historic = currency === 'RUB' && year < 1992 ? 'SUR' : currency;
  return {
    year,
    exporter: exporter === null ? null : (flow.codes?.exporter ?? codes[exporter]),
    importer: exporter === null ? null : (flow.codes?.importer ?? codes[other(exporter)]),
    amount: money.amount,
    currency: historic,
    approximate: money.approximate,
    source: sentence.source,
  };
}

/** Amounts in the order of an earlier sentence's flows: "The figures for 2022 were A and B respectively." */
const RESPECTIVELY = /\brespectively\b|^The\s(?:corresponding\s)?figures?\b/i;

/** The trade figures of one sentence. Updates `context` for the sentences after it. */
export function readTrade(sentence: Sentence, context: TradeContext, codes: Codes): TradeFact[] {
  const { text, money } = sentence;
  if (!TRADE_WORD.test(text) && sentence.topic !== 'economy') return [];
  const stated = yearOf(sentence, null, context.year);
  const markers = markersOf(sentence, context);
  const inherited = RESPECTIVELY.test(text) ? context.flows : [];
  const facts: TradeFact[] = [];
  const flows: Flow[] = [];
  let currency = sentence.money.find((one) => one.currency !== null)?.currency ?? context.currency;
  money.forEach((amount, i) => {
    if (amount.currency !== null) currency = amount.currency;
    // "23,500 passengers in goods trains" is no money: a bare number needs a currency from the sentence or the one before.
    if (currency === null) return;
    const listed = inherited.length === money.length ? inherited[i] : undefined;
    const flow = listed ?? meaningOf(sentence, amount, markers, money[i - 1]);
    if (!flow) return;
    const year = yearOf(sentence, amount, context.year);
    if (year === null) return;
    flows.push(flow);
    facts.push({ rule: `trade: ${flow.kind}`, fact: figure(sentence, amount, flow, year, currency, codes) });
  });
  if (flows.length > 0) context.flows = flows;
  if (currency !== null && facts.length > 0) context.currency = currency;
  context.year = facts.at(-1)?.fact.year ?? stated ?? context.year;
  return facts;
}
