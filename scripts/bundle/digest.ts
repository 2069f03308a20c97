/** A digest of everything that a build is made of, but for the dataset: sources, tables of countries, versions of libraries. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

const TABLES = ['data/countries.json', 'data/country-names.json', 'package.json', 'package-lock.json'];

/** Sixteen hexadecimal digits. `root` is the folder of package.json. */
export function digestOfSources(root: string): string {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, 'src', name))
    .filter((path) => statSync(path).isFile());
  const hash = createHash('sha256');
  for (const path of [...sources, ...TABLES.map((name) => join(root, name))].sort()) {
    hash
      .update(`${path.slice(root.length).split(sep).join('/')}\n`)
      .update(readFileSync(path))
      .update('\n');
  }
  return hash.digest('hex').slice(0, 16);
}
