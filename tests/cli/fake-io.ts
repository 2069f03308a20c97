/** Streams for `main`: a pipe or a terminal that remembers what was written. */
import { fileURLToPath } from 'node:url';
import type { Io } from '../../src/io.js';
import { main } from '../../src/cli/main.js';
import type { Programs } from '../../src/io.js';

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

export interface Setting {
  /** Width of the terminal; without it stdout is a pipe. */
  columns?: number;
  /** Height of the terminal; without it no output is too long for it. */
  rows?: number;
  /** Other programs that may be run; without it there are none. */
  programs?: Programs;
  env?: Record<string, string>;
  stdin?: string;
  /** What the clock says. */
  now?: Date;
  /** The folder that names of files are relative to. */
  cwd?: string;
}

export const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));

/** Runs a command line on the fixture dataset. A string is split at spaces; an array is taken as it is. */
export function relations(line: string | string[], setting: Setting = {}): Promise<Ran> {
  const argv = typeof line === 'string' ? line.split(' ') : line;
  return run([...argv, '--data', fixture('dataset.json')], setting);
}

/** Runs a command line as it is. */
export async function run(
  argv: string[],
  { columns, rows, programs, env = {}, stdin = '', cwd = '/', now }: Setting = {},
): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr'): Io['stdout'] => ({
    isTTY: columns !== undefined,
    columns: columns ?? null,
    rows: rows ?? null,
    write: (text) => {
      written[name] += text;
    },
  });
  const io: Io = {
    stdin: { read: () => Buffer.from(stdin) },
    stdout: output('stdout'),
    stderr: output('stderr'),
    env,
    cwd,
    ...(now === undefined ? {} : { now: () => now }),
    ...(programs === undefined ? {} : { programs }),
  };
  return { code: await main(argv, io), ...written };
}
