/** Timing of whole processes in turns, and their peak memory. */
import { spawnSync } from 'node:child_process';

/** A program and its arguments. */
export type Command = readonly [string, ...string[]];

export interface RunOptions {
  env: NodeJS.ProcessEnv;
  cwd?: string;
}

/** A command line and how it is run. */
export interface Run {
  command: Command;
  options: RunOptions;
}

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? NaN;

/** In nanoseconds. */
function timeOf({ command: [program, ...argv], options }: Run): number {
  const start = process.hrtime.bigint();
  const { error } = spawnSync(program, argv, { ...options, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 30 });
  if (error) throw error;
  return Number(process.hrtime.bigint() - start);
}

/**
 * The times of some command lines, a list for each, in turns, so that whatever else the machine does falls on all of them. One more turn,
 * the first, warms the disk cache.
 */
export function inTurns(runs: readonly Run[], turns: number): number[][] {
  const times = runs.map((): number[] => []);
  for (let turn = 0; turn <= turns; turn++) {
    // Each goes first in turn: what comes later finds a warmer processor.
    for (let place = 0; place < runs.length; place++) {
      const at = (turn + place) % runs.length;
      const run = runs[at];
      if (run === undefined) continue;
      const time = timeOf(run);
      if (turn > 0) times[at]?.push(time);
    }
  }
  return times;
}

export interface Ratio {
  median: number;
  /** The quartiles. */
  low: number;
  high: number;
}

/** Of the times of two command lines, turn by turn. */
export function ratioOf(times: readonly number[], others: readonly number[]): Ratio {
  const ratios = times.map((time, turn) => time / (others[turn] ?? NaN)).sort((a, b) => a - b);
  return { median: quantile(ratios, 0.5), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) };
}

export interface Ran {
  status: number | null;
  stderr: string;
  /** Peak memory in bytes, as the system counts it for a finished child; NaN without /usr/bin/time. */
  peak: number;
}

/** Runs a command line for its memory. */
export function memoryOf({ command, options }: Run): Ran {
  const timed = ran(['/usr/bin/time', '-f', '%M', ...command], options);
  if (timed.error) return { ...ran(command, options), peak: NaN };
  return { ...timed, peak: Number(timed.stderr.trim().split('\n').at(-1)) * 1024 };
}

const ran = ([program, ...argv]: Command, options: RunOptions): ReturnType<typeof spawnSync> & { stderr: string } =>
  spawnSync(program, argv, { ...options, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
