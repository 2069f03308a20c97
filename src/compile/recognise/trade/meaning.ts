/** What the amounts of a sentence mean: the phrases of trade around them, and which phrase an amount belongs to. */
import type { Side } from '../../sentence/actors.js';
import { other, type Sentence } from '../../sentence/annotate.js';
import type { MoneyMention } from '../../sentence/money.js';
import type { Flow } from './directed.js';
import { flowOf } from './flow.js';
import { ROUGHLY } from '../../words/figures.js';
import type { Marker } from './marker.js';
import { isItem, isOfThird } from './other-figures.js';
import { kindOf, PHRASE } from './phrases.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf, pattern } from '../../../text/pattern.js';

const BALANCE = /surplus|deficit|balance|gap|shortfall/i;

/** "trade (exports plus imports) was …", "exports, which make up half of its exports, were …". */
const REMARK =
  /\([^()\d]{0,80}\)|,\s(?:most\sof\s|some\sof\s)?which\s(?:(?!\b(?:in|by|reached|stood|was|were)\s)[^,;$€£]){0,100},\s(?=\p{L}+\b)/gu;

/** "5 billion in 2012, more than half of it Polish imports, but 2 billion in 2013": what a part of the one figure is, the next is not. */
const PART_OF_IT = pattern(
  'iu',
)`\b(of|in)_(it|this|that|which|them|these)_(([\p{L}-]+_){0,2}\p{Lu}\p{L}+_)?([\p{Ll}-]+_){0,2}$`;
const SHARE_OF_IT = pattern(
  'iu',
)`\b(thirds?|half|quarters?|fifths?|most|much|all|some|part|bulk|per_cent|percent|%|majority)_of_(it|this|that|which|them|these)_`;
const isPartOfIt = (text: string, at: number): boolean => {
  const lead = text.slice(Math.max(0, at - 60), at);
  return PART_OF_IT.test(lead) && SHARE_OF_IT.test(lead);
};

/**
 * The phrases of a sentence in order.
 * @param before The flows of the sentences before, for "it" and "the figures".
 */
export function markersOf(sentence: Sentence, before: readonly Flow[]): Marker[] {
  const markers: Marker[] = [];
  // "trade (exports plus imports) was …": a remark without a figure says nothing of the amount behind it.
  const remarks = [...matchesOf(sentence.text, REMARK)].map(
    ({ index, 0: all }) => [index, index + all.length] as const,
  );
  let here: Flow | null = null;
  for (const match of matchesOf(sentence.text, PHRASE)) {
    const kind = kindOf(match.groups);
    if (kind === null || kind === 'none' || remarks.some(([from, to]) => from < match.index && match.index < to))
      continue;
    const [at, end] = [match.index, match.index + match[0].length];
    if (isPartOfIt(sentence.text, at)) continue;
    const ofBalance = kind === 'same' && isBalance(sentence.text, markers);
    const flow: Flow | 'excluded' | null =
      kind === 'excluded' || ofBalance ? 'excluded' : flowOf(sentence, kind, { at, end, text: match[0] }, here, before);
    if (flow === null) continue;
    const left = markers.at(-1);
    const joint = left ? sentence.text.slice(left.end, at) : null;
    // "goods worth" after "exported" completes the export; it is not a flow of its own.
    if (
      kind === 'deliveries' &&
      joint !== null &&
      joint.length < 30 &&
      left?.flow !== 'excluded' &&
      left?.flow.kind === 'directed'
    )
      continue;
    // "exports/imports: 48.4/8.6 million": out and in.
    const pair = kind === 'pair' && flow !== 'excluded' && flow.exporter !== null ? flow.exporter : null;
    const back: Flow | null = pair === null ? null : { kind: 'directed', exporter: other(pair), perspective: pair };
    const flows = back === null ? [flow] : /^im/i.test(match[0]) ? [back, flow] : [flow, back];
    const again = kind === 'figures' || kind === 'same';
    for (const one of flows) markers.push({ at, end, flow: one, again });
    if (flow !== 'excluded') here = flow;
  }
  return [...markers, ...elliptic(sentence, markers)].sort((a, b) => a.at - b.at);
}

/** What "it" means after "the trade deficit rose": no trade but the balance. */
function isBalance(text: string, markers: readonly Marker[]): boolean {
  const [left, last] = [markers.at(-2), markers.at(-1)];
  if (last?.flow !== 'excluded' || !BALANCE.test(text.slice(last.at, last.end))) return false;
  return left === undefined || left.flow === 'excluded' || text.slice(left.end, last.at) === ' ';
}

const OF_ITS_OWN = pattern()`^['’]s?_((were|was|are|reached|stood_at|amounted_to|totall?ed|at|to|of)_)?(${ROUGHLY}_){0,2}$`;

/** "India's exports were $9 billion and Bangladesh's $1 billion": a possessive alone goes on with the kind of flow before it. */
function elliptic({ text, actors, money }: Sentence, markers: readonly Marker[]): Marker[] {
  return actors.flatMap(({ start, end, side }): Marker[] => {
    const amount = money.find((one) => one.start >= end);
    if (side === null || !amount || !OF_ITS_OWN.test(text.slice(end, amount.start))) return [];
    const flow = markers.findLast((one) => one.end <= start)?.flow;
    if (flow === undefined || flow === 'excluded' || flow.exporter === null) return [];
    const outward = flow.perspective === undefined || flow.perspective === flow.exporter;
    const exporter = outward ? side : other(side);
    return [{ at: start, end, flow: { kind: 'directed', exporter, perspective: side }, again: false }];
  });
}

