/** What every command is given: streams, settings and the dataset, none of it loaded before it is needed. */
import { cacheFolder } from '../cache/folder.js';
import { cleanLine } from '../clean.js';
import { openDataset, type Dataset } from '../dataset.js';
import type { Io } from '../io.js';
import type { Look } from '../view/look.js';

/** Options that every command has. */
export interface CommonOptions {
  json?: boolean;
  format?: string;
  fields?: string;
  data?: string;
  color?: 'auto' | 'always' | 'never';
  exact?: boolean;
}

export interface Context {
  io: Io;
  look: Look;
  /** Refuse near misses and stand-ins. */
  exact: boolean;
  dataset(): Promise<Dataset>;
  /** Writes finished text to stdout. */
  print(text: string): void;
  /** Tells the user something beside the answer, a line on stderr. */
  note(text: string): void;
  /** Says on stderr that nothing was found and what there is instead. */
  nothing(text: string): void;
}

export async function contextOf(io: Io, options: CommonOptions): Promise<Context> {
  const { lookOf } = await import('../view/look.js');
  const { json, format, fields, color = 'auto' } = options;
  const look = await lookOf(io, { json, format, fields, colour: color });
  return {
    io,
    look,
    exact: options.exact ?? io.env.RELATIONS_EXACT === '1',
    dataset: () => openDataset(options.data, { cache: cacheFolder(io.env) }),
    print: (text) => {
      if (text !== '') io.stdout.write(text);
    },
    note: (text) => {
      io.stderr.write(`note: ${cleanLine(text)}\n`);
    },
    nothing: (text) => {
      io.stderr.write(`relations: ${cleanLine(text)}\n`);
    },
  };
}
