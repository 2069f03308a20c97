/** A flow of goods: from which of the two states to the other, or the total of both directions. */
import type { TradeContent } from '../../../model.js';
import { other } from '../../sentence/annotate.js';
import type { ActorMention, Side } from '../../sentence/actors.js';

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
  /** What the figures told of it count, for "it" and "the figures" of the sentences behind. */
  of?: TradeContent;
}

export const TOTAL: Flow = { kind: 'total', exporter: null };
export const side = (actor: ActorMention | null): Side | null => actor?.side ?? null;
export const across = (actor: ActorMention | null): Side | null => (actor?.side == null ? null : other(actor.side));

export function directed(
  exporter: Side | null,
  perspective: Side | null,
  from: ActorMention | null = null,
  to: ActorMention | null = null,
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
