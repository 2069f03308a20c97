/** The executable: Bun with the program as bytecode, and behind that the program's files, where src/places.ts finds them. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Inside } from '../../src/places.js';
import { COMMON } from '../bundle/options.js';
import { ROOT } from '../root.js';

export const EXECUTABLE_NAME = process.platform === 'win32' ? 'relations.exe' : 'relations';

/** What the package consists of besides the program. */
const FILES = [
  'data/countries.json',
  'data/country-names.json',
  'data/state-codes.json',
  'dist/dataset.pack',
  'dist/world.pack',
  'dist/country-facts.pack',
];

/** They are one file for Bun. */
const ASSET = 'relations.files';

/** Each begins at a multiple of so many bytes. */
const ALIGNMENT = 4096;

/** Where the files are is known once the executable is there, and it is to hold that. So long as all places have as many digits, it moves nothing. */
const FIRST_GUESS = 100_000_000;
const MOST_TRIES = 4;

/** The executable's path, in the folder `work`. dist/ is what it is made of, and has to be there. */
export async function executable(bun: string, work: string): Promise<string> {
  const { bytes, files } = joined();
  const asset = join(work, ASSET);
  writeFileSync(asset, bytes);
  let begin = FIRST_GUESS;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const made = await compiled(bun, work, { begin, files });
    const found = placeIn(readFileSync(made), bytes);
    if (found === begin) return made;
    begin = found;
  }
  throw new Error('the files inside of the executable move whenever it is told where they are');
}

function joined(): { bytes: Buffer; files: Inside['files'] } {
  const parts: Buffer[] = [];
  const files: Record<string, readonly [number, number]> = {};
  let at = 0;
  for (const name of FILES) {
    const bytes = readFileSync(join(ROOT, name));
    const whole = Buffer.alloc(Math.ceil(bytes.length / ALIGNMENT) * ALIGNMENT, '\n');
    bytes.copy(whole);
    files[name] = [at, bytes.length];
    parts.push(whole);
    at += whole.length;
  }
  return { bytes: Buffer.concat(parts), files };
}

/** Where the executable has the files, as they are and once. */
function placeIn(made: Buffer, bytes: Buffer): number {
  const at = made.indexOf(bytes);
  if (at < 0) throw new Error('Bun does not keep files as they are inside of an executable');
  if (made.includes(bytes, at + 1)) throw new Error('the executable has the files twice');
  return at;
}

async function compiled(bun: string, work: string, inside: Inside): Promise<string> {
  const entry = join(work, 'relations.cjs');
  await build({
    ...COMMON,
    splitting: false,
    metafile: false,
    write: true,
    format: 'cjs',
    outdir: work,
    outExtension: { '.js': '.cjs' },
    entryPoints: { relations: 'src/cli/standalone.ts' },
    supported: { 'dynamic-import': false },
    define: { ...COMMON.define, RELATIONS_INSIDE: JSON.stringify(inside), 'import.meta.url': '""' },
  });
  const made = join(work, EXECUTABLE_NAME);
  const argv = ['build', '--compile', '--bytecode', '--format=cjs', entry, '--outfile', made];
  const ran = spawnSync(bun, [...argv, '--asset', join(work, ASSET), ...WITHOUT_SETTINGS], {
    cwd: work,
    encoding: 'utf8',
  });
  if (ran.status !== 0) throw new Error(`Bun cannot build it: ${ran.error?.message ?? ran.stderr}`);
  return made;
}

/** What stands in the folder that it is run in is none of its business. */
const WITHOUT_SETTINGS = ['--no-compile-autoload-dotenv', '--no-compile-autoload-bunfig'];
