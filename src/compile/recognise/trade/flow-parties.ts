/** The states around a phrase of trade: whose exports, who buys, from where, to where, and trade with third states. */
import type { ActorMention, Side } from '../../sentence/actors.js';
import { other, type Sentence } from '../../sentence/annotate.js';
import { BLOC, REGION } from '../../words/world.js';
import { oneOf, pattern } from '../../../text/pattern.js';

export interface Phrase {
  at: number;
  end: number;
  text: string;
}

/** The state directly before a phrase: "Croatia's exports", "Serbian exports", "Polish industrial exports", "US imports". */
export function ownerBefore(sentence: Sentence, at: number): ActorMention | null {
  const { text, actors } = sentence;
  const actor = actors.findLast(({ end }) => end <= at);
  if (!actor) return null;
  const between = text.slice(actor.end, at);
  const own = actor.kind === 'adjective' || actor.kind === 'demonym' || /^(?:['’]|\s$)/.test(between);
  return own && /^(?:['’]s?)?\s(?:(?!and\s)[\p{L}-]+\s){0,3}$/u.test(between) ? actor : null;
}

/** Before a state that does nothing itself: "to Kenya", "in Kenya", "between India and Kenya". */
const NO_AGENT = /\b(?:to|from|in|with|of|between|and|by|for|than|after)\s(?:the\s)?$/i;

/** The state that does it: "Serbia exported", "the United States exported goods … and imported". */
export function agentBefore(sentence: Sentence, at: number): ActorMention | null {
  const { text, actors } = sentence;
  const start = Math.max(
    text.lastIndexOf(';', at),
    text.lastIndexOf(': ', at),
    text.lastIndexOf(', while ', at),
    text.lastIndexOf(' while ', at),
    text.lastIndexOf(', whereas ', at),
    text.lastIndexOf(', but ', at),
    0,
  );
  const agents = actors.filter(
    ({ start: from, end, side, kind }) =>
      side !== null && from >= start && end <= at && kind !== 'adjective' && !NO_AGENT.test(text.slice(0, from)),
  );
  // "and Japan imported": the state directly before the verb, else the one that opens the clause.
  const direct = actors.findLast(
    ({ end, side, kind }) => side !== null && kind !== 'adjective' && /^\s(?:\p{L}+ly\s)?$/u.test(text.slice(end, at)),
  );
  return direct ?? agents[0] ?? null;
}

const FLOW = oneOf`imports exports imported exported bought sold purchased`;
const STOP = pattern('u')`
  [;]|,_(while|whereas|but|and_(its|imports|exports|\p{Lu}))|_(and|against|while)_((its_)?${FLOW}\b|([\p{Lu}]{0,3}[$€£]|\d))`;

/** The state behind a preposition within the phrase's reach: "to Albania", "from Kosovo", "by the Philippines". */
export function partner(sentence: Sentence, from: number, words: string): ActorMention | null {
  const { text, actors } = sentence;
  const pattern = new RegExp(`\\b(?:${words})\\s(?:the\\s)?$`, 'i');
  const stop = STOP.exec(text.slice(from, from + 200));
  const limit = from + Math.min(stop?.index ?? 140, 140);
  return (
    actors.find(
      ({ start, side }) =>
        start >= from && start < limit && side !== null && pattern.test(text.slice(Math.max(from, start - 20), start)),
    ) ?? null
  );
}

const AND_IMPORTS_OF = /^\sand\simports\sof\s(?:the\s)?$/;
const AND_IMPORTS_FROM = /^\sto\sand\simports\sfrom\s(?:the\s)?$/;
const IMPORTS_FOR = /^[^;]{0,60}\sand\s[^;]{0,30}\bimports\b[^;,]{0,30}?\s(?:for|by)\s(?:the\s)?$/;

/** Whose exports they are, where the imports beside them say so: "exports and imports of Turkey to and from China were". */
export function pairHolder({ text, actors }: Sentence, from: number): { exporter: Side } | null {
  for (const { start, side } of actors) {
    if (start < from || side === null) continue;
    const between = text.slice(from, start);
    if (AND_IMPORTS_OF.test(between) || IMPORTS_FOR.test(between)) return { exporter: side };
    if (AND_IMPORTS_FROM.test(between)) return { exporter: other(side) };
  }
  return null;
}

const HAD = /^\s(?:had|has|recorded|registered|posted|saw|reported)\s[^,;]{0,40}$/;
const POINT_OF_VIEW = pattern('i')`^['’]?s?(_(point_of_view|standpoint|side|perspective|view))?,_`;

/** Whose exports and imports they are, where no word beside them says so: "Turkey had …", "From Turkey's point of view, …". */
export function holderOf({ text, actors }: Sentence, at: number): Side | null {
  const had = actors.findLast(
    ({ end, side, kind }) => end <= at && side !== null && kind !== 'adjective' && HAD.test(text.slice(end, at)),
  );
  if (had) return had.side;
  const view = actors.find(
    ({ start, end, side }) =>
      end <= at &&
      side !== null &&
      /^(?:From|For)\s(?:the\s)?$/.test(text.slice(0, start)) &&
      POINT_OF_VIEW.test(text.slice(end)),
  );
  return view?.side ?? null;
}

/** "Uganda, Rwanda and Burundi": what joins the states of one list. */
const LISTED = /^(?:,\s(?:and\s)?|\s(?:and|or)\s|,?\sas\swell\sas\s)(?:to\s|from\s|with\s)?(?:the\s)?$/;
const OTHERS = oneOf`world\b region\b bloc\b continent\b others?\b third\b neighbou?r all_ abroad`;
/** Blocs and parts of the world that are not states of the table. */
const REGIONS = pattern('u')`
  ^_([\p{L}]+_){0,2}?(to|from|with|between|in|within|across|throughout)_(the_)?(?!South_Africa(?!\p{L}))
  ((rest|whole|countries|states|members)_(of_)?(the_)?)?(${REGION}|${BLOC}|${OTHERS})(?![\p{L}])`;

/** Trade with a third state or a bloc: "exports to Germany", "trade with the European Union", "exports to India and China". */
export function withThird(sentence: Sentence, phrase: Phrase): boolean {
  const { text, actors } = sentence;
  const tail = text.slice(phrase.end, phrase.end + 80);
  if (REGIONS.test(tail)) return true;
  const first = actors.findIndex(({ start }) => start >= phrase.end);
  const next = actors[first];
  if (
    !next ||
    !/^\s(?:[\p{L}]+\s){0,2}?(?:to|from|with|between)\s(?:the\s)?$/u.test(text.slice(phrase.end, next.start))
  )
    return false;
  let last = next;
  for (const actor of actors.slice(first)) {
    if (actor !== next && !LISTED.test(text.slice(last.end, actor.start))) break;
    if (actor.side === null && actor.kind !== 'capital') return true;
    last = actor;
  }
  return false;
}

/** "German exports", "China's trade": a third state owns what the phrase counts. */
export function ofThird(sentence: Sentence, phrase: Phrase): boolean {
  const owner = ownerBefore(sentence, phrase.at);
  if (owner)
    return owner.side === null && owner.kind !== 'capital' && !/^\s$/.test(sentence.text.slice(owner.end, phrase.at))
      ? true
      : owner.side === null && owner.kind !== 'capital' && /^(?:ex|im)port/i.test(phrase.text);
  // "EU–Kenya trade", "China–Africa trade"
  return /\p{Lu}[\p{L}.]*[–-](?:Africa|Asia|EU|ASEAN|Arab|Latin)\p{L}*\s$/u.test(sentence.text.slice(0, phrase.at));
}
