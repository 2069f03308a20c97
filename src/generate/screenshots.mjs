// Writes the screenshots of the README, docs/*.svg, from what the program prints now.
//   node src/generate/screenshots.mjs [--check]     --check: exit 1 when a committed file is not what would be written
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
const { screenshots } = await tsImport('./screenshots/shots.ts', import.meta.url);
const check = process.argv.includes('--check');
if (!check) mkdirSync(docs, { recursive: true });
for (const { file, text } of await screenshots()) {
  if (!check) writeFileSync(docs + file, text);
  else if (readFileSync(docs + file, 'utf8') !== text) {
    console.error(`docs/${file} is stale: run npm run screenshots`);
    process.exitCode = 1;
  }
}
