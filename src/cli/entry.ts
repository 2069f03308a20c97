/** What bin/relations.js runs: the command line on the real streams. */
import { processIo } from './streams.js';
import { main } from './main.js';

/** Resolves to the exit code. */
export function run(argv: readonly string[]): Promise<number> {
  return main(argv, processIo());
}

/** The compiler, for the package's entry: the package contains it only once. */
export function compiler(): Promise<typeof import('../compile/compile.js')> {
  return import('../compile/compile.js');
}

/** What changes a library of articles, which needs the compiler too. */
export function ownLibrary(): Promise<typeof import('../library/own-library.js')> {
  return import('../library/own-library.js');
}

export { hasPrepared } from '../dataset/prepared.js';
export { checks } from '../dataset/checks.js';
export { fuzzy } from '../query/search/fuzzy.js';

/** What a thread of `relations compile` runs. */
export async function serveCompiler(): Promise<void> {
  (await import('../commands/compile/worker.js')).serve();
}

/** What a thread runs that compiles articles for a library. */
export async function serveLibrary(): Promise<void> {
  (await import('../library/worker.js')).serve();
}
