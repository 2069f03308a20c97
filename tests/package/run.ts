/** Other programs, run for what they print. */
import { spawnSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

/** A program and its arguments. */
export type Command = readonly [string, ...string[]];

export interface RunOptions {
  cwd: string;
  /** The Node that `#!/usr/bin/env node` and package managers find; without it the one that runs this. */
  node?: string;
  env?: Readonly<Record<string, string>>;
}

/** What the program printed on stdout. Throws, with all that it printed, when it fails. */
export function output([program, ...args]: Command, { cwd, node = process.execPath, env = {} }: RunOptions): string {
  const PATH = [dirname(node), process.env.PATH].join(delimiter);
  const ran = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env, PATH },
    timeout: 180_000,
  });
  if (ran.status === 0) return ran.stdout;
  const why = ran.error?.message ?? `it ended with ${ran.status ?? ran.signal ?? 'nothing'}`;
  throw new Error(`${[program, ...args].join(' ')}: ${why}\n${ran.stdout}${ran.stderr}`);
}

/** Null for a program that fails or is not there. */
export function outputOrNull(command: Command, options: RunOptions): string | null {
  try {
    return output(command, options);
  } catch {
    return null;
  }
}
