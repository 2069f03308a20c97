/** Timing of whole processes in pairs, and their peak memory. */
import { spawnSync } from 'node:child_process';

/** A program and its arguments. */
export type Command = readonly [string, ...string[]];

export interface RunOptions {
  env: NodeJS.ProcessEnv;
  cwd?: string;
}

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? NaN;

/** In nanoseconds. */
function timeOf([program, ...argv]: Command, options: RunOptions): number {
  const start = process.hrtime.bigint();
  const { error } = spawnSync(program, argv, { ...options, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 30 });
  if (error) throw error;
  return Number(process.hrtime.bigint() - start);
}

export interface Ratio {
  median: number;
  /** The quartiles. */
  low: number;
  high: number;
}

/** The ratio of two command lines' times, over so many pairs. One more pair, the first, warms the disk cache. */
export function inPairs(command: Command, other: Command, pairs: number, options: RunOptions): Ratio {
  const ratios: number[] = [];
  for (let pair = 0; pair <= pairs; pair++) {
    // Each goes first in turn: what comes second finds a warmer processor.
    const isFirst = pair % 2 === 0;
    const x = timeOf(isFirst ? command : other, options);
    const y = timeOf(isFirst ? other : command, options);
    if (pair > 0) ratios.push(isFirst ? x / y : y / x);
  }
  ratios.sort((a, b) => a - b);
  return { median: quantile(ratios, 0.5), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) };
}

export interface Ran {
  status: number | null;
  stderr: string;
  /** Peak memory in bytes, as the system counts it for a finished child; NaN without /usr/bin/time. */
  peak: number;
}

/** Runs a command line for its memory. */
export function memoryOf(command: Command, options: RunOptions): Ran {
  const timed = run(['/usr/bin/time', '-f', '%M', ...command], options);
  if (timed.error) return { ...run(command, options), peak: NaN };
  return { ...timed, peak: Number(timed.stderr.trim().split('\n').at(-1)) * 1024 };
}

const run = ([program, ...argv]: Command, options: RunOptions): ReturnType<typeof spawnSync> & { stderr: string } =>
  spawnSync(program, argv, { ...options, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
