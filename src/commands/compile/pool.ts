/** Compiles many articles on several threads, in order and with few of them in memory at a time. */
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { threadFor } from '../../places.js';
import { answerOf, newThread } from '../../thread-answer.js';
import { readArticleFile } from '../shared/files.js';
import type { Job } from '../shared/articles.js';
import type { ArticleResult, ReportKind } from './article.js';

/** A thread costs what some sixty articles cost. */
const WORTH_THREADS = 100;
/** More would wait for the one that writes, and each holds its own memory. */
const MOST_THREADS = 4;
const BATCH = 16;

/** Megabytes of a thread's heap: V8 collects later the more it may have. Few articles need a tenth of it. */
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 256 };
/** Bytes from which an article is compiled on this thread, which has no such limits. */
const LARGE = 500_000;

export interface Batch {
  jobs: Job[];
  /** One large article, which is compiled on the thread that hands out the work. */
  large: boolean;
  report: ReportKind;
}

/** How many threads are worth starting for so many articles on this machine; 0: only this one is used. */
export function threadsFor(articles: number): number {
  if (articles < WORTH_THREADS || threadFor('compile') === null) return 0;
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  return threads > 1 ? threads : 0;
}

/**
 * The results in the order of the jobs. Each thread has one batch in work, and no more than two for each thread wait to be taken.
 * Throws what a thread threw.
 */
export async function* inThreads(
  jobs: readonly Job[],
  report: ReportKind,
  threads: number,
): AsyncGenerator<ArticleResult> {
  const batches = batchesOf(jobs, report);
  const workers = Array.from({ length: Math.min(threads, batches.length) }, () => newThread('compile', LIMITS));
  try {
    const idle = [...workers];
    const running: Promise<ArticleResult[]>[] = [];
    let next = 0;
    const start = (worker: Worker): void => {
      const batch = batches[next];
      if (batch === undefined) return;
      next += 1;
      const done = (batch.large ? here(batch) : answerOf<ArticleResult[]>(worker, batch)).then((results) => {
        // Ahead of the reader by two batches a thread, no further.
        if (next - taken < 2 * workers.length) start(worker);
        else idle.push(worker);
        return results;
      });
      // The failure is seen when the batch is taken; until then it must not count as unhandled.
      done.catch(() => undefined);
      running.push(done);
    };
    let taken = 0;
    for (const worker of idle.splice(0)) start(worker);
    while (taken < batches.length) {
      const results = await running[taken];
      // Lets go of what has been taken.
      running[taken] = Promise.resolve([]);
      taken += 1;
      for (const worker of idle.splice(0)) start(worker);
      yield* results ?? [];
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function here({ jobs, report }: Batch): Promise<ArticleResult[]> {
  const { resultOf } = await import('./article.js');
  return jobs.map((job) => resultOf(job, report, readArticleFile));
}

/** Batches of consecutive jobs; a large job is a batch of its own. */
function batchesOf(jobs: readonly Job[], report: ReportKind): Batch[] {
  const batches: Batch[] = [];
  for (const job of jobs) {
    const last = batches.at(-1);
    const large = isLarge(job);
    if (!large && last?.large === false && last.jobs.length < BATCH) last.jobs.push(job);
    else batches.push({ jobs: [job], large, report });
  }
  return batches;
}

function isLarge({ name, text }: Job): boolean {
  if (text !== null) return text.length > LARGE;
  try {
    return statSync(name).size > LARGE;
  } catch {
    // What cannot be looked at is refused when it is read.
    return false;
  }
}
