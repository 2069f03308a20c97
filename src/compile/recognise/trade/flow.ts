/** Which way goods go: exporter and importer of a phrase, from the states named around it. */
import { other, type Sentence } from '../../sentence/annotate.js';
import type { Side } from '../../sentence/actors.js';
import {
  agentBefore,
  holderOf,
  ofThird,
  ownerBefore,
  pairHolder,
  partner,
  withThird,
  type Phrase,
} from './flow-parties.js';
import { isOfBalance, isOtherTrade, isWorldwide } from './excluded.js';
import type { FlowKind } from './phrases.js';
import { same, thoseOf } from './back-reference.js';
import { reporterOf } from './reporter.js';
import { across, directed, side, TOTAL, type Flow } from './directed.js';

/** The total of both directions; "Kenya's trade with India" says whose exports the text goes on with. */
function total(sentence: Sentence, phrase: Phrase): Flow {
  const owner = ownerBefore(sentence, phrase.at);
  const perspective = side(owner) ?? across(partner(sentence, phrase.end, 'with'));
  return { kind: 'total', exporter: null, ...(perspective === null ? {} : { perspective }) };
}

const OWN = /\b(?:its|their|own)\s(?:[\w-]+\s){0,2}$/i;

function exportsOf(sentence: Sentence, phrase: Phrase, last: Flow | null, doer: Side | null): Flow | null {
  if (/^\sin\sboth\sdirections\b/.test(sentence.text.slice(phrase.end))) return TOTAL;
  const pair = pairHolder(sentence, phrase.end);
  if (pair) return directed(pair.exporter, pair.exporter);
  const verb = /(?:ed|ing|sold|sells?|sends?|sent)$/i.test(phrase.text);
  const by = partner(sentence, phrase.end, 'by');
  const agent = verb && !by ? agentBefore(sentence, phrase.at) : null;
  const owner = ownerBefore(sentence, phrase.at) ?? by ?? agent;
  const to = partner(sentence, phrase.end, 'to|into|in');
  const from = partner(sentence, phrase.end, 'from|of');
  const owned = OWN.test(sentence.text.slice(0, phrase.at)) ? subject(sentence, phrase.at) : null;
  const its = owned !== null && owned === side(to) ? null : owned;
  // "Goods worth … were exported to India": the goods are not the agent, and whoever opened the clause may be the buyer.
  const passive = verb && /\b(?:was|were|been|being|is|are)\s(?:\p{L}+ly\s)?$/u.test(sentence.text.slice(0, phrase.at));
  const exporter = passive
    ? (side(by) ?? side(from) ?? across(to))
    : (side(owner) ??
      its ??
      side(from) ??
      across(to) ??
      (verb ? doer : (reporterOf(sentence, phrase.at) ?? last?.perspective ?? holderOf(sentence, phrase.at))));
  if (exporter !== null && to?.side === exporter) return null;
  return directed(exporter, exporter, owner ?? from, to);
}

function importsOf(sentence: Sentence, phrase: Phrase, last: Flow | null, doer: Side | null): Flow | null {
  const { text } = sentence;
  // "its imports from there": the flow before, turned round.
  if (last && last.exporter !== null && /^\sfrom\s(?:there|it)\b/.test(text.slice(phrase.end))) {
    const turned: Flow = { kind: 'directed', exporter: other(last.exporter), perspective: last.exporter };
    return last.codes ? { ...turned, codes: { exporter: last.codes.importer, importer: last.codes.exporter } } : turned;
  }
  const verb = /(?:ed|ing|ought|uys?|purchases?|receives)$/i.test(phrase.text);
  const by = partner(sentence, phrase.end, 'by|for');
  const of = partner(sentence, phrase.end, 'of');
  // "imports of Kenya from India" are Kenya's; "imports of Indian goods" come from India.
  const holder = of && of.kind !== 'adjective' && of.kind !== 'demonym' ? of : null;
  const source = partner(sentence, phrase.end, 'from') ?? (holder ? null : of);
  const owner = ownerBefore(sentence, phrase.at) ?? by ?? holder ?? (verb ? agentBefore(sentence, phrase.at) : null);
  const its = OWN.test(text.slice(0, phrase.at)) ? subject(sentence, phrase.at) : null;
  const into = partner(sentence, phrase.end, 'into|to|in');
  const importer =
    across(source) ??
    side(owner) ??
    its ??
    side(into) ??
    (verb ? (goodsOf(sentence, phrase) ?? doer) : null) ??
    (verb ? null : reporterOf(sentence, phrase.at)) ??
    last?.perspective ??
    holderOf(sentence, phrase.at);
  if (importer === null) return null;
  return directed(other(importer), importer, source, owner && owner.side === importer ? owner : null);
}

