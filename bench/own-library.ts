// npm run bench:library: what a library of one's own costs: filling it from a dump, and every start after that.
//   tsx bench/own-library.ts [--articles 5000] [--dump FILE] [--pairs 50] [--work FOLDER]
// A dump of invented articles (bench/articles.ts) is written, or that of --dump taken; it is added to an empty library for its time and
// peak memory. Then `show` is run in turns with bare Node, without a library, with an empty one, one of one article, and that one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../scripts/root.js';
import { articles } from './articles.js';
import { buildAt, runBy } from './builds.js';
import { dumpOf } from './dump.js';
import { inTurns, memoryOf, ratioOf, type Run } from './measure.js';
import { megabytes } from './table.js';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '5000' },
    dump: { type: 'string' },
    pairs: { type: 'string', default: '50' },
    work: { type: 'string' },
  },
});
const folder = values.work ?? mkdtempSync(join(tmpdir(), 'relations-bench-'));
mkdirSync(folder, { recursive: true });
const build = buildAt(ROOT, join(folder, 'cache'));

// See bench.ts.
const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env;
const withLibrary = (library: string, ...argv: string[]): Run =>
  runBy(build, argv, { env: { ...env, RELATIONS_LIBRARY: library } });
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const dump = values.dump ?? join(folder, 'wiki.xml');
if (!existsSync(dump)) writeFileSync(dump, dumpOf(articles(Number(values.articles))));
const [large, small, empty] = ['large', 'small', 'empty'].map((name) => join(folder, name));
if (large === undefined || small === undefined || empty === undefined) throw new Error('no folder');

if (!existsSync(large)) {
  const start = performance.now();
  const { status, peak, stderr } = memoryOf(withLibrary(large, 'add', '--quiet', '--dump', dump));
  if (status !== 0) say(`some were not added: ${stderr}`);
  say(`added in ${((performance.now() - start) / 1000).toFixed(1)} s, peak ${megabytes(peak)} MB`);
}
mkdirSync(empty, { recursive: true });
memoryOf(withLibrary(small, 'add', '--quiet', join(ROOT, 'data/articles/albania-bulgaria.txt')));

const bare: Run = { command: [process.execPath, '-e', '0'], options: { env } };
const cases = Object.entries({ none: 'off', empty, 'one article': small, large });
const runs = cases.map(([, library]) => withLibrary(library, 'show', 'albania', 'bulgaria'));
for (const { command, options } of [...runs, ...runs]) {
  const [program, ...argv] = command;
  const { status } = spawnSync(program, argv, options);
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status ?? 'a signal'}`);
}
const [times = [], ...others] = inTurns([bare, ...runs], Number(values.pairs));
for (const [at, [name]] of cases.entries()) {
  const { median, low, high } = ratioOf(others[at] ?? [], times);
  say(`show, ${name.padEnd(12)} ${median.toFixed(2)} [${low.toFixed(2)}–${high.toFixed(2)}] × bare Node`);
}
if (values.work === undefined) rmSync(folder, { recursive: true });
