/** The licences of the packages whose code is in the bundles. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readObject, textOf } from '../json.js';
import { ROOT } from '../root.js';
import { DIST } from './options.js';
import type { Output } from './output.js';

/** dist/THIRD-PARTY-LICENSES.txt. Throws for a package without a licence file. */
export function licences(inputs: readonly string[]): Output {
  const texts = [...new Set(inputs.flatMap(packageOf))].sort().map(licenceOf);
  const text = [...new Set(texts)].join(`\n${'-'.repeat(80)}\n\n`);
  return { path: join(DIST, 'THIRD-PARTY-LICENSES.txt'), text };
}

/** The folder of the package that a bundled file belongs to: none for our own. */
function packageOf(input: string): string[] {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.slice(0, 1) ?? [];
}

function licenceOf(folder: string): string {
  const path = join(ROOT, folder);
  const { name, version, license } = readObject(join(path, 'package.json'));
  const file = readdirSync(path).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${folder} has no licence file`);
  const about = [name, version, license].map((value) => textOf(value, `a field in the package.json of ${folder}`));
  return `${about[0]} ${about[1]} (${about[2]})\n\n${readFileSync(join(path, file), 'utf8').trim()}\n`;
}
