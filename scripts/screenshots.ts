// Writes the screenshots of the README, docs/*.svg, from what the program prints now.
//   tsx scripts/screenshots.ts [--check]     --check: exit 1 when a committed file is not what would be written
import { writeOrCheck } from './committed.js';
import { screenshots } from './screenshots/shots.js';

const files = (await screenshots()).map(({ file, text }) => ({ path: `docs/${file}`, text }));
writeOrCheck(files, 'npm run screenshots');