const BOTH_WAYS =
  /\b(?:exchanged|traded|crossed\sthe\s(?:border|frontier)|changed\shands|both\s(?:directions|ways)|each\sway)\b/i;

function deliveriesOf(sentence: Sentence, phrase: Phrase): Flow | null {
  const before = ownerBefore(sentence, phrase.at);
  // "sends Taiwan goods": a name alone is the receiver.
  const owner =
    before && /^\s$/.test(sentence.text.slice(before.end, phrase.at)) && before.kind === 'name' ? null : before;
  const to = partner(sentence, phrase.end, 'to|in|into');
  const from = partner(sentence, phrase.end, 'from');
  const exporter = side(owner) ?? side(from) ?? across(to);
  if (exporter !== null && !(to && to.side === exporter)) return directed(exporter, exporter, owner ?? from, to);
  const { text } = sentence;
  const both =
    BOTH_WAYS.test(text.slice(phrase.end, phrase.end + 80)) ||
    (/\b(?:traded|exchanged)\s$/i.test(text.slice(0, phrase.at)) &&
      !sentence.actors.some(({ end, side: of, kind }) => end <= phrase.at && of === null && kind !== 'capital'));
  return both ? TOTAL : null;
}

/** The state whose "exports/imports" a pair counts, as the flow out of it. */
function pairOf(sentence: Sentence, phrase: Phrase, last: Flow | null): Flow | null {
  const owner = side(ownerBefore(sentence, phrase.at)) ?? across(partner(sentence, phrase.end, 'to|with'));
  const exporter = owner ?? last?.perspective ?? last?.exporter ?? sentence.subject;
  return directed(exporter, exporter);
}

/**
 * What a phrase says of direction: `excluded` for trade of others, null when it says nothing of its own.
 * @param here The flow read before in the sentence.
 * @param before The flows of the sentence before.
 */
export function flowOf(
  sentence: Sentence,
  kind: Exclude<FlowKind, 'excluded' | 'none'>,
  phrase: Phrase,
  here: Flow | null,
  before: readonly Flow[],
): Flow | 'excluded' | null {
  const last = here ?? before.at(-1) ?? null;
  if (kind === 'same') return same(phrase, here, before);
  if (kind === 'figures') return last;
  if (kind === 'opposite')
    return last?.exporter == null ? null : { kind: 'directed', exporter: other(last.exporter), reversed: true };
  if (kind === 'those') return thoseOf(sentence, phrase, last) ?? 'excluded';
  const { text } = sentence;
  if (withThird(sentence, phrase) || ofThird(sentence, phrase) || isOtherTrade(text, phrase.at, phrase.end))
    return 'excluded';
  if (isOfBalance(text, phrase.at)) return 'excluded';
  if (isWorldwide(text, phrase.at, phrase.end) && !partner(sentence, phrase.end, 'to|from|with|between'))
    return 'excluded';
  // "imported … and exported …": who did the one did the other.
  const doer = here?.perspective ?? sentence.subject;
  switch (kind) {
    case 'total':
      return total(sentence, phrase);
    case 'pair':
      return pairOf(sentence, phrase, last) ?? 'excluded';
    case 'deliveries':
      return deliveriesOf(sentence, phrase);
    // Exports of nobody named are not the total named before them.
    case 'exports':
      return exportsOf(sentence, phrase, last, doer) ?? 'excluded';
    case 'imports':
      return importsOf(sentence, phrase, last, doer) ?? 'excluded';
  }
}

/** "bought Greek goods": the goods' adjective is the exporter. */
function goodsOf(sentence: Sentence, phrase: Phrase): Side | null {
  const goods = /^\s(?:the\s)?(\p{Lu}\p{L}+)\s(?:goods|products|merchandise)/u.exec(sentence.text.slice(phrase.end));
  const actor = goods ? sentence.actors.find(({ start }) => start >= phrase.end && start <= phrase.end + 6) : undefined;
  return across(actor ?? null);
}

/** What "its" means: the last party named as owner or subject before it in the sentence. */
function subject(sentence: Sentence, at: number): Side | null {
  const { text, actors } = sentence;
  const named = actors.find(
    ({ end, side: of, start }) =>
      end <= at && of !== null && !/\b(?:to|from|in|with)\s(?:the\s)?$/i.test(text.slice(0, start)),
  );
  return named?.side ?? sentence.subject;
}
