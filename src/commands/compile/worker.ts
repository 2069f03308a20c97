/** The other side of `pool.ts`: a thread that compiles the batches it is sent. */
import { parentPort } from 'node:worker_threads';
import { readArticleFile } from '../shared/files.js';
import { resultOf } from './article.js';
import type { Batch } from './pool.js';

export function serve(): void {
  parentPort?.on('message', ({ jobs, report }: Batch) => {
    parentPort?.postMessage(jobs.map((job) => resultOf(job, report, readArticleFile)));
  });
}
