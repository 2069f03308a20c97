/** A sentence as segments: clauses, predicates that share a subject, clauses under others, items of an enumeration. */
import type { DateMention } from '../../../dates/phrase/read.js';
import { pattern } from '../../../text/pattern.js';
import { isCoordinator, isRelative, isSubordinator, jointsOf, type Joint } from './joints.js';
import { mainVerb, opensVerb, type Verb } from './verb.js';
import { INTRANSITIVE, isParticiple, masked, tokensOf, type Token } from './words.js';

/**
 * `predicate`: without a subject of its own; `relative`: "which …"; `sub`: "when …"; `front`: the same before its main clause;
 * `item`: what goes on from an enumeration without a verb; `resume`: the main clause after what stood inside of it.
 */
export type SegmentKind = 'clause' | 'predicate' | 'relative' | 'sub' | 'front' | 'item' | 'resume';

export interface Segment {
  kind: SegmentKind;
  /** The word that joins it: "and", "which", ","; "" at the start. */
  word: string;
  /** Where its joint begins. */
  at: number;
  start: number;
  end: number;
  /** The segment that it belongs to: its subject, antecedent, main clause or enumeration; its own number where it needs none. */
  host: number;
  /** Where its words begin after dates and adverbs: "in 1966 | representation was raised". */
  lead: number;
  verb: Verb | null;
  dates: readonly DateMention[];
}

export interface Divided {
  text: string;
  masked: string;
  tokens: readonly Token[];
  segments: readonly Segment[];
}

const SUBORDINATE_START = pattern('u')`
  ^((Even|Only|Shortly|Soon|Long|Just|Immediately)_)?(When|After|Before|Until|Although|Though|While|Whereas|Because|Since|As|Once)_
  |^(Even|Only|Shortly|Soon|Long|Just|Immediately)_(when|after|before)_`;
const ADVERBIAL = pattern('uy')`
  (also|then|later|again|finally|subsequently|in_turn|however|once_more|both|eventually|afterwards|only|soon|since|not|\p{Ll}{3,}ly)
  (,_|_)`;
const DATE_LEAD = pattern('u')`
  ^(on|in|by|since|from|until|during|as_of|around|about|after|early|late|mid-|the|that|at|end|beginning|of|,|\s)*$`;
const NO_SUBJECT = /^(?:that|to|or|which|who|whose|whom|if|with|without|among|including|especially|as|\p{Ll}{2,}ing)$/u;
const THAT_OF = /^th(?:at|ose)\sof\s/;
export const COMPARED = /^(?:(?:as\s)?(?:against|compared\s(?:with|to)|opposed\sto))\s/;
export const IN_FORCE = /^in\s(?:force|effect)\b/;
/** "arguing that agreements of 1952 | and 1954 had concerned …" */
const COMPLEMENT = /\bthat\b(?!\s(?:day|month|year|decade)\b)/;

/** Where the first words stand after dates and adverbs. */
function leadOf(text: string, from: number, dates: readonly DateMention[]): number {
  let at = from;
  for (;;) {
    ADVERBIAL.lastIndex = at;
    const adverb = ADVERBIAL.exec(text);
    if (adverb) {
      at += adverb[0].length;
      continue;
    }
    const date = dates.find(({ start }) => start >= at && start - at < 30);
    if (!date || !DATE_LEAD.test(text.slice(at, date.start).toLowerCase())) return at;
    const next = date.end + (/^,?\s/.exec(text.slice(date.end, date.end + 2))?.[0].length ?? 0);
    if (next === date.end) return at;
    at = next;
  }
}

/** "the legation, established on 1 June 1927, became …" */
const isReduced = (next: string | undefined): boolean => next !== undefined && /^(?:on|in|by|at|from)$/.test(next);

class Divider {
  readonly #masked: string;
  readonly #tokens: Token[];
  readonly #joints: Joint[];
  readonly #segments: Segment[] = [];

  constructor(
    readonly text: string,
    readonly dates: readonly DateMention[],
  ) {
    this.#masked = masked(text);
    this.#tokens = tokensOf(this.#masked);
    this.#joints = jointsOf(this.#masked);
  }

