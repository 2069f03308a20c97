/** What a TAB runs: it names commands and runs none, and leaves a dataset of the user's to the command line. */
import { join } from 'node:path';
import { build as bundle, type Plugin } from 'esbuild';
import { COMMON, DIST } from './options.js';
import { withDigest, type Output } from './output.js';

const withoutCommands: Plugin = {
  name: 'without-commands',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

export async function completer(): Promise<Output[]> {
  const { outputFiles } = await bundle({
    ...COMMON,
    splitting: false,
    format: 'cjs',
    entryPoints: { complete: 'src/cli/complete.ts' },
    supported: { 'dynamic-import': false },
    define: { ...COMMON.define, 'import.meta.url': 'moduleUrl' },
    banner: { js: 'const moduleUrl=require("node:url").pathToFileURL(__filename).href;' },
    plugins: [...COMMON.plugins, withoutCommands],
  });
  // As the loader in src/cli/start.ts runs it.
  return outputFiles.map(({ text }) =>
    withDigest({
      path: join(DIST, 'complete.cjs'),
      text: `(function(exports,require,module,__filename){${text}})\n`,
    }),
  );
}
