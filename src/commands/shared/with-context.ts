/** Runs a command that needs the dataset and a look; its code is loaded then and not before. */
import { DamagedIndex, type ExitName } from '../../errors.js';
import { libraryDataset, libraryFolder } from '../../dataset/library-folder.js';
import type { Io } from '../../io.js';
import type { Context } from './context.js';
import type { CommandSpec } from './spec.js';

interface Command {
  run: (context: Context, words: readonly string[], options: never) => Promise<ExitName>;
}

/** The options that the command is given are those of its spec. A kept index that turns out to be damaged is made anew at once. */
export const withContext =
  (load: () => Promise<Command>): CommandSpec['run'] =>
  async (io, words, options) => {
    const [{ contextOf }, command] = await Promise.all([import('./context.js'), load()]);
    const answer = async (streams: Io): Promise<ExitName> =>
      command.run(await contextOf(streams, options), words, options as never);
    const folder = libraryFolder(io.env, { asked: options.library, cwd: io.cwd });
    if (options.data === undefined && libraryDataset(folder) === null) return answer(io);
    const { remembering } = await import('./again.js');
    const { first, again } = remembering(io);
    try {
      return await answer(first);
    } catch (error) {
      if (!(error instanceof DamagedIndex)) throw error;
      return answer(again());
    }
  };
