/** A digest of everything that a build is made of, but for the dataset: sources, what bundles them, tables of countries, versions of libraries. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

const TABLES = [
  'data/countries.json',
  'data/country-names.json',
  'data/state-codes.json',
  'package.json',
  'package-lock.json',
];

/** V8's code cache fits one build: another way of bundling the same sources is another build. */
const FOLDERS = ['src', 'scripts/bundle'];

/** Sixteen hexadecimal digits. `root` is the folder of package.json. */
export function digestOfSources(root: string): string {
  const sources = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(root, folder, name))
      .filter((path) => statSync(path).isFile()),
  );
  const hash = createHash('sha256');
  for (const path of [...sources, ...TABLES.map((name) => join(root, name))].sort()) {
    hash
      .update(`${path.slice(root.length).split(sep).join('/')}\n`)
      .update(readFileSync(path))
      .update('\n');
  }
  return hash.digest('hex').slice(0, 16);
}