  divide(): Divided {
    const front = SUBORDINATE_START.test(this.text) && this.#mainAfterFront() !== null;
    this.#open({ kind: front ? 'front' : 'clause', word: '', at: 0, start: 0 });
    for (const [i, joint] of this.#joints.entries()) {
      const found = this.#classify(joint, i);
      if (found) this.#open({ ...found, word: joint.word, at: joint.at, start: joint.end });
    }
    const segments = this.#segments;
    segments.forEach((segment, i) => {
      segment.end = segments[i + 1]?.at ?? this.text.length;
      segment.dates = this.#datesIn(segment.start, segment.end);
      if (segment.kind === 'front') segment.host = segments.findIndex(({ kind }, j) => j > i && kind === 'clause');
      if (segment.host < 0) segment.host = i;
    });
    return { text: this.text, masked: this.#masked, tokens: this.#tokens, segments };
  }

  #open(found: { kind: SegmentKind; word: string; at: number; start: number; host?: number }): void {
    const at = this.#segments.length;
    const lead = leadOf(this.#masked, found.start, this.dates);
    this.#segments.push({ host: at, ...found, end: this.text.length, lead, verb: null, dates: [] });
  }

  #datesIn(from: number, to: number): DateMention[] {
    return this.dates.filter(({ start }) => start >= from && start < to);
  }
  #isDated(from: number, to: number): boolean {
    return this.dates.some(({ start }) => start >= from && start < to);
  }
  #tokenAt(offset: number): number {
    return this.#tokens.findIndex(({ start }) => start >= offset);
  }

  /** The plain comma after a clause that stands in front, where the main clause begins. */
  #mainAfterFront(): Joint | null {
    const first = this.#joints.find(({ word, at }, i) => {
      if (word !== ',' || mainVerb(this.#tokens, this.#tokens[1]?.start ?? 0, at) === null) return false;
      return mainVerb(this.#tokens, this.#joints[i]?.end ?? 0, this.#reach(i)) !== null;
    });
    return first ?? null;
  }

  /** How far the words after a joint may go on to their verb: to the next joint that is more than a comma. */
  #reach(i: number): number {
    const from = this.#joints[i]?.end ?? 0;
    for (let j = i + 1; j < this.#joints.length; j++) {
      const joint = this.#joints[j];
      if (!joint || joint.word === ',') continue;
      // "eight days later Svilanović and Prlić signed": two subjects of one verb.
      const pair = joint.word === 'and' && !joint.comma && mainVerb(this.#tokens, from, joint.at) === null;
      const dated = this.dates.some(({ start, end }) => start > from + 12 && end <= joint.at && joint.at - end < 3);
      if (!pair || dated) return joint.at;
    }
    return this.text.length;
  }

  /** The next joint after a comma or stop that may open a statement. */
  #nextStrong(i: number): number {
    const joint = this.#joints.find(
      ({ word, comma }, j) => j > i && (word === ';' || (comma && word !== ',' && isCoordinator(word))),
    );
    return joint?.at ?? this.text.length;
  }

  #last(kinds: readonly SegmentKind[]): number {
    return this.#segments.findLastIndex(({ kind }) => kinds.includes(kind));
  }

  #verbOf(i: number, to: number): Verb | null {
    const segment = this.#segments[i];
    if (!segment) return null;
    const second = this.#segments.findLast(({ kind, host }) => kind === 'resume' && host === i);
    segment.verb ??= mainVerb(this.#tokens, segment.lead, Math.min(to, this.#segments[i + 1]?.at ?? to));
    return segment.verb ?? (second ? mainVerb(this.#tokens, second.start, to) : null);
  }

  #classify(joint: Joint, i: number): { kind: SegmentKind; host?: number } | null {
    const open = this.#segments.length - 1;
    const current = this.#segments[open];
    if (!current) return null;
    const next = this.#joints[i + 1]?.at ?? this.text.length;
    const lead = leadOf(this.#masked, joint.end, this.dates);
    const at = this.#tokenAt(lead);
    const first = this.#tokens[at];
    if (!first || first.start - lead > 2) return null;
    if (current.kind === 'front') {
      return joint.word === ',' && this.#mainAfterFront() === joint ? { kind: 'clause' } : null;
    }
    if (isRelative(joint.word)) return this.#relative(open, joint, next);
    const { word } = joint;
    if (isSubordinator(word) || ((word === 'while' || word === 'whereas') && !joint.comma)) {
      const verb = mainVerb(this.#tokens, joint.end, next);
      return verb && this.#hostOf(open, joint.at) ? { kind: 'sub', host: this.#own(open) } : null;
    }
    if (word !== ',' && !isCoordinator(word)) return null;
    return word === ',' ? this.#comma(open, joint, first, at, next) : this.#coordinated(open, joint, first, at, i);
  }

  #relative(open: number, joint: Joint, next: number): { kind: SegmentKind; host: number } | null {
    return joint.at > 2 && next > joint.end ? { kind: 'relative', host: this.#level(open) } : null;
  }

  /** The segment that what follows is an item or predicate of: an item's enumeration, else the open one itself. */
  #level(open: number): number {
    const segment = this.#segments[open];
    return segment && (segment.kind === 'item' || segment.kind === 'resume') ? segment.host : open;
  }

  /** The segment that a clause under it belongs to: an item has its own. */
  #own(open: number): number {
    const segment = this.#segments[open];
    return segment?.kind === 'resume' ? segment.host : open;
  }

  /** The enumeration that an item goes on from: behind "when he was minister" that of the main clause. */
  #listOf(open: number, to: number): number {
    const level = this.#level(open);
    const segment = this.#segments[level];
    if (!segment || segment.kind === 'clause' || this.#isDated(segment.start, to)) return level;
    const host = this.#segments[segment.host];
    return host?.kind === 'item' ? host.host : segment.host;
  }

  #hostOf(open: number, to: number): Verb | null {
    return this.#verbOf(this.#level(open), to);
  }

  /** Where the level of the main clause is: what follows a comma and "and" goes on from it, not from "which …". */
  #mainLevel(open: number, comma: boolean): number {
    const level = this.#level(open);
    const kind = this.#segments[level]?.kind;
    if (!comma || (kind !== 'relative' && kind !== 'sub')) return level;
    const main = this.#last(['clause', 'predicate']);
    return main < 0 ? level : main;
  }

  #coordinated(
    open: number,
    joint: Joint,
    first: Token,
    at: number,
    i: number,
  ): { kind: SegmentKind; host?: number } | null {
    const level = this.#mainLevel(open, joint.comma || joint.word === ';');
    const host = this.#segments[level];
    const left = host ? this.#verbOf(level, joint.at) : null;
    const reach = this.#reach(i);
    if (joint.word === ';' && host)
      return joint.at > 30 && this.#standsAlone(host, left) && this.#afterStop(first, joint.end)
        ? { kind: 'clause' }
        : null;
    if (!host || !left) return null;
    const dated = this.#isDated(joint.end, reach);
    const leftDated = this.#isDated(host.start, joint.at);
    if (this.text.startsWith(' and, ', joint.at)) return dated ? { kind: 'item', host: level } : null;
    if (NO_SUBJECT.test(first.text) && !THAT_OF.test(this.text.slice(first.start, first.start + 9))) return null;
    const before = this.text.slice(this.#joints[i - 1]?.end ?? 0, joint.at);
    if (!joint.comma && COMPLEMENT.test(before)) return null;
    if (opensVerb(first, undefined) || (left.auxiliary !== '' && isParticiple(first.text)))
      return leftDated && this.#isDated(joint.end, this.#nextStrong(i)) ? { kind: 'predicate', host: level } : null;
    const verb = mainVerb(this.#tokens, first.start, reach);
    const anew = first.start > joint.end && this.#isDated(joint.end, first.start);
    // "an embassy in Beijing, opened in 1973, and consulates-general in …": the list goes on behind what stood between.
    const current = this.#segments[open];
    if (
      !verb &&
      joint.comma &&
      current?.kind === 'relative' &&
      current.word === ',' &&
      !this.#isDated(joint.end, reach)
    )
      return { kind: 'resume', host: current.host };
    if (verb) {
      const strong = joint.comma || joint.word !== 'and' || anew;
      const adjacent = this.dates.some(({ end }) => end <= joint.at && joint.at - end < 3);
      const opens = adjacent || /^(?:the|an?|its|their|his|her|it|they|he|she)$/.test(first.text);
      return strong || (leftDated && dated && opens) ? { kind: 'clause' } : null;
    }
    const next = this.#joints[i + 1]?.at ?? this.text.length;
    // "which met in İzmir in 2011, and in Ankara in 2013": an item goes on from its enumeration, whatever the comma.
    return leftDated && this.#isDated(joint.end, next) && at >= 0
      ? { kind: 'item', host: this.#listOf(open, joint.at) }
      : null;
  }

  /** "After the council had ended; Peru signed": a semicolon where a comma belongs. */
  #standsAlone(host: Segment, left: Verb | null): boolean {
    const words = this.text.slice(host.start, host.start + 30);
    if (host.kind === 'clause' && SUBORDINATE_START.test(words)) return false;
    return (
      left !== null ||
      !/^(?:On|In|During|After|Before|Since|With|By|At|From|Under|Despite|Following|Until)\s/.test(words)
    );
  }

  /** A semicolon, colon or dash joins what can stand alone. */
  #afterStop(first: Token, from: number): boolean {
    const rest = this.#masked.slice(from);
    const own = /^[^;]*/.exec(rest)?.[0].length ?? 0;
    if (own < 25 || /^(?:where|which|who|whose|for|to|with|without|of)$/.test(first.text)) return false;
    if (/^(?:\p{Lu}|the$|an?$)/u.test(first.text)) return true;
    return this.#tokens.some(
      (token, i) => token.start >= first.start && token.start < from + own && opensVerb(token, this.#tokens[i - 1]),
    );
  }

  #comma(
    open: number,
    joint: Joint,
    first: Token,
    at: number,
    next: number,
  ): { kind: SegmentKind; host?: number } | null {
    const segment = this.#segments[open];
    const opens = opensVerb(first, undefined);
    if (segment && (segment.kind === 'relative' || segment.kind === 'sub') && opens) {
      const host = this.#segments[segment.host];
      if (host && !mainVerb(this.#tokens, host.lead, segment.at)) return { kind: 'resume', host: segment.host };
    }
    const level = this.#level(open);
    const host = this.#segments[level];
    const left = this.#verbOf(level, joint.at);
    const reduced = opens && isParticiple(first.text) && isReduced(this.#tokens[at + 1]?.text);
    if (host && reduced && !INTRANSITIVE.test(first.text) && this.#isDated(joint.end, next)) {
      const then = this.#tokens[this.#tokenAt(next) + 1];
      const goesOn = this.text.charAt(next) === ',' && then !== undefined && opensVerb(then, undefined);
      if (left ?? goesOn) return { kind: 'relative', host: level };
    }
    if (!host || !left || !this.#isDated(left.end, joint.at) || !this.#isDated(joint.end, next)) return null;
    const then = this.#tokens[at + 1];
    const compared = COMPARED.test(this.text.slice(first.start, first.start + 20));
    if (compared || IN_FORCE.test(this.text.slice(first.start, first.start + 10))) return { kind: 'item', host: level };
    if (first.text === 'followed' && then?.text === 'by') return { kind: 'item', host: level };
    if (opens)
      return then && /^(?:the|an?|its|it|their|\p{Lu}.*)$/u.test(then.text) ? { kind: 'predicate', host: level } : null;
    if (NO_SUBJECT.test(first.text)) return null;
    const verb = mainVerb(this.#tokens, first.start, next);
    if (verb) {
      const apposed = /^the\s(?:first|last|second|third|only)\b|^an?\s/.test(
        this.text.slice(first.start, first.start + 12),
      );
      return apposed ? null : { kind: 'clause' };
    }
    return { kind: 'item', host: level };
  }
}

/** Divides a sentence by its joints. `dates` are those that something is told of. */
export function divide(text: string, dates: readonly DateMention[]): Divided {
  const divided = new Divider(text, dates).divide();
  for (const segment of divided.segments) segment.verb ??= mainVerb(divided.tokens, segment.lead, segment.end);
  return divided;
}
