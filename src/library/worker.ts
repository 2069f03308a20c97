/** A thread that compiles articles for a library; the other side of `threads.ts`. */
import { parentPort } from 'node:worker_threads';
import { outcomeOf, type Job } from './outcome.js';

export function serve(): void {
  parentPort?.on('message', (job: Job) => {
    void outcomeOf(job).then((outcome) => parentPort?.postMessage(outcome));
  });
}
