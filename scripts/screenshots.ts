// Writes the screenshots of the README, docs/*.svg, from what the program prints now.
//   tsx scripts/screenshots.ts [--check]     --check: exit 1 when a committed file is not what would be written
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { screenshots } from './screenshots/shots.js';

const docs = fileURLToPath(new URL('../docs/', import.meta.url));
const check = process.argv.includes('--check');
if (!check) mkdirSync(docs, { recursive: true });
for (const { file, text } of await screenshots()) {
  if (!check) writeFileSync(docs + file, text);
  else if (readFileSync(docs + file, 'utf8') !== text) {
    console.error(`docs/${file} is stale: run npm run screenshots`);
    process.exitCode = 1;
  }
}