/** Words that may stand between an amount and the phrase behind it that says what it is. */
const DIRECTLY = pattern('u')`^(
  ['’]?[\s-](worth_)?(of|in|on|for|from|were|was|represented|consisted_of|came_from)_((?!and\b)[\p{L}’'-]+_){0,3} |
  ['’]?_\(?)$`;
const FILLER = oneOf`
  was were is are has have had been being the total value volume amount of in for that year its their mutual went crossed
  through \d{4}`;
const LEADS_TO = pattern()`^(_\([^()]{0,30}\))?(_${FILLER})*_$`;

/** The flow that an amount belongs to, or null when it is not trade between the two. */
export function meaningOf(
  sentence: Sentence,
  money: MoneyMention,
  markers: readonly Marker[],
  previous: MoneyMention | undefined,
): Flow | null {
  const { text } = sentence;
  const before = markers.findLast(({ end }) => end <= money.start);
  const after = markers.find(({ at }) => at >= money.end);
  const gap = after ? text.slice(money.end, after.at) : '';
  // "US$3.4 billion in exports", "1.154 billion euros' worth of goods went to …": nothing before it says what it is.
  const other = before?.flow === 'excluded' && /^[^,;]{0,30}$/.test(text.slice(before.end, money.start));
  const reversed = after !== undefined && after.flow !== 'excluded' && after.flow.reversed === true;
  // "(exports $5 million": what opens a bracket belongs to the amount in it.
  const next = sentence.money.find(({ start }) => start > money.start);
  const taken =
    after &&
    next &&
    /^['’]?\s\(?$/.test(gap) &&
    /^(?:\s(?:of|at|were|for|to))?:?\s$/.test(text.slice(after.end, next.start));
  const directly = after && !reversed && !other && !taken && DIRECTLY.test(gap) ? after : undefined;
  // A verb of its own before the amount has said the direction already: "sold little more than … in the opposite direction".
  const inherited = !before || (previous !== undefined && before.at < previous.start);
  const turned = inherited && reversed && !gap.includes(';') && gap.length < 30;
  const first = after && !previous && LEADS_TO.test(gap) ? after : undefined;
  const marker = turned ? after : (directly ?? before ?? first);
  if (marker) {
    if (marker.flow === 'excluded' || isOfThird(sentence, marker, money) || isItem(text, marker, money)) return null;
    return routeOf(sentence, money, marker.flow) ?? marker.flow;
  }
  // "With approximately €4.9bn in 2018, Germany was the largest trading partner"
  const partner =
    /(?:^|[,;]\s)With\s(?:\p{Ll}+\s){0,2}$/u.test(text.slice(0, money.start)) &&
    /\btrading\spartner|\bpartner\sin\strade/i.test(text.slice(money.end));
  return partner && !before ? { kind: 'total', exporter: null } : null;
}

/** The route that follows an amount: "$3 million from Kenya and $5 million from India", "… and $5 million Indian". */
function routeOf({ text, actors }: Sentence, money: MoneyMention, flow: Flow): Flow | null {
  const named = (words: string): Side | null =>
    actors.find(
      ({ start }) =>
        start >= money.end && new RegExp(`^\\s(?:(?:${words})\\s)(?:the\\s)?$`).test(text.slice(money.end, start)),
    )?.side ?? null;
  const from = named('from');
  const to = named('to');
  const own = actors.find(({ start, kind }) => start === money.end + 1 && kind === 'adjective');
  const bare = own?.side != null && /^(?:\sones)?(?:[.,;)]|$)/.test(text.slice(own.end)) ? own.side : null;
  if (flow.kind === 'total') return null;
  const outward = flow.perspective === undefined || flow.perspective === flow.exporter;
  const exporter = from ?? (to === null ? null : other(to)) ?? (bare === null ? null : outward ? bare : other(bare));
  return exporter === null || exporter === flow.exporter
    ? null
    : {
        kind: 'directed',
        exporter,
        ...(flow.codes ? { codes: { exporter: flow.codes.importer, importer: flow.codes.exporter } } : {}),
      };
}

/** Markers of a list of amounts, one each: "exports to Peru and imports from Peru were $5 million and $3 million". */
export function sharedOut(
  text: string,
  run: readonly number[],
  money: readonly MoneyMention[],
  markers: readonly Marker[],
): readonly Marker[] {
  const first = money[run[0] ?? 0];
  const previous = money[(run[0] ?? 0) - 1]?.end ?? 0;
  if (!first || run.length < 2) return [];
  const own = markers.filter(({ at, end }) => at >= previous && end <= first.start).slice(-run.length);
  const joined = own.every(
    ({ at }, i) =>
      i === 0 || /(?:,|\/|\b(?:and|times|than|against|exceed\w*)\b|^$)/.test(text.slice(own[i - 1]?.end ?? 0, at)),
  );
  const directions = own.map(({ flow }) => (flow === 'excluded' ? 'excluded' : `${flow.exporter}`));
  return own.length === run.length && joined && new Set(directions).size === run.length ? own : [];
}
