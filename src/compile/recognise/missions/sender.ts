/** Who sends a mission: its adjective, "of X", the subject of its verb, or the state in whose capital it does not stand. */
import { other, type Codes, type Sentence } from '../../sentence/annotate.js';
import type { ActorMention, Side } from '../../sentence/actors.js';
import { clauseAt } from '../../sentence/clauses.js';
import { pattern } from '../../../text/pattern.js';
import { ownerOfPost } from './posts.js';
import type { Governed } from './verbs-of.js';

/** One party, both, a third state, or nobody that the words name. */
export type Sender = Side | 'both' | 'third' | null;

const RANK =
  '(?:own|first|second|resident|former|new|joint|permanent|general|main|present|current|honorary|only|old|one|two|three|four|five|six|seven|\\d)';
const ADJACENT = new RegExp(`^(?:['’]s?)?\\s(?:${RANK}\\s){0,3}$`);
/** "Latvia one in Baku", "and Peru a consulate in Kobe": the verb is left out. */
const GAPPED = new RegExp(`^(?:\\s(?:an?|another|its|two|three|four|five)\\s(?:${RANK}\\s){0,2}|\\s)$`);
const THAT = /^\s(?:that|which)\s(?:the\s)?$/;
const KEEPS = /^\s(?:had|has|have|kept|keeps|maintain(?:ed|s)|opened|ran|runs)\b/;
const OWNED_BY_BOTH =
  /^\s(?:of|from|in)\s(?:both|the\stwo)\s(?:countries|states|nations|sides|parties|governments|capitals)\b/;
const IN_BOTH = pattern(
  'i',
)`^[^;]{0,40}?_in_(both|the_two|(each|one_an)other['’]s?|their(_respective)?|the_respective)_(capitals?|countries|states|nations)\b`;
const BOTH_LEAD = /\bin\s(?:both|the\stwo)\s(?:capitals|countries|states),?\s$/i;
const BOTH =
  /\b(?:the\s(?:two|countries|states|governments|sides|parties|nations|neighbours)|both|each|they|the\sother)\b/i;
const AS_PLACE =
  /\b(?:in|to|at|on|upon|since|until|during|following|from|of|with|for|by|between|near|via|through|like|unlike|against|after|before|despite)\s(?:the\s|both\s)?$/i;
const AND = /^(?:\sand|,|\sas\swell\sas)\s(?:the\s)?$/;
/** Adverbs and auxiliaries between a subject and its verb. */
const DIRECT = /^(?:\s(?:\p{Ll}+ly|also|then|later|thus|soon|first|each|both|had|has|have|itself|in\sturn))*\s$/u;
const TAKES_IN = /^(?:hosts?|received|gained|acquired)$/i;

