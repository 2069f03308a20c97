/** Runs a command that needs the dataset and a look; its code is loaded then and not before. */
import type { ExitName } from '../../errors.js';
import type { Context } from './context.js';
import type { CommandSpec } from './spec.js';

interface Command {
  run: (context: Context, words: readonly string[], options: never) => Promise<ExitName>;
}

/** The options that the command is given are those of its spec. */
export const withContext =
  (load: () => Promise<Command>): CommandSpec['run'] =>
  async (io, words, options) => {
    const [{ contextOf }, command] = await Promise.all([import('./context.js'), load()]);
    return command.run(await contextOf(io, options), words, options as never);
  };
