/** What the amounts of a sentence mean: the phrases of trade around them, and which phrase an amount belongs to. */
import type { Side } from '../../sentence/actors.js';
import { other, type Sentence } from '../../sentence/annotate.js';
import type { MoneyMention } from '../../sentence/money.js';
import { withThird } from './flow-parties.js';
import { flowOf, type Flow } from './flow.js';
import { kindOf, PHRASE } from './phrases.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf, pattern } from '../../../text/pattern.js';

/** A phrase and the flow it names. */
export interface Marker {
  at: number;
  end: number;
  flow: Flow | 'excluded';
}

/**
 * The phrases of a sentence in order.
 * @param before The flows of the sentences before, for "it" and "the figures".
 */
export function markersOf(sentence: Sentence, before: readonly Flow[]): Marker[] {
  const markers: Marker[] = [];
  // "trade (exports plus imports) was …": a remark without a figure says nothing of the amount behind it.
  const remarks = [...matchesOf(sentence.text, /\([^()\d]{0,80}\)/g)].map(
    ({ index, 0: all }) => [index, index + all.length] as const,
  );
  let here: Flow | null = null;
  for (const match of matchesOf(sentence.text, PHRASE)) {
    const kind = kindOf(match.groups);
    if (kind === null || remarks.some(([from, to]) => from < match.index && match.index < to)) continue;
    const [at, end] = [match.index, match.index + match[0].length];
    const flow: Flow | 'excluded' | null =
      kind === 'excluded' ? 'excluded' : flowOf(sentence, kind, { at, end, text: match[0] }, here, before);
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
    for (const one of flows) markers.push({ at, end, flow: one });
    if (flow !== 'excluded') here = flow;
  }
  return markers;
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

/** "exports, most of which go to Germany, …", "$5 million to Uganda", "Germany ($5 million)": it is a third state's figure. */
function isOfThird(sentence: Sentence, marker: Marker, money: MoneyMention): boolean {
  const { text, actors } = sentence;
  if (withThird(sentence, { at: money.start, end: money.end, text: money.text })) return true;
  const thirds = actors.filter(({ side, kind }) => side === null && kind !== 'capital');
  const bracket = /^(?:['’]s)?\s\((?:[\p{L}\s]{0,20}\s)?$/u;
  if (thirds.some(({ end }) => end <= money.start && bracket.test(text.slice(end, money.start)))) return true;
  const partners = actors.filter(
    ({ start, end }) =>
      start >= marker.end &&
      end <= money.start &&
      /\b(?:to|from|with)\s(?:the\s)?$/i.test(text.slice(marker.end, start)),
  );
  return partners.some((actor) => thirds.includes(actor)) && !partners.some(({ side }) => side !== null);
}

/** Before a bracket: "tea ($3 million)" is a figure of one kind of goods, "trade ($3 million)" and "is small ($3 million)" are not. */
const NO_GOODS = oneOf`
  trade exports? imports? volumes? turnover totals? goods merchandise figures? values? year high record peak level
  exchanges? partners? dollars euros pounds directions? together ways? there it small modest low large limited negligible
  insignificant marginal significant considerable`;
const KIND_BRACKETED = pattern('u')`(?<!\p{L})(?!${NO_GOODS}_)\p{Ll}+_\($`;

/** "The main exports include vehicles ($2 million) and tea", "of which $5 million was beef". */
function isItem(text: string, marker: Marker, money: MoneyMention): boolean {
  const before = text.slice(marker.end, money.start);
  if (
    /\(\s?$/.test(before) &&
    (KIND_BRACKETED.test(before) ||
      /\b(?:includ\w+|consist\w*\sof|such\sas|namely|notably|mainly|mostly)\b/.test(before))
  )
    return true;
  return (
    /\bof\s(?:which|that|this|these)\s(?:\p{L}+\s){0,2}$/u.test(before) &&
    /^\s(?:was|were|came\sfrom|consisted\sof|for|in)\s\p{Ll}/u.test(text.slice(money.end))
  );
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
