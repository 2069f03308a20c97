/** The builds that are measured: this one, and perhaps another beside it. */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command, Run } from './measure.js';

const PROGRAM = 'bin/relations.js';

/** A build of the program, with a cache folder of its own. */
export interface Build {
  /** The folder, or the executable. */
  path: string;
  start: Command;
  cache: string;
}

/** The build in a folder, as `npm install` or `npm run build` leaves it, or an executable of `npm run standalone`. Throws for neither. */
export function buildAt(path: string, cache: string): Build {
  const whole = resolve(path);
  if (statSync(whole).isFile()) return { path: whole, start: [whole], cache };
  const program = join(whole, PROGRAM);
  if (!existsSync(program)) throw new Error(`${whole} has no ${PROGRAM}`);
  if (!existsSync(join(whole, 'dist/start.cjs'))) throw new Error(`${whole} has not been built: npm run build`);
  return { path: whole, start: [process.execPath, program], cache };
}

/** The run of a command line by a build. */
export function runBy({ start, cache }: Build, argv: readonly string[], { env, cwd }: Run['options']): Run {
  return {
    command: [...start, ...argv],
    options: { env: { ...env, XDG_CACHE_HOME: cache }, ...(cwd === undefined ? {} : { cwd }) },
  };
}
