// Builds dist/ from src/: what bin/relations.js runs and what `import 'relations'` loads, libraries included.
//   node src/generate/bundle.mjs [--no-types]
//
// The command line becomes CommonJS, which Node starts faster than modules. esbuild splits only modules, so it makes those
// first (each dynamic import a chunk of its own, shared code once), and they are turned into CommonJS after that. All files lie
// side by side in dist/, as deep as src/dataset.ts in src/, so that data/ is at the same place seen from each.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { toCommonJs } from './commonjs.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** commander loads child_process for subcommands that are programs of their own; there are none, and it costs a tenth of a start. */
const withoutChildProcess = {
  name: 'without-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'absent' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'module.exports = {}', loader: 'js' }));
  },
};

/** Tables stay JSON, which is parsed in half the time of the same as a program. */
const tables = new Map();
const tablesAsJson = {
  name: 'tables-as-json',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]data[\\/][^\\/]+\.json$/ }, ({ path }) => {
      const name = basename(path);
      tables.set(name, JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))));
      const contents = `import { readFileSync } from 'node:fs';
        export default JSON.parse(readFileSync(new URL('./${name}', import.meta.url), 'utf8'));`;
      return { contents, loader: 'js' };
    });
  },
};

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
  define: { RELATIONS_VERSION: JSON.stringify(version) },
  plugins: [withoutChildProcess, tablesAsJson],
};

async function commandLine() {
  const { outputFiles, metafile } = await build({
    ...common,
    entryPoints: { cli: 'src/cli.ts' },
    outExtension: { '.js': '.cjs' },
    chunkNames: 'cli-[name]-[hash]',
  });
  return { files: await toCommonJs(outputFiles, join(dist, 'cli.cjs')), inputs: Object.keys(metafile.inputs) };
}

async function library() {
  const result = await build({
    ...common,
    entryPoints: { index: 'src/index.ts' },
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
  const project = join(root, 'src/generate/types.tsconfig.json');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [tsc, '-p', project], { stdio: ['ignore', 2, 2] });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`tsc ended with ${code}`))));
  });
}

const declared = process.argv.includes('--no-types') ? null : types();
const [cli, lib] = await Promise.all([commandLine(), library()]);
mkdirSync(dist, { recursive: true });
const files = [...cli.files, ...lib.files, ...[...tables].map(([name, text]) => ({ path: join(dist, name), text }))];
for (const { path, text } of files) writeFileSync(path, text);
// Last, so that a program that runs meanwhile finds what it was built with.
const fresh = new Set(files.map(({ path }) => path));
for (const name of readdirSync(dist)) {
  if (/^(?:cli|lib)-/.test(name) && !fresh.has(join(dist, name))) rmSync(join(dist, name));
}
writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), licences([...cli.inputs, ...lib.inputs]));
await declared;
