/** What importing the package loads: modules, none of which awaits at its top level: bundlers that write CommonJS refuse that. It takes the compiler, a third of the package, from the command line's files. */
import { build as bundle, type Plugin } from 'esbuild';
import { COMMON } from './options.js';
import type { Bundle } from './output.js';

const compilerOfCommandLine: Plugin = {
  name: 'compiler-of-command-line',
  setup(build) {
    build.onResolve({ filter: /\/compile\/compile\.js$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: 'compiler', namespace: 'command-line' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'command-line' }, () => ({
      contents: `import { createRequire } from 'node:module';
        const require = createRequire(import.meta.url);
        const load = () => require('./start.cjs').load(require.resolve('./cli.cjs'), require).compiler();
        export const compileArticle = async (text, name) => (await load()).compileArticle(text, name);`,
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
