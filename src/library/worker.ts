/** A thread that compiles articles for a library, and makes its dataset; the other side of `threads.ts` and of `made.ts`. */
import { parentPort } from 'node:worker_threads';
import { isRelationsError } from '../errors.js';
import { makeHere, type MadeOrNot } from './made.js';
import { outcomeOf, type Job } from './outcome.js';

/** A library's folder: its dataset is to be made. */
export interface ToMake {
  folder: string;
}

export function serve(): void {
  parentPort?.on('message', (asked: Job | ToMake) => {
    void ('folder' in asked ? madeOrNot(asked.folder) : outcomeOf(asked)).then((answer) =>
      parentPort?.postMessage(answer),
    );
  });
}

async function madeOrNot(folder: string): Promise<MadeOrNot> {
  try {
    return await makeHere(folder);
  } catch (error) {
    if (!isRelationsError(error)) throw error;
    const { exit, message, hint } = error;
    return { exit, message, hint };
  }
}
