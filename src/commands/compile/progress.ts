/** A spinner that counts articles, for a person who waits. */
import type { Io } from '../../io.js';

/** From this many files on a person wants to see that something happens. */
export const MANY = 20;

export interface Progress {
  report: (done: number) => void;
  stop: () => void;
}

const SILENT: Progress = { report: () => undefined, stop: () => undefined };

export async function progressOf(io: Io, total: number): Promise<Progress> {
  if (total < MANY || !io.stderr.isTTY) return SILENT;
  const { default: ora } = await import('ora');
  const spinner = ora({ text: `0 of ${total} articles`, stream: process.stderr }).start();
  return {
    report: (done) => {
      spinner.text = `${done} of ${total} articles`;
    },
    stop: () => {
      spinner.stop();
    },
  };
}
