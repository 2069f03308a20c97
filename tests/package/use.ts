/** Uses an installed package as its users do. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { objectOf } from '../../scripts/json.js';
import { PACKAGE, VERSION } from '../../scripts/manifest.js';
import { ROOT } from '../../scripts/root.js';
import { output, type Command, type RunOptions } from './run.js';

/** A lookup. */
export function checkLookup(relations: Command, options: RunOptions): void {
  const record: unknown = JSON.parse(output([...relations, 'show', 'AL', 'RS', '--json'], options));
  const established = objectOf(objectOf(record, 'the record').established, 'established');
  assert.equal(objectOf(established.date, 'its date').edtf, '1914');
}

/** The command line: the version, a lookup in a pipe, and the compiler, which lies in files of its own. */
export function checkCommandLine(relations: Command, options: RunOptions): void {
  const run = (...args: string[]): string => output([...relations, ...args], options);
  assert.equal(run('--version').split('\n')[0], VERSION);
  assert.match(run('show', 'albania', 'serbia'), /^relation\talbania-serbia\n/);
  const compiled = run('compile', join(ROOT, 'data/articles/albania-bulgaria.txt'));
  assert.match(compiled, /"id": "albania-bulgaria"/);
}

const MODULE = `import { openDataset } from '${PACKAGE}';
const dataset = await openDataset();
const relation = dataset.relation('albania-serbia');
console.log(relation?.established?.date.edtf);
`;

/** The library: `node` runs a module in the folder of `options`. */
export function checkLibrary(node: Command, options: RunOptions): void {
  writeFileSync(join(options.cwd, 'use.mjs'), MODULE);
  assert.equal(output([...node, 'use.mjs'], options).trim(), '1914');
}

/** The library's types, for a strict program of the user's. */
export function checkTypes(folder: string): void {
  writeFileSync(
    join(folder, 'typed.ts'),
    MODULE.replace('openDataset }', 'openDataset, type Relation }').replace(
      'relation =',
      'relation: Relation | null =',
    ),
  );
  const flags = [
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--types',
    'node',
    '--skipLibCheck',
    'false',
  ];
  const types = join(ROOT, 'node_modules/@types');
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  output([process.execPath, tsc, 'typed.ts', ...flags, '--typeRoots', types], { cwd: folder });
  assert.equal(output([process.execPath, 'typed.js'], { cwd: folder }).trim(), '1914');
}
