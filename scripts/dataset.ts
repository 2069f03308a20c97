// Writes data/dataset.json from data/articles with the built compiler: the way in for any article, and nothing by hand.
//   tsx scripts/dataset.ts [--check]     --check: exit 1 when the committed file is not what the compiler makes
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const articles = readdirSync(join(root, 'data/articles'))
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => `data/articles/${name}`);

const compile = (...options) =>
  execFileSync(process.execPath, ['bin/relations.js', 'compile', ...articles, ...options], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  });

if (!process.argv.includes('--check')) compile('-o', 'data/dataset.json');
else if (compile() !== readFileSync(join(root, 'data/dataset.json'), 'utf8')) {
  console.error('data/dataset.json is not what the compiler makes of data/articles: run npm run data');
  process.exitCode = 1;
}
