/**
 * What importing the package loads: modules, none of which awaits at its top level: bundlers that write CommonJS refuse that. It takes the
 * compiler, a third of the package, and what needs it from the command line's files.
 */
import { build as bundle, type Plugin } from 'esbuild';
import { COMMON } from './options.js';
import type { Bundle } from './output.js';

/** File, loaded when it is needed → what src/cli/entry.ts calls it, and the function that is taken of it. */
const PARTS: Readonly<Record<string, readonly [part: string, name: string]>> = {
  './compile/compile.js': ['compiler', 'compileArticle'],
  './library/own-library.js': ['ownLibrary', 'ownLibrary'],
};

/** Files of which each loads one thing when it is needed, under its own name: src/cli/entry.ts hands them on. */
const LOADERS = /\/(checks|fuzzy)\.js$/;

const partsOfCommandLine: Plugin = {
  name: 'parts-of-command-line',
  setup(build) {
    build.onResolve({ filter: /^\.\/(?:compile|library)\// }, ({ kind, path }) =>
      kind === 'dynamic-import' && path in PARTS ? { path, namespace: 'command-line' } : undefined,
    );
    build.onResolve({ filter: LOADERS }, ({ path }) => ({
      path: LOADERS.exec(path)?.[1] ?? '',
      namespace: 'command-line-loader',
    }));
    build.onLoad({ filter: /.*/, namespace: 'command-line-loader' }, ({ path }) => ({
      contents: `import { createRequire } from 'node:module';
        const require = createRequire(import.meta.url);
        export const ${path} = () => require('./start.cjs').load(require.resolve('./cli.cjs'), require).${path}();`,
      loader: 'js',
    }));
    build.onLoad({ filter: /.*/, namespace: 'command-line' }, ({ path }) => {
      const [part, name] = PARTS[path] ?? ['', ''];
      return {
        contents: `import { createRequire } from 'node:module';
          const require = createRequire(import.meta.url);
          const { ${name} } = await require('./start.cjs').load(require.resolve('./cli.cjs'), require).${part}();
          export { ${name} };`,
        loader: 'js',
      };
    });
  },
};

export async function library(): Promise<Bundle> {
  const { outputFiles, metafile } = await bundle({
    ...COMMON,
    entryPoints: { index: 'src/index.ts' },
    plugins: [...COMMON.plugins, partsOfCommandLine],
    chunkNames: 'lib-[name]-[hash]',
  });
  return { outputs: outputFiles, inputs: Object.keys(metafile.inputs) };
}
