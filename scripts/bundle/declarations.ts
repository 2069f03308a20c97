/** The library's types. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../root.js';

/** Writes dist/types. Rejects when tsc finds a mistake, which it prints on stderr. */
export function declarations(): Promise<void> {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const project = join(ROOT, 'scripts/bundle/types.tsconfig.json');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [tsc, '-p', project], { stdio: ['ignore', 2, 2] });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`tsc ended with ${code ?? 'a signal'}`));
    });
  });
}
