/** What every command is given: streams, settings and the dataset, none of it loaded before it is needed. */
import { cacheFolder } from '../../cache/folder.js';
import { cleanLine } from '../../text/clean.js';
import { libraryFolder } from '../../dataset/library-folder.js';
import { openDataset } from '../../dataset/open.js';
import { type Dataset } from '../../dataset/dataset.js';
import type { Io, Output } from '../../io.js';
import type { Look } from '../../view/look/look.js';

/** Options that every command has. */
export interface CommonOptions {
  json?: boolean;
  format?: string;
  fields?: string;
  bom?: boolean;
  data?: string;
  library?: string;
  color?: 'auto' | 'always' | 'never';
  exact?: boolean;
  /** False with --no-pager. */
  pager?: boolean;
}

export interface Context {
  io: Io;
  look: Look;
  /** Refuse near misses and stand-ins. */
  exact: boolean;
  dataset(): Promise<Dataset>;
  /** Writes finished text to stdout. */
  print(text: string): void;
  /** Tells the user something besides the answer, one line on stderr. */
  note(text: string): void;
  /** Says on stderr that nothing was found, why, and what there is. */
  nothing(text: string): void;
}

/** Where finished text goes: on a terminal through a pager, when it is long. Without a terminal none of this is loaded. */
export async function outputOf(io: Io, { pager }: CommonOptions): Promise<Output> {
  return pager === false || !io.stdout.isTTY ? io.stdout : (await import('./pager.js')).paged(io);
}

export async function contextOf(io: Io, options: CommonOptions): Promise<Context> {
  const { lookOf } = await import('../../view/look/look.js');
  const { json, format, fields, bom, color = 'auto' } = options;
  const look = await lookOf(io, { json, format, fields, bom, colour: color });
  const stdout = await outputOf(io, options);
  return {
    io,
    look,
    exact: options.exact ?? io.env.RELATIONS_EXACT === '1',
    dataset: () =>
      openDataset(options.data, {
        cache: cacheFolder(io.env),
        library: libraryFolder(io.env, { asked: options.library, cwd: io.cwd }),
        eventLine: async () => (await import('../../view/kinds/timeline/line.js')).eventLine,
        onPreparing: () => {
          const what = cleanLine(options.data ?? 'your library');
          if (io.stderr.isTTY) io.stderr.write(`note: preparing ${what} for lookups, once\n`);
        },
      }),
    print: (text) => {
      if (text !== '') stdout.write(text);
    },
    note: (text) => {
      io.stderr.write(`note: ${cleanLine(text)}\n`);
    },
    nothing: (text) => {
      io.stderr.write(`relations: ${cleanLine(text)}\n`);
    },
  };
}
