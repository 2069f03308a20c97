/** What whoever hands the executable on hands on with it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../bundle/options.js';

/** Of the libraries in the program, as with the package, and of Bun, whose package has no licence file. */
export function notices(bun: string): string {
  const version = spawnSync(bun, ['--version'], { encoding: 'utf8' }).stdout.trim();
  return `Bun ${version} (MIT)

The executable contains Bun, https://github.com/oven-sh/bun, which is under the MIT licence, and the libraries in it under their own,
among them JavaScriptCore under the LGPL 2. Its LICENSE.md (https://bun.com/docs/project/license) lists them all, and says where their
sources are and how Bun is linked anew with changed ones; "npm run standalone" then builds the executable with that Bun.

${'-'.repeat(80)}

${readFileSync(join(DIST, 'THIRD-PARTY-LICENSES.txt'), 'utf8')}`;
}
