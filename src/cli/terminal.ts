/**
 * Which of the standard streams is a terminal. To ask `node:tty` loads `node:net` and all that streams are made of, which takes a tenth of
 * a start: only a character device is asked. A pipe, a file and /dev/null are told apart without.
 */
import { fstatSync, statSync } from 'node:fs';

function mayBeTerminal(fd: number): boolean {
  try {
    const stat = fstatSync(fd);
    return stat.isCharacterDevice() && stat.rdev !== statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
  } catch {
    return false;
  }
}

/** Of stdout (1) or stderr (2). */
export const isTerminal = (fd: 1 | 2): boolean =>
  mayBeTerminal(fd) && (fd === 1 ? process.stdout : process.stderr).isTTY;

/** In place of `node:tty` for libraries that ask it as soon as they are loaded: `scripts/bundle/late-libraries.ts` puts it there. */
export default { isatty: isTerminal };
