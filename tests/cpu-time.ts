/** How much work something is: processor time, which a busy machine does not lengthen as it does that of a clock. */
import { isRelationsError } from '../src/errors.js';

/** Milliseconds of all threads of the process. */
function cpuTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds of the least of three runs: a collection of all the garbage of a process may fall into one, or into two. */
export const leastTime = (run: () => unknown): number => Math.min(cpuTime(run), cpuTime(run), cpuTime(run));

/** The same of what may end with an error; one that is said clearly is an answer too. */
export function answerTime(read: () => unknown): number {
  return leastTime(() => {
    try {
      read();
    } catch (error) {
      if (!isRelationsError(error)) throw error;
    }
  });
}
