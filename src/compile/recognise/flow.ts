/** Which way goods go: exporter and importer of a phrase, from the states named around it. */
import { other, type Sentence } from '../sentence/annotate.js';
import type { ActorMention, Side } from '../sentence/actors.js';
import type { FlowKind } from './trade-phrases.js';

export interface Flow {
  kind: 'total' | 'directed';
  /** Null for the total of both directions. */
  exporter: Side | null;
  /** States that stood for the parties at the time, where the text names them: Serbia and Montenegro. */
  codes?: { exporter: string; importer: string };
  /** The phrase turns round the flow before it. */
  reversed?: boolean;
  /** Whose exports and imports the text counts: bare "imports" after "Canadian exports" are Canada's. */
  perspective?: Side;
}

interface Phrase {
  at: number;
  end: number;
  text: string;
}

const TOTAL: Flow = { kind: 'total', exporter: null };

/** The state directly before a phrase: "Croatia's exports", "Serbian exports", "Polish agricultural exports". */
function ownerBefore(sentence: Sentence, at: number): ActorMention | null {
  const { text, actors } = sentence;
  const actor = actors.findLast(({ end }) => end <= at);
  if (!actor) return null;
  const between = text.slice(actor.end, at);
  const own = actor.kind === 'adjective' || actor.kind === 'demonym' || /^['’]/.test(between);
  return own && /^(?:['’]s?)?\s(?:[\p{L}-]+\s){0,3}$/u.test(between) ? actor : null;
}

/** The state that does it: "Serbia exported", "the United States exported goods … and imported". */
function agentBefore(sentence: Sentence, at: number): ActorMention | null {
  const { text, actors } = sentence;
  const start = Math.max(
    text.lastIndexOf(';', at),
    text.lastIndexOf(': ', at),
    text.lastIndexOf(', while ', at),
    text.lastIndexOf(', whereas ', at),
    0,
  );
  return (
    actors.find(
      ({ start: from, end, side, kind }) =>
        side !== null &&
        from >= start &&
        end <= at &&
        kind !== 'adjective' &&
        !/\b(?:to|from|in|with|of|between|and)\s(?:the\s)?$/i.test(text.slice(0, from)),
    ) ?? null
  );
}

/** The state behind a preposition within the phrase's reach: "to Albania", "from Kosovo". */
function partner(sentence: Sentence, from: number, words: string): ActorMention | null {
  const { text, actors } = sentence;
  const pattern = new RegExp(`\\b(?:${words})\\s(?:the\\s)?$`, 'i');
  const stop =
    /[;]|,\s(?:while|whereas|and\s(?:its|imports|exports|\p{Lu}))|\band\s(?:imports|exports|imported|exported)\b/u.exec(
      text.slice(from),
    );
  const limit = from + Math.min(stop?.index ?? 140, 140);
  return (
    actors.find(
      ({ start, side }) => start >= from && start < limit && side !== null && pattern.test(text.slice(from, start)),
    ) ?? null
  );
}

const side = (actor: ActorMention | null): Side | null => actor?.side ?? null;

function directed(
  exporter: Side | null,
  perspective: Side | null,
  from: ActorMention | null,
  to: ActorMention | null,
): Flow | null {
  if (exporter === null) return null;
  const former = (actor: ActorMention | null): string | null => (actor && actor.kind !== 'capital' ? actor.code : null);
  const flow: Flow = { kind: 'directed', exporter };
  if (perspective !== null) flow.perspective = perspective;
  const codes = { exporter: former(from), importer: former(to) };
  return codes.exporter !== null && codes.importer !== null
    ? { ...flow, codes: { exporter: codes.exporter, importer: codes.importer } }
    : flow;
}

/** Trade with a third state: "exports to Germany", "trade with the European Union". */
function withThird(sentence: Sentence, phrase: Phrase): boolean {
  const { text, actors } = sentence;
  const next = actors.find(({ start }) => start >= phrase.end);
  if (next?.side !== null || next.kind === 'capital') return false;
  return /^\s(?:[\p{L}]+\s){0,2}?(?:to|from|with)\s(?:the\s)?$/u.test(text.slice(phrase.end, next.start));
}

/**
 * What a phrase says of direction; null when it says nothing certain of the two parties.
 * @param last The flow read before, for "imports" without an owner and "in the opposite direction".
 */
export function flowOf(
  sentence: Sentence,
  kind: Exclude<FlowKind, 'excluded'>,
  phrase: Phrase,
  last: Flow | null,
  before: readonly Flow[],
): Flow | null {
  const { text } = sentence;
  if (withThird(sentence, phrase)) return null;
  switch (kind) {
    case 'total':
      return TOTAL;
    case 'same':
      return before.find(({ kind: is }) => is === 'total') ?? before.at(-1) ?? null;
    case 'pair':
      return last;
    case 'opposite':
      return last?.exporter == null ? null : { kind: 'directed', exporter: other(last.exporter), reversed: true };
    case 'deliveries': {
      const owner = ownerBefore(sentence, phrase.at);
      const to = partner(sentence, phrase.end, 'to|in');
      const from = partner(sentence, phrase.end, 'from');
      const exporter = side(owner) ?? side(from) ?? (to?.side == null ? null : other(to.side));
      const buyer = agentBefore(sentence, phrase.at);
      if (exporter === null && buyer) return null;
      return directed(exporter, exporter, owner ?? from, to);
    }
    case 'exports': {
      const verb = /(?:ed|ing|sold|sells?|y|ies)$/i.test(phrase.text);
      const owner = ownerBefore(sentence, phrase.at) ?? (verb ? agentBefore(sentence, phrase.at) : null);
      const to = partner(sentence, phrase.end, 'to|into|in');
      const from = partner(sentence, phrase.end, 'from|of');
      const its = /\b(?:its|their|own)\s(?:\w+\s){0,2}$/i.test(text.slice(0, phrase.at));
      const exporter =
        side(owner) ??
        (its ? subject(sentence, phrase.at) : null) ??
        side(from) ??
        (to?.side == null ? null : other(to.side)) ??
        (verb ? sentence.subject : (last?.perspective ?? null));
      return directed(exporter, exporter, owner ?? from ?? null, to);
    }
    case 'imports': {
      // "its imports from there": the flow before, turned round.
      if (last?.codes && last.exporter !== null && /^\sfrom\s(?:there|it)\b/.test(text.slice(phrase.end))) {
        return {
          kind: 'directed',
          exporter: other(last.exporter),
          perspective: last.exporter,
          codes: { exporter: last.codes.importer, importer: last.codes.exporter },
        };
      }
      const verb = /(?:ed|ing|ought|uys?|purchase[sd]?)$/i.test(phrase.text);
      const owner = ownerBefore(sentence, phrase.at) ?? (verb ? agentBefore(sentence, phrase.at) : null);
      const from = partner(sentence, phrase.end, 'from|of');
      const its = /\b(?:its|their|own)\s(?:\w+\s){0,2}$/i.test(text.slice(0, phrase.at));
      const into = partner(sentence, phrase.end, 'into|to|in');
      const fromOwner = from?.side == null ? null : other(from.side);
      const importer =
        fromOwner ??
        side(owner) ??
        (its ? subject(sentence, phrase.at) : null) ??
        into?.side ??
        (verb ? (goodsOf(sentence, phrase) ?? sentence.subject) : null) ??
        last?.perspective ??
        null;
      return importer === null
        ? null
        : directed(other(importer), importer, from, owner && owner.side === importer ? owner : null);
    }
  }
}

/** "bought Greek goods": the goods' adjective is the exporter. */
function goodsOf(sentence: Sentence, phrase: Phrase): Side | null {
  const goods = /^\s(?:the\s)?(\p{Lu}\p{L}+)\s(?:goods|products|merchandise)/u.exec(sentence.text.slice(phrase.end));
  const actor = goods ? sentence.actors.find(({ start }) => start >= phrase.end && start <= phrase.end + 6) : undefined;
  return actor?.side == null ? null : other(actor.side);
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
