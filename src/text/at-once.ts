/** How V8 makes code of patterns, where articles are compiled by the hundred. */
import { setFlagsFromString } from 'node:v8';

/**
 * From now on V8 makes machine code of a pattern when it is first tried. Otherwise it makes bytecode at first, and machine code when it is
 * tried again: threads that try each of them thousands of times would make both. It holds for the whole process, and no text is read
 * otherwise for it. Gives what undoes it: code that V8 keeps for later runs fits the flags that it was made with.
 */
export function patternsAtOnce(): () => void {
  // What Bun runs on has no such flags.
  if (process.versions.bun !== undefined) return () => undefined;
  setFlagsFromString('--no-regexp-tier-up');
  return () => {
    setFlagsFromString('--regexp-tier-up');
  };
}
