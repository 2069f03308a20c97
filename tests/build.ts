/** Builds the program once for all tests that run it: what is tested is what the sources say now. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export default function setup(): void {
  execFileSync(process.execPath, [
    '--import',
    'tsx',
    fileURLToPath(new URL('../scripts/bundle.ts', import.meta.url)),
    '--no-types',
  ]);
}
