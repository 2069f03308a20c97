/** A sentence while it is divided: its joints, the segments so far, and what stands where. */
import type { DateMention } from '../../../dates/phrase/read.js';
import { isCoordinator, isSubordinator, jointsOf, type Joint } from './joints.js';
import { leadOf } from './lead.js';
import type { Segment, SegmentKind } from './segment.js';
import { firstAt, mainVerb, type Verb } from './verb.js';
import { masked, tokensOf, type Token } from './words.js';

/** "technology in 1982", "road transport in 1964": the second of a pair of nouns. */
const PAIRED =
  /^(?!(?:the|an?|its|their|his|her|in|on|at|by|to|from|for|with|of|then|again|later|also)\s)\p{Ll}[\p{L}-]*(?:\s\p{Ll}[\p{L}-]*){0,2}\s(?:in|on)\s/u;

/** "June 1, 1927": the comma of a date joins nothing. */
const withoutComma = (text: string, { start, end }: DateMention): string =>
  text.slice(0, start) + text.slice(start, end).replaceAll(',', '·') + text.slice(end);

export class Division {
  readonly masked: string;
  readonly tokens: readonly Token[];
  readonly joints: readonly Joint[];
  readonly segments: Segment[] = [];

  constructor(
    readonly text: string,
    readonly dates: readonly DateMention[],
  ) {
    this.masked = dates.reduce(withoutComma, masked(text));
    this.tokens = tokensOf(this.masked);
    this.joints = jointsOf(this.masked);
  }

  open(found: { kind: SegmentKind; word: string; at: number; start: number; host?: number }): void {
    const at = this.segments.length;
    const lead = leadOf(this.masked, found.start, this.dates);
    this.segments.push({ host: at, ...found, end: this.text.length, lead, verb: null, dates: [] });
  }

  datesIn(from: number, to: number): DateMention[] {
    return this.dates.filter(({ start }) => start >= from && start < to);
  }
  isDated(from: number, to: number): boolean {
    return this.dates.some(({ start }) => start >= from && start < to);
  }
  tokenAt(offset: number): number {
    return firstAt(this.tokens, offset);
  }

  /** The plain comma after a clause that stands in front, where the main clause begins. */
  mainAfterFront(): Joint | null {
    const first = this.joints.find(({ word, at }, i) => {
      if (word !== ',' || mainVerb(this.tokens, this.tokens[1]?.start ?? 0, at) === null) return false;
      return mainVerb(this.tokens, this.joints[i]?.end ?? 0, this.reach(i)) !== null;
    });
    return first ?? null;
  }

  /** How far the words after a joint may go on to their verb: to the next joint that is more than a comma. */
  reach(i: number): number {
    const from = this.joints[i]?.end ?? 0;
    for (let j = i + 1; j < this.joints.length; j++) {
      const joint = this.joints[j];
      if (!joint || joint.word === ',') continue;
      if (isSubordinator(joint.word) && this.isAsideInFront(from, j)) continue;
      // "eight days later Svilanović and Prlić signed": two subjects of one verb.
      const pair = joint.word === 'and' && !joint.comma && mainVerb(this.tokens, from, joint.at) === null;
      const dated = this.dates.some(({ start, end }) => start > from + 12 && end <= joint.at && joint.at - end < 3);
      if (!pair || dated) return joint.at;
    }
    return this.text.length;
  }

  /** "and on 13 July, after they had met, Peru …": only a date stands before what is put between. */
  private isAsideInFront(from: number, j: number): boolean {
    const joint = this.joints[j];
    const next = this.joints[j + 1];
    if (!joint?.comma || next?.word !== ',') return false;
    return leadOf(this.masked, from, this.dates) >= joint.at && mainVerb(this.tokens, joint.end, next.at) === null;
  }

  /** Whether the words from an offset on are dated before the next joint, "science and technology in 1982" as one thing. */
  isItemDated(i: number): boolean {
    const [joint, next, then] = this.joints.slice(i, i + 3);
    if (!joint) return false;
    const end = next?.at ?? this.text.length;
    if (this.isDated(joint.end, end)) return true;
    if (next?.word !== 'and' || next.comma || mainVerb(this.tokens, joint.end, end) !== null) return false;
    const rest = this.text.slice(next.end, next.end + 60);
    return PAIRED.test(rest) && this.isDated(next.end, then?.at ?? this.text.length);
  }

  /** The next joint after a comma or stop that may open a statement. */
  nextStrong(i: number): number {
    const joint = this.joints.find(
      ({ word, comma }, j) => j > i && (word === ';' || (comma && word !== ',' && isCoordinator(word))),
    );
    return joint?.at ?? this.text.length;
  }

  last(kinds: readonly SegmentKind[]): number {
    return this.segments.findLastIndex(({ kind }) => kinds.includes(kind));
  }

  verbOf(i: number, to: number): Verb | null {
    const segment = this.segments[i];
    if (!segment) return null;
    const second = this.segments.findLast(({ kind, host }) => kind === 'resume' && host === i);
    segment.verb ??= mainVerb(this.tokens, segment.lead, Math.min(to, this.segments[i + 1]?.at ?? to));
    return segment.verb ?? (second ? mainVerb(this.tokens, second.start, to) : null);
  }

  /** The segment that what follows is an item or predicate of: an item's enumeration, else the open one itself. */
  level(open: number): number {
    const segment = this.segments[open];
    return segment && (segment.kind === 'item' || segment.kind === 'listed' || segment.kind === 'resume')
      ? segment.host
      : open;
  }

  /** The segment that a clause under it belongs to: an item has its own. */
  own(open: number): number {
    const segment = this.segments[open];
    return segment?.kind === 'resume' ? segment.host : open;
  }

  /** The enumeration that an item goes on from: behind "when he was minister" that of the main clause. */
  listOf(open: number, to: number): number {
    const level = this.level(open);
    const segment = this.segments[level];
    if (!segment || segment.kind === 'clause' || this.isDated(segment.start, to)) return level;
    const host = this.segments[segment.host];
    return host?.kind === 'item' ? host.host : segment.host;
  }

  hostOf(open: number, to: number): Verb | null {
    return this.verbOf(this.level(open), to);
  }

  private isPresent(i: number): boolean {
    const verb = this.segments[i] && this.verbOf(i, this.text.length);
    return verb != null && /^(?:is|are|has|have)$|s$/.test(this.text.slice(verb.start, verb.end).split(' ')[0] ?? '');
  }

  /** Where the level of the main clause is: what follows a comma and "and" goes on from it, not from "which …". */
  mainLevel(open: number, comma: boolean, next: string): number {
    const level = this.level(open);
    const kind = this.segments[level]?.kind;
    if (!comma || (kind !== 'relative' && kind !== 'sub')) return level;
    // "has an embassy, which was set up in 1921, and was raised in 1960": what was raised is what was set up.
    const last = this.last(['clause', 'predicate']);
    const main = kind === 'relative' && this.isPresent(last) && /^(?:was|were)$/.test(next) ? -1 : last;
    return main < 0 ? level : main;
  }
}
