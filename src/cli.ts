/** What bin/relations.js runs: the command line on the real streams. */
import { processIo } from './io.js';
import { main } from './main.js';

/** Resolves to the exit code. */
export function run(argv: readonly string[]): Promise<number> {
  return main(argv, processIo());
}

/** What a thread of `relations compile` runs. */
export async function serveCompiler(): Promise<void> {
  (await import('./commands/compile/worker.js')).serve();
}
