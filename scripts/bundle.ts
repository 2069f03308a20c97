// Builds dist/ from src/: what bin/relations.js runs and what `import 'relations'` loads, libraries included.
//   tsx scripts/bundle.mjs [--no-types]
//
// The command line becomes CommonJS, which Node starts faster than modules. esbuild splits only modules, so it makes those
// first (each dynamic import a chunk of its own, shared code once), and they are turned into CommonJS after that. All files lie
// side by side in dist/, as deep as src/dataset.ts in src/, so that data/ is at the same place seen from each.
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { sourceOfBundled } from '../src/dataset/pack/open.js';
import { packTo } from '../src/dataset/pack/write.js';
import { toCommonJs } from './commonjs.js';
import { digestOfSources } from './digest.js';
import { lateStringWidth, withoutChildProcess } from './late-libraries.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** Of the program without the dataset: what it keeps for later runs is good for this build alone. */
const digest = digestOfSources(root);

const common = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  metafile: true,
  write: false,
  define: { RELATIONS_VERSION: JSON.stringify(version), RELATIONS_BUILD: JSON.stringify(digest) },
  plugins: [withoutChildProcess, lateStringWidth],
};

/** Files of the command line that hold what these load together, each without what those before it hold. */
const GROUPS = {
  /** A lookup in a pipe. */
  main: /^src\/(?:cli\/entry|commands\/(?:shared\/context|show\/show|timeline\/timeline|trade\/trade|missions\/missions|search\/search)|view\/(?:look\/look|relation\/lines|kinds\/\w+\/lines))\.ts$/,
  /** Help, and mistakes in the command line. */
  program: /^src\/cli\/program\.ts$/,
};

/** The group of an output, by its path. */
function groupsOf({ outputs }) {
  const groups = new Map();
  const add = (path, name) => {
    if (groups.has(basename(path))) return;
    groups.set(basename(path), name);
    for (const { path: imported, kind } of outputs[path].imports) {
      if (kind === 'import-statement' && imported in outputs) add(imported, name);
    }
  };
  for (const [name, pattern] of Object.entries(GROUPS)) {
    for (const [path, { entryPoint = '' }] of Object.entries(outputs)) if (pattern.test(entryPoint)) add(path, name);
  }
  return (path) => groups.get(basename(path));
}

async function commandLine() {
  const { outputFiles, metafile } = await build({
    ...common,
    entryPoints: { cli: 'src/cli/entry.ts' },
    outExtension: { '.js': '.cjs' },
    chunkNames: 'cli-[name]-[hash]',
  });
  return {
    files: await toCommonJs(outputFiles, join(dist, 'cli.cjs'), groupsOf(metafile)),
    inputs: Object.keys(metafile.inputs),
  };
}

/** What loads the command line: small, because it is compiled at each start. */
async function starter() {
  const { outputFiles } = await build({
    ...common,
    splitting: false,
    format: 'cjs',
    entryPoints: { start: 'src/cli/start.ts' },
  });
  return outputFiles.map(({ text }) => ({ path: join(dist, 'start.cjs'), text }));
}

/** What a TAB runs: it names commands and runs none, and leaves a dataset of the user's to the command line. */
const withoutCommands = {
  name: 'without-commands',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

async function completer() {
  const { outputFiles } = await build({
    ...common,
    splitting: false,
    format: 'cjs',
    entryPoints: { complete: 'src/cli/complete.ts' },
    supported: { 'dynamic-import': false },
    define: { ...common.define, 'import.meta.url': 'moduleUrl' },
    banner: { js: 'const moduleUrl=require("node:url").pathToFileURL(__filename).href;' },
    plugins: [...common.plugins, withoutCommands],
  });
  // As the loader in src/cli/start.ts runs it.
  return outputFiles.map(({ text }) => ({
    path: join(dist, 'complete.cjs'),
    text: `(function(exports,require,module,__filename){${text}})\n`,
  }));
}

/** The bundled dataset made ready for lookups. Renamed into its place, so that a program that runs meanwhile keeps its own. */
async function pack() {
  const json = readFileSync(join(root, 'data/dataset.json'));
  const draft = join(dist, `.dataset.${process.pid}.pack`);
  packTo(draft, JSON.parse(json).relations, { build: digest, source: await sourceOfBundled(json) });
  chmodSync(draft, 0o644);
  renameSync(draft, join(dist, 'dataset.pack'));
}

/** The library takes the compiler, a third of the package, from the command line's files. */
const compilerOfCommandLine = {
  name: 'compiler-of-command-line',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/compile\/compile\.js$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: 'compiler', namespace: 'command-line' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'command-line' }, () => ({
      contents: `import { createRequire } from 'node:module';
        const require = createRequire(import.meta.url);
        const { compileArticle } = await require('./start.cjs').load(require.resolve('./cli.cjs'), require).compiler();
        export { compileArticle };`,
      loader: 'js',
    }));
  },
};

async function library() {
  const result = await build({
    ...common,
    entryPoints: { index: 'src/index.ts' },
    plugins: [...common.plugins, compilerOfCommandLine],
    chunkNames: 'lib-[name]-[hash]',
  });
  return { files: result.outputFiles, inputs: Object.keys(result.metafile.inputs) };
}

/** The licences of the packages whose code is in the bundles. */
function licences(inputs) {
  const packages = new Set();
  for (const input of inputs) {
    const match = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) packages.add(input.slice(0, match.index + match[0].length - 1));
  }
  const texts = [...packages].sort().map((folder) => {
    const about = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e/i.test(name));
    if (!file) throw new Error(`${folder} has no licence file`);
    const text = readFileSync(join(root, folder, file), 'utf8').trim();
    return `${about.name} ${about.version} (${about.license})\n\n${text}\n`;
  });
  return [...new Set(texts)].join(`\n${'-'.repeat(80)}\n\n`);
}

/** Declarations of the library. */
function types() {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const project = join(root, 'scripts/types.tsconfig.json');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [tsc, '-p', project], { stdio: ['ignore', 2, 2] });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`tsc ended with ${code}`))));
  });
}

const declared = process.argv.includes('--no-types') ? null : types();
const [cli, lib, start, complete] = await Promise.all([commandLine(), library(), starter(), completer()]);
mkdirSync(dist, { recursive: true });
/** Threads of `relations compile` start here. */
const worker = {
  path: join(dist, 'compile-worker.cjs'),
  text: `'use strict';\nrequire('./start.cjs').load(require.resolve('./cli.cjs'), require).serveCompiler();\n`,
};
const files = [worker, ...start, ...complete, ...cli.files, ...lib.files];
// Each renamed into its place: a program that runs meanwhile reads no half of a file.
for (const { path, text } of files) {
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
}
// Last, so that a program that runs meanwhile finds what it was built with.
const fresh = new Set(files.map(({ path }) => path));
for (const name of readdirSync(dist)) {
  if (/^(?:cli|lib)-|\.json$/.test(name) && !fresh.has(join(dist, name))) rmSync(join(dist, name));
}
await pack();
writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), licences([...cli.inputs, ...lib.inputs]));
await declared;
