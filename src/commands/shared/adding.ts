/** Articles into the user's library, told one by one, by the commands that put some there. */
import type { ExitName } from '../../errors.js';
import type { Io } from '../../io.js';
import { addArticles, type AddOptions, type Given } from '../../library/add.js';
import type { Added } from '../../library/added.js';
import type { Library } from '../../library/library.js';
import { exitOf, type Reporter } from './added.js';
import { Interrupted, interruptible, lockOptions, type LibraryOptions } from './library-options.js';
import { renewed } from './renewed.js';

export interface Adding extends Pick<AddOptions, 'replace' | 'many'> {
  articles: (signal: AbortSignal) => AsyncIterable<Given>;
  /** What is said when the user interrupts it. */
  interrupted: string;
}

/** What was read is kept, and told, when the user interrupts it or it fails. Throws as `addArticles` does. */
export async function adding(
  io: Io,
  library: Library,
  options: LibraryOptions,
  report: Reporter,
  { articles, interrupted, ...how }: Adding,
): Promise<ExitName> {
  const results: Added[] = [];
  try {
    await interruptible(io, async (signal) => {
      await renewed(io, library, options, signal);
      await addArticles(library, articles(signal), {
        ...how,
        dryRun: options.dryRun ?? false,
        signal,
        ...lockOptions(io),
        onResult: (added) => {
          results.push(added);
          report.told(added);
        },
        onBroken: report.broken,
      });
    });
  } catch (error) {
    const isInterrupted = error instanceof Interrupted;
    report.end(results, isInterrupted ? interrupted : null);
    if (isInterrupted) return 'interrupted';
    throw error;
  }
  report.end(results, null);
  return exitOf(results);
}
