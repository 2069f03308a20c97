/** What the commands that change a library have in common. */
import { libraryFolder } from '../../dataset/library-folder.js';
import { RelationsError } from '../../errors.js';
import type { Io } from '../../io.js';
import { Library } from '../../library/library.js';
import type { LockOptions } from '../../library/lock.js';
import { cleanLine } from '../../text/clean.js';
import type { CommonOptions } from './context.js';
import { fitted } from './fitted.js';
import type { OptionSpec } from './spec.js';

export const DRY_RUN: OptionSpec = { flags: '--dry-run', description: 'only say what would be done' };
export const QUIET: OptionSpec = { flags: '--quiet', description: 'say nothing of what went well' };
export const FROM: OptionSpec = {
  flags: '--from <api>',
  description: 'another MediaWiki than Wikipedia: the address of its api.php',
};
export const CONTACT: OptionSpec = {
  flags: '--contact <address>',
  description: 'tell wikis how to reach you, now and from now on: an address or a page',
};

export interface LibraryOptions extends CommonOptions {
  dryRun?: boolean;
  quiet?: boolean;
  from?: string;
  contact?: string;
}

/** Throws a `RelationsError` ("usage") where there is no place for one. */
export function libraryOf(io: Io, { library, data }: CommonOptions): Library {
  if (data !== undefined)
    throw new RelationsError(
      'usage',
      '--data names a dataset to look things up in, and this changes your library.',
      'Take --library DIR.',
    );
  const folder = libraryFolder(io.env, { asked: library, cwd: io.cwd });
  if (folder !== null) return new Library(folder);
  throw new RelationsError(
    'usage',
    'There is no place for a library: RELATIONS_LIBRARY is "off", or no home folder is known.',
    'Name one with --library DIR.',
  );
}

export const say = (io: Io, text: string): void => {
  io.stderr.write(`${fitted(`relations: ${cleanLine(text)}`, io.stderr)}\n`);
};

/** Waiting for another program is told. */
export const lockOptions = (io: Io): LockOptions => ({
  onWaiting: (holder) => {
    say(io, `waiting for ${holder}, which is changing the library …`);
  },
});

/** Runs `work` with a signal that an interruption gives: what has been done until then is kept. */
export async function interruptible<Result>(io: Io, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  const end = io.onInterrupt?.(() => {
    controller.abort(new Interrupted());
  });
  try {
    return await work(controller.signal);
  } finally {
    end?.();
  }
}

export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
