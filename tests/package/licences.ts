/** Licences that allow what is done here: development with all packages, passing on those that are bundled. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, objectOf, readObject } from '../../scripts/json.js';
import { ROOT } from '../../scripts/root.js';

const BUNDLED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0']);
const DEVELOPMENT = new Set([...BUNDLED, 'MIT-0', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'Python-2.0', 'MPL-2.0']);

/** After a build, which names the licences of what it bundles. */
export function checkLicences(): void {
  const packages = objectOf(readObject(join(ROOT, 'package-lock.json')).packages, 'packages of the lock file');
  const strange = Object.entries(packages)
    .map(([path, about]): [string, unknown] => [path, isObject(about) ? about.license : undefined])
    .filter(([path, licence]) => path !== '' && !(typeof licence === 'string' && DEVELOPMENT.has(licence)))
    .map(([path, licence]) => `${path}: ${String(licence)}`);
  assert.deepEqual(strange, [], 'packages of another licence');

  const text = readFileSync(join(ROOT, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
  const bundled = [...text.matchAll(/^\S+ \d\S* \((.+)\)$/gm)];
  assert.ok(bundled.length > 3, 'the bundle names its licences');
  for (const [line, licence = ''] of bundled) assert.ok(BUNDLED.has(licence), line);
}
