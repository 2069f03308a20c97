/** What bin/relations.js runs: the command line on the real streams. */
import { processIo } from './streams.js';
import { main } from './main.js';

/** Resolves to the exit code. */
export function run(argv: readonly string[]): Promise<number> {
  return main(argv, processIo());
}

/** What the library needs of the compiler: the package contains it only once. See scripts/bundle/library.ts. */
export async function compiler(): Promise<unknown> {
  const parts = await Promise.all([
    import('../compile/compile.js'),
    import('../compile/text.js'),
    import('../compile/merge/records.js'),
    import('../compile/merge/world.js'),
    import('../compile/record/left-out.js'),
  ]);
  return Object.assign({}, ...parts) as unknown;
}

/** What a thread of `relations compile` runs. */
export async function serveCompiler(): Promise<void> {
  (await import('../commands/compile/worker.js')).serve();
}

/** What a thread runs that compiles articles for a library. */
export async function serveLibrary(): Promise<void> {
  (await import('../library/worker.js')).serve();
}
