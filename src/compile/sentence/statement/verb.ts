/** The finite verb of a clause: "was opened", "had also signed", "came". */
import {
  ADVERB,
  AUXILIARY,
  BE,
  BEFORE_ADJECTIVE,
  INTRANSITIVE,
  isDoubtful,
  isParticiple,
  isPast,
  PAST_ONLY,
  PRESENT,
  PRESENT_OR_PLURAL,
  type Token,
} from './words.js';

export interface Verb {
  start: number;
  end: number;
  /** The auxiliaries of it, "" where there is none: "was", "had been". */
  auxiliary: string;
  passive: boolean;
}

const RELATIVE = /^(?:that|which|who|whose|whom|where)$/;
const LINK = /^(?:by|in|on|at|from|between|under|to|with|for|of|as|against|during|after|before)$/;
const HOW_MUCH = /^(?:\d.*|[€$£¥]|about|nearly|almost|over|some|more|less|half|around|[A-Z]{3})$/;
const BREAK = /^(?:[,;:—–]|and|but|that|which|who|when|where)$/;

/** Whether a token can be nothing but a finite verb, whatever stands around it. */
export const isSurelyVerb = ({ text }: Token): boolean =>
  AUXILIARY.test(text) || PRESENT.test(text) || PAST_ONLY.test(text);

/** Whether a token opens a finite verb; `before` is the token in front of it. */
export function opensVerb(token: Token, before: Token | undefined): boolean {
  const word = token.text;
  if (AUXILIARY.test(word) || PRESENT.test(word)) return !(before && /^(?:to|the|an?)$/.test(before.text));
  if (PRESENT_OR_PLURAL.test(word))
    return (
      before !== undefined &&
      !BEFORE_ADJECTIVE.test(before.text.toLowerCase()) &&
      !LINK.test(before.text) &&
      before.text !== 'and'
    );
  if (!isPast(word)) return false;
  // "after 1961 these lay dormant", "these occupied lands": only what is no adjective is surely a verb.
  if (before && /^(?:these|those|this)$/i.test(before.text)) return !word.endsWith('ed');
  return !(before && (before.text === 'to' || BEFORE_ADJECTIVE.test(before.text.toLowerCase())));
}

/** The verb whose first token stands at `i`. */
export function verbAt(tokens: readonly Token[], i: number): Verb {
  const first = tokens[i] as Token;
  let end = first.end;
  let auxiliaryEnd = AUXILIARY.test(first.text) ? first.end : -1;
  let be = BE.test(first.text);
  let passive = false;
  if (auxiliaryEnd > 0) {
    for (let j = i + 1; j < tokens.length; j++) {
      const { text, end: to } = tokens[j] as Token;
      if (/^(?:been|being|be)$/.test(text)) be = true;
      if (/^(?:been|being|be|have|had)$/.test(text)) {
        auxiliaryEnd = to;
        end = to;
      } else if (ADVERB.test(text)) {
        continue;
      } else {
        if (isParticiple(text)) {
          passive = be;
          end = to;
        } else if (be && /^\p{Ll}{2,}ing$/u.test(text)) {
          // "were still hearing the claims"
          end = to;
        } else if (text === 'to') {
          // "had to close": the infinitive is of the verb.
          const infinitive = tokens[j + 1];
          if (/^ha/.test(first.text) && infinitive && /^\p{Ll}/u.test(infinitive.text)) end = infinitive.end;
        } else if (!/^(?:has|have|had)$/.test(first.text) && !BE.test(first.text) && /^\p{Ll}/u.test(text)) end = to;
        break;
      }
    }
  }
  const words = tokens.slice(i, i + 8).filter(({ end: to }) => to <= auxiliaryEnd);
  return { start: first.start, end, auxiliary: words.map(({ text }) => text).join(' '), passive };
}

/** The number of the first token from an offset on; as many as there are where none is. */
export function firstAt(tokens: readonly Token[], from: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NAMES = /^(?:called|named|nicknamed|dubbed)$/;

/** "a bagpiper called Kunz": what somebody is called, and nothing that is done. */
function isNaming(tokens: readonly Token[], first: number, i: number): boolean {
  const [opens, named] = [tokens[first]?.text ?? '', tokens[i + 1]?.text ?? ''];
  if (!NAMES.test(tokens[i]?.text ?? '') || !/^an?$/i.test(opens) || !/^\p{Lu}/u.test(named)) return false;
  return (
    i - first <= 4 && tokens.slice(first + 1, i).every(({ text }) => /^\p{Ll}/u.test(text) && !AUXILIARY.test(text))
  );
}

/** The main verb of the clause between two offsets; null where there is none. */
export function mainVerb(tokens: readonly Token[], from: number, to: number): Verb | null {
  let inRelative = false;
  const opening = firstAt(tokens, from);
  for (let i = opening; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.start >= to) return null;
    if (isNaming(tokens, opening, i)) continue;
    if (RELATIVE.test(token.text) && token.start > from) inRelative = true;
    const before = tokens[i - 1];
    if (!opensVerb(token, before && before.start >= from ? before : undefined)) continue;
    const verb = verbAt(tokens, i);
    if (inRelative) {
      inRelative = false;
      const later = laterVerb(tokens, verb.end, to);
      if (later === null) return null;
      return later;
    }
    const next = tokens[i + 1];
    if (isDoubtful(token.text) && next && LINK.test(next.text)) {
      const later = laterVerb(tokens, verb.end, to);
      if (later) return later;
      // "increased by 6.6%": by how much, not by whom.
      if (next.text === 'by' && !(INTRANSITIVE.test(token.text) && HOW_MUCH.test(tokens[i + 2]?.text ?? '')))
        return null;
    }
    return verb;
  }
  return null;
}

/** Another finite verb before the clause breaks off: "the treaty signed in 1960 | entered into force". */
function laterVerb(tokens: readonly Token[], from: number, to: number): Verb | null {
  for (let i = firstAt(tokens, from); i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.start >= to || BREAK.test(token.text)) return null;
    if (opensVerb(token, tokens[i - 1])) return verbAt(tokens, i);
  }
  return null;
}
