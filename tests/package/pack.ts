/** The tarball that `npm pack` makes, and what may be in it. */
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, objectOf, textOf } from '../../scripts/json.js';
import { ROOT } from '../../scripts/root.js';
import { output } from './run.js';

/** In bytes. */
const LARGEST = 2_600_000;

/** Anything else was put there by mistake. */
const EXPECTED = [
  /^(?:package\.json|README\.md|LICENSE)$/,
  /^bin\/(?:relations\.js|package\.json)$/,
  /^man\/relations\.1$/,
  /^dist\/[\w.-]+$/,
  /^dist\/types\/[\w./-]+\.d\.ts$/,
  /^data\/(?:(?:countries|country-names|state-codes)\.json|LICENSE)$/,
];

export interface Tarball {
  path: string;
  /** Packed and unpacked, in bytes. */
  size: number;
  unpackedSize: number;
  files: number;
}

/** Packs the project into `folder` and checks what is in the tarball. */
export function packed(folder: string): Tarball {
  const printed: unknown = JSON.parse(
    output(['npm', 'pack', '--json', '--silent', '--pack-destination', folder], { cwd: ROOT }),
  );
  // npm 12 gives an object by the packages' names, where earlier ones gave a list.
  const list: unknown[] = Array.isArray(printed) ? printed : Object.values(objectOf(printed, 'what npm pack prints'));
  const told = objectOf(list[0], 'what npm pack prints of the package');
  const files = (Array.isArray(told.files) ? told.files : []).filter(isObject).map(({ path }) => String(path));
  assert.deepEqual(
    files.filter((file) => !EXPECTED.some((pattern) => pattern.test(file))),
    [],
    'files that should not be in the package',
  );
  const path = join(folder, textOf(told.filename, 'the name of the tarball'));
  const { size } = statSync(path);
  assert.ok(size < LARGEST, `the package has ${size} bytes, more than ${LARGEST}`);
  checkScripts();
  return { path, size, unpackedSize: Number(told.unpackedSize), files: files.length };
}

/** Nothing of ours runs on the machine of who installs the package. */
function checkScripts(): void {
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const scripts = objectOf(objectOf(manifest, 'package.json').scripts, 'scripts in package.json');
  for (const script of ['preinstall', 'install', 'postinstall'])
    assert.equal(scripts[script], undefined, `the package has a script "${script}"`);
}

/** What other tools would stumble over: wrong entry points, types that a resolver does not find. */
export function checkWithTools({ path }: Tarball): void {
  const tool = (file: string, ...args: string[]): string =>
    output([process.execPath, join(ROOT, 'node_modules', file), ...args], { cwd: ROOT });
  tool('publint/src/cli.js', 'run', path, '--strict', '--pack', 'false');
  tool('@arethetypeswrong/cli/dist/index.js', path, '--profile', 'esm-only', '-q');
}
