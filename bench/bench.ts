// npm run bench: what a lookup, a search and a compilation cost, as ratios to bare Node, for the bundled dataset and larger ones.
//   tsx bench/bench.ts [--pairs 25] [--sizes 5000,20000] [--work FOLDER] [--json FILE]
// Invented articles (bench/articles.ts, seeded) are compiled; each command line is then run in turn with `node -e 0`, so that
// whatever else the machine does falls on both. Whole processes of the built program are timed, as a user starts them. jq and
// rg, where they are installed, answer the same question from the same JSON or texts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../scripts/root.js';
import { casesOf, type Case, type Made } from './cases.js';
import { datasetOf } from './dataset.js';
import { inPairs, memoryOf, type Command, type Ratio } from './measure.js';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '25' },
    sizes: { type: 'string', default: '5000,20000' },
    work: { type: 'string' },
    json: { type: 'string' },
  },
});
const pairs = Number(values.pairs);
const bin = join(ROOT, 'bin/relations.js');
const folder = values.work ?? mkdtempSync(join(tmpdir(), 'relations-bench-'));
mkdirSync(folder, { recursive: true });

// With NODE_EXTRA_CA_CERTS set, bare Node 20 starts three times slower, and every ratio would look better than it is. NODE_OPTIONS
// would load into what is timed whatever it names.
const { NODE_EXTRA_CA_CERTS, NODE_OPTIONS: _, ...inherited } = process.env;
const env: NodeJS.ProcessEnv = { ...inherited, XDG_CACHE_HOME: join(folder, 'cache') };
// Without a terminal there is none to ask: what the tables draw is forced on them.
const onTerminal = { ...env, FORCE_COLOR: '1' };

interface Result extends Ratio {
  /** How many relations, or "bundled". */
  size: string;
  name: string;
  /** Peak memory over bare Node, in bytes. */
  peak: number;
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
const isInstalled = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;
const bareNode: Command = [process.execPath, '-e', '0'];
const barePeak = memoryOf(bareNode, { env }).peak;

/** Null for a program that is not installed. */
function measured({ name, run, isDrawn }: Case, size: string, made: Made | null): Result | null {
  if ('other' in run && !isInstalled(run.other[0])) return null;
  const data = made === null ? [] : ['--data', made.dataset];
  const command: Command = 'other' in run ? run.other : [process.execPath, bin, ...run.relations, ...data];
  const options = { env: isDrawn ? onTerminal : env, cwd: folder };
  // The first run builds what later ones keep: a code cache, and the index of a user's dataset.
  const first = memoryOf(command, options);
  if (first.status !== 0)
    throw new Error(`${command.slice(2).join(' ')} ended with ${first.status ?? 'a signal'}: ${first.stderr}`);
  const ratio = inPairs(command, bareNode, pairs, options);
  return { size, name, ...ratio, peak: memoryOf(command, options).peak - barePeak };
}

const results: Result[] = [];

say(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`,
);
if (NODE_EXTRA_CA_CERTS !== undefined) say('NODE_EXTRA_CA_CERTS is set here; it is unset for what is timed');

for (const size of ['bundled', ...values.sizes.split(',').filter((each) => each !== '')]) {
  const made = size === 'bundled' ? null : await datasetOf(Number(size), folder, bin, env);
  if (made?.compilation) {
    const { characters, seconds, peak } = made.compilation;
    const bytes = megabytes(statSync(made.dataset).size);
    say(
      `\ncompile ${size} articles of ${characters} characters: ${seconds.toFixed(1)} s, peak ${megabytes(peak)} MB, dataset ${bytes} MB`,
    );
  }
  const which = made === null ? 'the bundled dataset' : `${size} relations`;
  say(`\n${which}: ratio to \`node -e 0\`, median of ${pairs} pairs [half of them between], peak memory over it`);
  for (const each of casesOf(made)) {
    const result = measured(each, size, made);
    if (result === null) continue;
    results.push(result);
    const { name, median, low, high, peak } = result;
    const range = `[${low.toFixed(2)}–${high.toFixed(2)}]`;
    say(`  ${name.padEnd(44)} ${median.toFixed(2)}  ${range}  ${peak > 0 ? '+' : ''}${megabytes(peak)} MB`);
  }
}
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify({ node: process.version, results }, null, 2)}\n`);
if (values.work === undefined) rmSync(folder, { recursive: true });
