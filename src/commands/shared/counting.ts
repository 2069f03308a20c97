/** How far a long piece of work has come: a line that is written anew on a terminal, and nothing elsewhere. */
import type { Io } from '../../io.js';

export interface Counting {
  total: (count: number) => void;
  part: (done: number) => void;
  done: () => void;
  /** Takes the line away before another one is written. */
  clear: () => void;
  stop: () => void;
}

const SILENT: Counting = {
  total: () => undefined,
  part: () => undefined,
  done: () => undefined,
  clear: () => undefined,
  stop: () => undefined,
};

/** @param quiet True where nobody wants to see it. */
export async function progressOf(io: Io, quiet: boolean): Promise<Counting> {
  if (quiet || !io.stderr.isTTY) return SILENT;
  const { default: ora } = await import('ora');
  // Nothing is discarded of what is typed: an interruption must be heard.
  const spinner = ora({ text: '', stream: process.stderr, discardStdin: false }).start();
  const began = Date.now();
  let [all, share, finished] = [0, 0, 0];
  const show = (): void => {
    const seconds = (Date.now() - began) / 1_000;
    const of = all > 0 ? ` of ${all}` : '';
    const whole = all > 0 ? finished / all : share;
    const rate = seconds > 1 ? `, ${(finished / seconds).toFixed(1)} a second` : '';
    const left = whole > 0.02 && seconds > 2 ? `, about ${lasting((seconds * (1 - whole)) / whole)} left` : '';
    spinner.text = `${finished}${of} articles${rate}${left}`;
  };
  return {
    total: (count) => {
      all += count;
      show();
    },
    part: (done) => {
      share = done;
      show();
    },
    done: () => {
      finished += 1;
      show();
    },
    clear: () => spinner.clear(),
    stop: () => spinner.stop(),
  };
}

const lasting = (seconds: number): string =>
  seconds < 90 ? `${Math.max(1, Math.round(seconds))} s` : `${Math.round(seconds / 60)} min`;
