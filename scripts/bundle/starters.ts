/** What loads the command line: small, because it is compiled at each start. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { COMMON, DIST } from './options.js';
import type { Output } from './output.js';

/** Threads of `relations compile` start here. */
const WORKER: Output = {
  path: join(DIST, 'compile-worker.cjs'),
  text: `'use strict';\nrequire('./start.cjs').load(require.resolve('./cli.cjs'), require).serveCompiler();\n`,
};

export async function starters(): Promise<Output[]> {
  const { outputFiles } = await build({
    ...COMMON,
    splitting: false,
    format: 'cjs',
    entryPoints: { start: 'src/cli/start.ts' },
  });
  return [WORKER, ...outputFiles.map(({ text }) => ({ path: join(DIST, 'start.cjs'), text }))];
}
