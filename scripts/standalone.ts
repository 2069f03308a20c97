// Builds one executable for the machine that this runs on, with Bun: the program, its data, no Node.
//   tsx scripts/standalone.ts [FILE]     by default standalone/relations
import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ROOT } from './root.js';
import { bunHere, machine } from './standalone/bun.js';
import { EXECUTABLE_NAME, executable } from './standalone/executable.js';
import { notices } from './standalone/notices.js';

/** sysexits.h: a service is not available. CI goes on without the executable then. */
const UNAVAILABLE = 69;

const target = resolve(process.argv[2] ?? join(ROOT, 'standalone', EXECUTABLE_NAME));
const folder = dirname(target);

async function build(bun: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // Beside the target, so that it is renamed into its place: what runs meanwhile keeps its own.
  const work = mkdtempSync(join(folder, '.relations-'));
  try {
    renameSync(await executable(bun, work), target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  writeFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), notices(bun));
  console.log(`${target}: ${(statSync(target).size / 1e6).toFixed(0)} MB`);
}

const bun = bunHere();
if (bun === null) {
  console.error(`The executable cannot be built: there is no Bun that runs on this machine (${machine()}).`);
  process.exitCode = UNAVAILABLE;
} else await build(bun);
