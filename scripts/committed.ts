/** Files that are made from others and committed: scripts write them, CI asks with `--check` whether they are up to date. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './root.js';

export interface CommittedFile {
  /** From the root of the project. */
  path: string;
  text: string;
}

/**
 * Writes the files. With `--check` on the command line it writes none: it names those that differ on stderr, with the command
 * that makes them, and sets exit code 1.
 */
export function writeOrCheck(files: readonly CommittedFile[], command: string): void {
  const isCheck = process.argv.includes('--check');
  for (const { path, text } of files) {
    const file = join(ROOT, path);
    if (!isCheck) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
      console.error(`${path} is out of date: run ${command} and commit the result`);
      process.exitCode = 1;
    }
  }
}
