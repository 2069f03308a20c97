/** What stands in another clause of a statement than its date. */
import type { Segment } from '../../sentence/statement/segment.js';
import { dividedAt } from './divided.js';

/** How a word stands apart from the date: in a clause with "which" or "who", in one with "when", or in another main clause. */
export interface Apart {
  kind: 'relative' | 'sub' | 'clause';
  /** What joins that clause: "who", "when", "but". */
  word: string;
  /** Where it begins, behind that word. */
  start: number;
}

/** Without one of these a text is one clause. */
const JOINED = /[,;:—]|\b(?:and|but|which|who|whom|whose|that|when|while|as|because|whereas)\b/;

/** How long the date is, at the most: who asks knows only where it stands. */
const lengthOf = (text: string, dated: number): number => /^[^,;.]{1,30}/.exec(text.slice(dated))?.[0].length ?? 1;

/** The numbers of a segment and of those that it belongs to, itself first. */
function chainOf(segments: readonly Segment[], i: number): number[] {
  const chain = [i];
  let at = i;
  for (let step = 0; step < 8; step += 1) {
    const host = segments[at]?.host ?? at;
    if (host === at) break;
    chain.push((at = host));
  }
  return chain;
}

/** How the word at an offset stands apart from the date; null where both belong together. */
export function apartFrom(text: string, dated: number, at: number): Apart | null {
  const between = at < dated ? text.slice(at, dated) : text.slice(dated, at);
  if (dated < 0 || !JOINED.test(between)) return null;
  const { segments } = dividedAt(text, dated, lengthOf(text, dated));
  const holds = (offset: number): number => segments.findIndex(({ start, end }) => offset >= start && offset < end);
  const own = chainOf(segments, holds(dated));
  const its = chainOf(segments, holds(at));
  const beneath = its.flatMap((i) => (own.includes(i) ? [] : (segments[i] ?? [])));
  for (const { kind, word, start } of beneath) if (kind === 'relative') return { kind, word, start };
  for (const { kind, word, start } of beneath)
    if (kind === 'sub' || kind === 'front') return { kind: 'sub', word, start };
  const root = beneath.find(({ kind, verb }) => kind === 'clause' && verb !== null);
  return root ? { kind: 'clause', word: root.word, start: root.start } : null;
}
