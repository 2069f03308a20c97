/** What stands in another clause of a statement than its date. */
import type { DateMention } from '../../../dates/phrase/read.js';
import { divide } from '../../sentence/statement/segments.js';
import type { Segment } from '../../sentence/statement/segment.js';

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

/** The recognisers ask for one statement word by word. */
let last: { text: string; dated: number; segments: readonly Segment[] } = { text: '', dated: -1, segments: [] };

function segmentsOf(text: string, dated: number): readonly Segment[] {
  if (last.text === text && last.dated === dated) return last.segments;
  // The length of the date decides nothing: the joints of a sentence stand outside of it.
  const date: DateMention = {
    start: dated,
    end: dated + (/^[^,;.]{1,30}/.exec(text.slice(dated))?.[0].length ?? 1),
    text: '',
    edtf: '',
    basis: 'stated',
    role: 'at',
    happens: true,
  };
  const { segments } = divide(text, [date]);
  last = { text, dated, segments };
  return segments;
}

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
  const segments = segmentsOf(text, dated);
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
