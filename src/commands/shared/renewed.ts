/** Articles that another version of the program compiled are compiled anew before a library is changed. */
import type { Io } from '../../io.js';
import { COMPILER } from '../../library/compiled.js';
import type { Library } from '../../library/library.js';
import { rebuilt } from '../../library/rebuild.js';
import { progressOf } from './counting.js';
import { lockOptions, say, type LibraryOptions } from './library-options.js';

export async function renewed(
  io: Io,
  library: Library,
  { quiet = false, dryRun = false }: LibraryOptions,
  signal: AbortSignal,
): Promise<void> {
  const isOld = ({ head }: { head: { build: string } }): boolean => head.build !== COMPILER;
  const old = library.entries().entries.filter(isOld).length;
  if (old === 0 || dryRun) return;
  if (!quiet)
    say(io, `reading ${old === 1 ? 'an article' : `${old} articles`} again that another version of relations read …`);
  const progress = await progressOf(io, quiet);
  try {
    const results = await rebuilt(library, {
      signal,
      ...lockOptions(io),
      only: isOld,
      later: true,
      onTotal: progress.total,
      onResult: progress.done,
    });
    for (const { title, outcome, reason } of results) {
      if (outcome !== 'failed') continue;
      progress.clear();
      say(io, `${title} stays as it was: ${reason ?? ''}`);
    }
  } finally {
    progress.stop();
  }
}
