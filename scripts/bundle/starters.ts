/** What loads the command line: small, because it is compiled at each start. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { COMMON, DIST } from './options.js';
import type { Output } from './output.js';

const threadOf = (name: string, serve: string): Output => ({
  path: join(DIST, name),
  text: `'use strict';\nrequire('./start.cjs').load(require.resolve('./cli.cjs'), require).${serve}();\n`,
});

/** Threads of `relations compile` and `relations add` start here. */
const WORKERS: readonly Output[] = [
  threadOf('compile-worker.cjs', 'serveCompiler'),
  threadOf('library-worker.cjs', 'serveLibrary'),
];

export async function starters(): Promise<Output[]> {
  const { outputFiles } = await build({
    ...COMMON,
    splitting: false,
    format: 'cjs',
    entryPoints: { start: 'src/cli/start.ts' },
  });
  return [...WORKERS, ...outputFiles.map(({ text }) => ({ path: join(DIST, 'start.cjs'), text }))];
}
