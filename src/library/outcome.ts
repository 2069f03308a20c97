/** What compiling an article for a library comes to, in a form that can be sent from thread to thread. */
import { isRelationsError } from '../errors.js';
import type { Origin } from './article.js';
import { compiledFor, type Compiled } from './compiled.js';

export interface Job {
  origin: Origin;
  text: string;
  /** What messages call it. */
  name: string;
}

export type Outcome = Compiled | { message: string; hint: string | null };

export async function outcomeOf({ origin, text, name }: Job): Promise<Outcome> {
  try {
    return await compiledFor(origin, text, name);
  } catch (error) {
    if (!isRelationsError(error)) throw error;
    return { message: error.message, hint: error.hint };
  }
}
