/** What importing the package loads: modules. It takes the compiler, a third of the package, from the command line's files. */
import { build as bundle, type Plugin } from 'esbuild';
import { COMMON } from './options.js';
import type { Bundle } from './output.js';

/** Files of the compiler that are loaded when they are needed; `compiler` in src/cli/entry.ts gives all of them together. */
const FILES = /\/compile\/(?:compile|text|merge\/(?:records|world)|record\/left-out)\.js$/;
/** What the library takes of them. */
const FUNCTIONS = 'compileArticle, compileText, mergeRecords, pairKey, enriched, leftOutInWords';

const compilerOfCommandLine: Plugin = {
  name: 'compiler-of-command-line',
  setup(build) {
    build.onResolve({ filter: FILES }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: 'compiler', namespace: 'command-line' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'command-line' }, () => ({
      contents: `import { createRequire } from 'node:module';
        const require = createRequire(import.meta.url);
        const { ${FUNCTIONS} } = await require('./start.cjs').load(require.resolve('./cli.cjs'), require).compiler();
        export { ${FUNCTIONS} };`,
      loader: 'js',
    }));
  },
};

export async function library(): Promise<Bundle> {
  const { outputFiles, metafile } = await bundle({
    ...COMMON,
    entryPoints: { index: 'src/index.ts' },
    plugins: [...COMMON.plugins, compilerOfCommandLine],
    chunkNames: 'lib-[name]-[hash]',
  });
  return { outputs: outputFiles, inputs: Object.keys(metafile.inputs) };
}
