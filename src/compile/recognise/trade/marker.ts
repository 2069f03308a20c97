/** What the phrases of a sentence of trade mark. */
import type { Flow } from './directed.js';

/** A phrase and the flow it names. */
export interface Marker {
  at: number;
  end: number;
  flow: Flow | 'excluded';
  /** The phrase only points to figures told before: "they", "the figures". */
  again: boolean;
}
