// Timing of whole processes in pairs, and their peak memory.
import { spawnSync } from 'node:child_process';

const quantile = (sorted, q) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];

function timeOf([command, ...argv], options) {
  const start = process.hrtime.bigint();
  const { error } = spawnSync(command, argv, { ...options, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 30 });
  if (error) throw error;
  return Number(process.hrtime.bigint() - start);
}

/** The ratio of two command lines' times: the median of the pairs, and the quartiles. The first pair warms the disk cache. */
export function inPairs(command, other, { pairs, ...options }) {
  const ratios = [];
  for (let pair = 0; pair <= pairs; pair++) {
    // Each goes first in turn: what comes second finds a warmer processor.
    const [a, b] = pair % 2 === 0 ? [command, other] : [other, command];
    const [x, y] = [timeOf(a, options), timeOf(b, options)];
    if (pair > 0) ratios.push(pair % 2 === 0 ? x / y : y / x);
  }
  ratios.sort((a, b) => a - b);
  return { median: quantile(ratios, 0.5), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) };
}

/** Peak memory of a process in bytes, as the system counts it for a finished child: /usr/bin/time, or NaN without it. */
export function memoryOf(command, options) {
  const { status, stderr, error } = spawnSync('/usr/bin/time', ['-f', '%M', ...command], {
    ...options,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (error) {
    const plain = spawnSync(command[0], command.slice(1), {
      ...options,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return { status: plain.status, stderr: plain.stderr, peak: NaN };
  }
  return { status, stderr, peak: Number(stderr.trim().split('\n').at(-1)) * 1024 };
}
