/** The library's types. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ROOT } from '../root.js';

const TYPES = join(ROOT, 'dist/types');

/** Writes dist/types. Rejects when tsc finds a mistake, which it prints on stderr. */
export async function declarations(): Promise<void> {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const project = join(ROOT, 'scripts/bundle/types.tsconfig.json');
  await new Promise<void>((done, reject) => {
    const child = spawn(process.execPath, [tsc, '-p', project], { stdio: ['ignore', 2, 2] });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) done();
      else reject(new Error(`tsc ended with ${code ?? 'a signal'}`));
    });
  });
  removeUnreachable(join(TYPES, 'index.d.ts'));
}

/** tsc writes the types of every source that it has read; those that the entry's types do not lead to are of no use to anyone. */
function removeUnreachable(entry: string): void {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path) || !existsSync(path)) return;
    reached.add(path);
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(
      /\b(?:from |import\(|import )['"](\.[^'"]+)\.js['"]/g,
    ))
      visit(resolve(dirname(path), `${name}.d.ts`));
  };
  visit(entry);
  for (const name of readdirSync(TYPES, { recursive: true, encoding: 'utf8' })) {
    const path = join(TYPES, name);
    if (path.endsWith('.d.ts') && !reached.has(path)) rmSync(path);
  }
}