/** The party or parties named right before a mission or behind "of". */
function named(sentence: Sentence, { phrase, verb, limit }: Governed): Sender {
  const { text, actors } = sentence;
  if (phrase.owner) return phrase.owner.side ?? 'third';
  // "The liaison office that Skopje had in Pristina"
  const keeper = actors.find(({ start }) => start >= phrase.kind.end);
  if (keeper && THAT.test(text.slice(phrase.kind.end, keeper.start)) && KEEPS.test(text.slice(keeper.end)))
    return keeper.side ?? 'third';
  if (OWNED_BY_BOTH.test(text.slice(phrase.kind.end))) return 'both';
  if (
    phrase.kind.plural &&
    (IN_BOTH.test(text.slice(phrase.kind.end, limit)) || BOTH_LEAD.test(text.slice(0, phrase.start)))
  )
    return 'both';
  const i = actors.findLastIndex(({ end }) => end <= phrase.start);
  const adjacent = actors[i];
  if (!adjacent || adjacent.place) return null;
  const gap = text.slice(adjacent.end, phrase.start);
  const gapped = GAPPED.test(gap) && adjacent.kind === 'name' && !AS_PLACE.test(text.slice(0, adjacent.start));
  if (!ADJACENT.test(gap) && !(gapped && verb !== null && verb.end <= adjacent.start)) return null;
  const first = actors[i - 1];
  if (first && /^(?:['’]s?)?\sand\s(?:the\s)?$/.test(text.slice(first.end, adjacent.start)) && phrase.kind.plural)
    return first.side === null || adjacent.side === null || first.side === adjacent.side ? null : 'both';
  return adjacent.side ?? 'third';
}

/** "relations between Canada and Cuba" */
const BETWEEN = /\bbetween\s[^,;]{2,40}\sand\s(?:the\s)?$/i;
const isSubject = (text: string, { start, place, kind }: ActorMention): boolean =>
  !place &&
  kind !== 'capital' &&
  !AS_PLACE.test(text.slice(Math.max(0, start - 20), start)) &&
  !BETWEEN.test(text.slice(Math.max(0, start - 60), start));

/** "…, and Iceland to Georgia from", "…, the United Kingdom by a high commission": a statement without its verb. */
function opensStatement(text: string, from: number, { start, end }: ActorMention): boolean {
  const joint = text.slice(from, start);
  return (
    /^,?\s(?:and|while|but|whereas)\s(?:the\s)?$/.test(joint) ||
    (/^,\s(?:the\s)?$/.test(joint) && /^\s(?:by|through|to|from|in|an?|one|its)\b/.test(text.slice(end)))
  );
}

/** The subject of the verb that governs a mission: the first state named after the mission before, else in the clause. */
function subject(sentence: Sentence, all: readonly Governed[], i: number): Sender {
  const { text, actors } = sentence;
  const { phrase, verb } = all[i] ?? {};
  if (!phrase || !verb) return null;
  const inPhrase = ({ start }: ActorMention): boolean =>
    all.some((one) => start >= one.phrase.start && start < one.phrase.end);
  const from = Math.max(0, ...all.map((one) => one.phrase.end).filter((end) => end <= verb.start));
  const clause = clauseAt(text, verb.start);
  const between = (a: number, b: number): ActorMention[] =>
    actors.filter((one) => one.start >= a && one.end <= b && isSubject(text, one) && !inPhrase(one));
  // "Georgia covers Iceland from its embassy in Copenhagen and Iceland Georgia from Helsinki": the verb is left out.
  const last = Math.max(0, ...all.map((one) => one.phrase.end).filter((end) => end <= phrase.start));
  const elided = actors.find((one) => one.start >= last);
  if (last > verb.end && elided && opensStatement(text, last, elided)) return elided.side ?? 'third';
  const start = Math.max(from, clause.start);
  const post = verb.act === 'raised' ? ownerOfPost(sentence, verb, start) : undefined;
  if (post !== undefined) return post ?? 'third';
  for (const candidates of [between(start, verb.start), between(clause.start, verb.start)]) {
    // "following Namibian independence, South Africa opened": the state right before the verb is its subject.
    const direct = candidates.findIndex(({ end }) => DIRECT.test(text.slice(end, verb.start)));
    const pair = direct > 0 && AND.test(text.slice(candidates[direct - 1]?.end, candidates[direct]?.start));
    const [first, second] = candidates.slice(Math.max(0, pair ? direct - 1 : direct));
    if (!first) continue;
    if (second && AND.test(text.slice(first.end, second.start)))
      return first.side === null || second.side === null || first.side === second.side ? null : 'both';
    if (TAKES_IN.test(verb.text)) return null;
    return first.side ?? 'third';
  }
  const words = text.slice(start, verb.start);
  if (BOTH.test(words.replace(/\b(?:in|of|at)\s(?:the\s)?(?:two|both|other)\b/gi, ''))) return 'both';
  return null;
}

/** Nuncios are the Holy See's. */
export function nuncio([a, b]: Codes): Side | 'third' {
  return a === 'VAT' ? 0 : b === 'VAT' ? 1 : 'third';
}

/** "Greece kept a liaison office in Skopje, and its neighbour one in Athens": the other one of the two. */
const COUNTERPART =
  /\b(?:its\sneighbou?r|the\sother(?:\s(?:side|party|country|state|government|one))?)(?:\salso)?(?:\s(?:an?|one|another))?\s$/i;

function counterpart(sentence: Sentence, all: readonly Governed[], i: number, codes: Codes): Side | null {
  const [before, one] = [all[i - 1], all[i]];
  if (!before || !one || !COUNTERPART.test(sentence.text.slice(before.phrase.kind.end, one.phrase.start))) return null;
  const sender = senderOf(sentence, all, i - 1, codes);
  return sender === 0 || sender === 1 ? other(sender) : null;
}

/** The sender that the words of a sentence give one of its missions. */
export function senderOf(sentence: Sentence, all: readonly Governed[], i: number, codes: Codes): Sender {
  const one = all[i];
  if (!one) return null;
  if (one.phrase.kind.kind === 'nunciature') return nuncio(codes);
  const own = counterpart(sentence, all, i, codes) ?? named(sentence, one) ?? subject(sentence, all, i);
  // "Kenya closed the consulate": its own, or the other's on its soil.
  if (
    one.verb?.act === 'closed' &&
    one.phrase.places.length === 0 &&
    /\bthe\s$/i.test(sentence.text.slice(0, one.phrase.start))
  )
    return named(sentence, one);
  if (own !== null) return own;
  // "has an embassy in Lima and a consulate in Arequipa", "the consulate became a legation": one sender for one list.
  const { verb } = one;
  const shares = (before: Governed): boolean =>
    verb !== null && [before.verb, ...before.after].some((theirs) => theirs?.start === verb.start);
  const shared = all.findLastIndex((before, j) => j < i && shares(before));
  return shared >= 0 ? senderOf(sentence, all, shared, codes) : null;
}

/** "In return it opened", "Its embassy": the party that the sentence is about, where it only says "it". */
export function meantBy(sentence: Sentence, at: number): Side | null {
  const lead = sentence.text.slice(0, at);
  return /\b(?:it|its|the\s(?:country|government|republic|kingdom))\b/i.test(lead) ? sentence.subject : null;
}
