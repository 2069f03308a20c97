/** How much work something is: processor time, which a busy machine does not lengthen as it does that of a clock. */
import { isRelationsError } from '../src/errors.js';

/** Milliseconds of all threads of the process. */
export function cpuTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds, the least of two runs; an error that is said clearly is an answer too. */
export function answerTime(read: () => unknown): number {
  const answer = (): void => {
    try {
      read();
    } catch (error) {
      if (!isRelationsError(error)) throw error;
    }
  };
  return Math.min(cpuTime(answer), cpuTime(answer));
}
