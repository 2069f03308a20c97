/** What pressing TAB runs. It is bundled apart from the command line, of which it needs little, because each press starts it. */
import { EXIT_CODES } from '../errors.js';
import { processIo } from './streams.js';
import { runComplete } from '../completion/run.js';

/** The command line begins with `__complete`. Resolves to the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  return EXIT_CODES[await runComplete(argv.slice(1), processIo())].code;
}
