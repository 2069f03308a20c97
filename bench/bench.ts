// npm run bench: what a lookup, a search and a compilation cost, as ratios to bare Node, for the bundled dataset and larger ones.
//   tsx bench/bench.ts [--against BUILD] [--pairs 25] [--sizes 5000,20000] [--only TEXT] [--work FOLDER] [--json FILE]
// Invented articles (bench/articles.ts, seeded) are compiled; each command line is then run in turn with `node -e 0`, so that
// whatever else the machine does falls on both. Whole processes of the built program are timed, as a user starts them. jq and
// rg, where they are installed, answer the same question from the same JSON or texts. --against takes a third turn for another build:
// the folder of another checkout that is built, or an executable of `npm run standalone`. --only takes the cases with this in their names.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../scripts/root.js';
import { buildAt, runBy, type Build } from './builds.js';
import { casesOf, type Case, type Made } from './cases.js';
import { datasetOf, type Compiled } from './dataset.js';
import { inTurns, memoryOf, ratioOf, type Run } from './measure.js';
import { heading, line, megabytes, type Result } from './table.js';

const { values } = parseArgs({
  options: {
    against: { type: 'string' },
    pairs: { type: 'string', default: '25' },
    sizes: { type: 'string', default: '5000,20000' },
    only: { type: 'string', default: '' },
    work: { type: 'string' },
    json: { type: 'string' },
  },
});
const pairs = Number(values.pairs);
const folder = values.work ?? mkdtempSync(join(tmpdir(), 'relations-bench-'));
mkdirSync(folder, { recursive: true });
const here = buildAt(ROOT, join(folder, 'cache'));
const other = values.against === undefined ? null : buildAt(values.against, join(folder, 'cache-against'));
const builds: readonly Build[] = other === null ? [here] : [here, other];

// With NODE_EXTRA_CA_CERTS set, bare Node 20 starts three times slower, and every ratio would look better than it is. NODE_OPTIONS
// would load into what is timed whatever it names.
const { NODE_EXTRA_CA_CERTS, NODE_OPTIONS: _, ...env } = process.env;
// Without a terminal there is none to ask: what the tables draw is forced on them.
const onTerminal = { ...env, FORCE_COLOR: '1' };

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const isInstalled = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;
const bareNode: Run = { command: [process.execPath, '-e', '0'], options: { env } };
const barePeak = memoryOf(bareNode).peak;

/** The first run builds what later ones keep: a code cache, and the index of a user's dataset. Null where it fails. */
function prepared(run: Run, mayFail: boolean): Run | null {
  const { status, stderr } = memoryOf(run);
  if (status === 0) return run;
  if (mayFail) return null;
  throw new Error(`${run.command.slice(2).join(' ')} ended with ${status ?? 'a signal'}: ${stderr}`);
}

/** Null for a program that is not installed. */
function measured({ name, run, isDrawn }: Case, size: string, made: Made | null): Result | null {
  if ('other' in run && !isInstalled(run.other[0])) return null;
  const data = made === null ? [] : ['--data', made.dataset];
  const options = { env: isDrawn ? onTerminal : env, cwd: folder };
  const by = (build: Build): Run =>
    'other' in run ? { command: run.other, options } : runBy(build, [...run.relations, ...data], options);
  const first = prepared(by(here), false);
  // An older build may not know the command.
  const second = other === null || 'other' in run ? null : prepared(by(other), true);
  if (first === null) return null;
  const [bare = [], ours = [], theirs = []] = inTurns([bareNode, first, ...(second === null ? [] : [second])], pairs);
  const of = (each: Run, times: number[]): Result['here'] => ({
    ratio: ratioOf(times, bare),
    peak: memoryOf(each).peak - barePeak,
  });
  const against = second === null ? null : { ...of(second, theirs), change: ratioOf(ours, theirs) };
  return { size, name, here: of(first, ours), against };
}

function sayCompilations(size: string, { characters, compilations, dataset }: Compiled): void {
  for (const [at, { seconds, peak }] of (compilations ?? []).entries()) {
    const by = at === 0 ? 'this build' : 'the other';
    const bytes = megabytes(statSync(dataset).size);
    say(
      `\ncompile ${size} articles of ${characters} characters, ${by}: ${seconds.toFixed(1)} s, peak ${megabytes(peak)} MB, dataset ${bytes} MB`,
    );
  }
  const [ours, theirs] = compilations ?? [];
  if (ours && theirs) say(`this / the other: ${(ours.seconds / theirs.seconds).toFixed(2)}`);
}

const results: Result[] = [];

say(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`,
);
if (other !== null) say(`this build: ${here.path}\nthe other:  ${other.path}`);
if (NODE_EXTRA_CA_CERTS !== undefined) say('NODE_EXTRA_CA_CERTS is set here; it is unset for what is timed');

for (const size of ['bundled', ...values.sizes.split(',').filter((each) => each !== '')]) {
  const made = size === 'bundled' ? null : await datasetOf(Number(size), folder, builds, env);
  if (made !== null) sayCompilations(size, made);
  const which = made === null ? 'the bundled dataset' : `${size} relations`;
  say(`\nratio to \`node -e 0\`, median of ${pairs} turns [half of them between], peak memory over it`);
  say(heading(which, other !== null));
  for (const each of casesOf(made).filter(({ name }) => name.includes(values.only))) {
    const result = measured(each, size, made);
    if (result === null) continue;
    results.push(result);
    say(line(result, other !== null));
  }
}
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify({ node: process.version, results }, null, 2)}\n`);
if (values.work === undefined) rmSync(folder, { recursive: true });
