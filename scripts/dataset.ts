// Writes data/dataset.json from data/articles with the built compiler, and adds what the world table knows beyond them.
//   tsx scripts/dataset.ts [--check]     --check: exit 1 when the committed file is not what comes out
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../src/model.js';
import { writeOrCheck } from './committed.js';
import { enrichedRelations } from './dataset/enriched.js';
import { ROOT } from './root.js';

const articles = readdirSync(join(ROOT, 'data/articles'))
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => `data/articles/${name}`);

const compiled = execFileSync(process.execPath, ['bin/relations.js', 'compile', ...articles], {
  cwd: ROOT,
  encoding: 'utf8',
  maxBuffer: 2 ** 30,
  stdio: ['ignore', 'pipe', 'inherit'],
});
const { version, relations } = JSON.parse(compiled) as Dataset;
const table = readFileSync(join(ROOT, 'data/world.tsv'), 'utf8');
const dataset: Dataset = { version, relations: await enrichedRelations(relations, table) };
writeOrCheck([{ path: 'data/dataset.json', text: `${JSON.stringify(dataset, null, 2)}\n` }], 'npm run data');
