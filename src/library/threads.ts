/** Compiles articles on as many threads as there is work for; results come in the order of the jobs. */
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { threadFor } from '../places.js';
import { answerOf, newThread } from '../thread-answer.js';
import { outcomeOf, type Job, type Outcome } from './outcome.js';

/** A thread costs what some sixty articles cost. */
export const WORTH_THREADS = 60;
const MOST_THREADS = 4;
/** Jobs that wait at each thread. */
const AHEAD = 2;
/** Megabytes of a thread's heap: V8 collects later the more it may have. What does not fit is compiled on this thread. */
const LIMITS = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 80 };
/** In UTF-16 units. A longer text is compiled on this thread at once, which has no such limits. */
const LARGE = 200_000;

interface Waiting<Item> {
  item: Item;
  outcome: Promise<Outcome | null>;
}

/**
 * Of an item that is no job the outcome is null. `many`: there will be many, so that threads begin with the first; this one then need not
 * hold the compiler too. Throws what the jobs, or a thread, throw; what was begun before is given first.
 */
export async function* compiled<Item extends object>(
  items: AsyncIterable<Item>,
  jobOf: (item: Item) => Job | null,
  many = false,
): AsyncGenerator<{ item: Item; outcome: Outcome | null }> {
  const threads = new Threads(many ? 1 : WORTH_THREADS);
  const waiting: Waiting<Item>[] = [];
  try {
    try {
      for await (const item of items) {
        const job = jobOf(item);
        const outcome = job === null ? Promise.resolve(null) : threads.compile(job);
        // A failure is seen when it is its turn; until then it must not count as unhandled.
        outcome.catch(() => undefined);
        waiting.push({ item, outcome });
        while (waiting.length > threads.width) yield* first(waiting);
      }
    } finally {
      while (waiting.length > 0) yield* first(waiting);
    }
  } finally {
    await threads.close();
  }
}

async function* first<Item>(waiting: Waiting<Item>[]): AsyncGenerator<{ item: Item; outcome: Outcome | null }> {
  const next = waiting.shift();
  if (next !== undefined) yield { item: next.item, outcome: await next.outcome };
}

interface Place {
  worker: Worker;
  /** What it was given last. */
  last: Promise<unknown>;
}

const newWorker = (): Worker => newThread('library', LIMITS);

class Threads {
  #given = 0;
  readonly #workers: Place[] = [];
  readonly #most = threadFor('library') !== null ? Math.min(availableParallelism(), MOST_THREADS) : 0;

  /** @param begin At which job threads are started. */
  constructor(private readonly begin: number) {}

  /** How many jobs may be under way. */
  get width(): number {
    return this.#workers.length * AHEAD;
  }

  compile(job: Job): Promise<Outcome> {
    this.#given += 1;
    if (this.#given === this.begin && this.#most > 1) this.#start();
    const count = this.#workers.length;
    const place = count === 0 || job.text.length > LARGE ? undefined : this.#workers[this.#given % count];
    if (place === undefined) return outcomeOf(job);
    const ask = (): Promise<Outcome> => answerOf<Outcome>(place.worker, plain(job));
    // A thread that ended, for want of memory or by a bug, is replaced. What a fresh one cannot do either is done here, where a bug shows.
    const outcome = place.last
      .then(ask)
      .catch(() => {
        place.worker = newWorker();
        return ask();
      })
      .catch(() => {
        place.worker = newWorker();
        return outcomeOf(job);
      });
    place.last = outcome.catch(() => undefined);
    return outcome;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map(({ worker }) => worker.terminate()));
  }

  #start(): void {
    for (let at = 0; at < this.#most; at++) {
      this.#workers.push({ worker: newWorker(), last: Promise.resolve() });
    }
  }
}

/** Without what a caller's job may hold besides, which could not be sent. */
const plain = ({ origin, text, name }: Job): Job => ({ origin, text, name });
