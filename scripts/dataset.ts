// Writes data/dataset.json from data/articles with the built compiler: the way in for any article, and nothing by hand.
//   tsx scripts/dataset.ts [--check]     --check: exit 1 when the committed file is not what the compiler makes
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeOrCheck } from './committed.js';
import { ROOT } from './root.js';

const articles = readdirSync(join(ROOT, 'data/articles'))
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => `data/articles/${name}`);

const text = execFileSync(process.execPath, ['bin/relations.js', 'compile', ...articles], {
  cwd: ROOT,
  encoding: 'utf8',
  maxBuffer: 2 ** 30,
  stdio: ['ignore', 'pipe', 'inherit'],
});
writeOrCheck([{ path: 'data/dataset.json', text }], 'npm run data');
