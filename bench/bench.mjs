// npm run bench: what a lookup, a search and a compilation cost, as ratios to bare Node, for the bundled dataset and larger ones.
//   node bench/bench.mjs [--pairs 25] [--sizes 5000,20000] [--work FOLDER] [--json FILE]
// Invented articles (bench/articles.mjs, seeded) are compiled; each command line is then run in turn with `node -e 0`, so that
// whatever else the machine does falls on both. Whole processes are timed, as a user starts them. jq and rg, where they are
// installed, answer the same question from the same JSON or texts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { articles } from './articles.mjs';
import { casesOf } from './cases.mjs';
import { inPairs, memoryOf } from './measure.mjs';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '25' },
    sizes: { type: 'string', default: '5000,20000' },
    work: { type: 'string' },
    json: { type: 'string' },
  },
});
const pairs = Number(values.pairs);
const bin = fileURLToPath(new URL('../bin/relations.js', import.meta.url));
const folder = values.work ?? mkdtempSync(join(tmpdir(), 'relations-bench-'));
mkdirSync(folder, { recursive: true });

// With NODE_EXTRA_CA_CERTS set, bare Node 20 starts three times slower, and every ratio would look better than it is.
const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') };
delete env.NODE_EXTRA_CA_CERTS;
delete env.NODE_OPTIONS;
// Without a terminal there is none to ask: what the table rows draw is forced on them.
const onTerminal = { ...env, FORCE_COLOR: '1' };

/** Articles of so many relations, compiled as a user compiles them; the cost of that is measured too. */
function datasetOf(size) {
  const texts = join(folder, `articles-${size}`);
  const dataset = join(folder, `dataset-${size}.json`);
  if (existsSync(dataset)) return { texts, dataset, compile: null };
  rmSync(texts, { recursive: true, force: true });
  mkdirSync(texts);
  let characters = 0;
  for (const { name, text } of articles(size, 1)) {
    writeFileSync(join(texts, `${name}.txt`), text);
    characters += text.length;
  }
  const files = readdirSync(texts);
  const start = performance.now();
  const { status, peak, stderr } = memoryOf([process.execPath, bin, 'compile', ...files, '-o', dataset], {
    env,
    cwd: texts,
  });
  if (status !== 0) throw new Error(`compile of ${size} articles ended with ${status}: ${stderr.slice(0, 500)}`);
  const seconds = (performance.now() - start) / 1000;
  return { texts, dataset, compile: { seconds, peak, characters: Math.round(characters / files.length) } };
}

const results = [];
const say = (line) => process.stdout.write(`${line}\n`);
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);

say(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`,
);
if (process.env.NODE_EXTRA_CA_CERTS) say('NODE_EXTRA_CA_CERTS is set here; it is unset for what is timed');
const bare = memoryOf([process.execPath, '-e', '0'], { env }).peak;

for (const size of ['bundled', ...values.sizes.split(',').filter(Boolean)]) {
  const made = size === 'bundled' ? null : datasetOf(Number(size));
  if (made?.compile)
    say(
      `\ncompile ${size} articles of ${made.compile.characters} characters: ${made.compile.seconds.toFixed(1)} s, peak ${megabytes(made.compile.peak)} MB, dataset ${megabytes(statSync(made.dataset).size)} MB`,
    );
  say(
    `\n${size === 'bundled' ? 'the bundled dataset' : `${size} relations`}: ratio to \`node -e 0\`, median of ${pairs} pairs [half of them between], peak memory over it`,
  );
  for (const { name, argv, table, shell } of casesOf(made)) {
    const command = shell ?? [process.execPath, bin, ...argv, ...(made ? ['--data', made.dataset] : [])];
    if (shell && spawnSync(shell[0], ['--version']).error) continue;
    const options = { env: table ? onTerminal : env, cwd: folder };
    // The first run builds what later ones keep: a code cache, and the index of a user's dataset.
    const first = spawnSync(command[0], command.slice(1), { ...options, encoding: 'utf8' });
    if (first.status !== 0)
      throw new Error(`${command.slice(2).join(' ')} ended with ${first.status}: ${first.stderr}`);
    const { median, low, high } = inPairs(command, [process.execPath, '-e', '0'], { ...options, pairs });
    const peak = memoryOf(command, options).peak - bare;
    results.push({ size, name, median, low, high, peak });
    say(
      `  ${name.padEnd(44)} ${median.toFixed(2)}  [${low.toFixed(2)}–${high.toFixed(2)}]  ${peak > 0 ? '+' : ''}${megabytes(peak)} MB`,
    );
  }
}
if (values.json) writeFileSync(values.json, `${JSON.stringify({ node: process.version, results }, null, 2)}\n`);
if (!values.work) rmSync(folder, { recursive: true });
