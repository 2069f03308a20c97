// Writes data/world.tsv, the world table, from a folder of articles "Foreign relations of X" in wikitext. The articles themselves are
// no part of the project.
//   tsx scripts/world.ts FOLDER DAY     DAY: of the articles, as EDTF: 2025-11
import { parseEdtf } from '../src/dates/edtf.js';
import { writeOrCheck } from './committed.js';
import { pairsOfFolder } from './world/articles.js';
import { tableOf } from './world/table.js';

const [folder, day] = process.argv.slice(2);
if (folder === undefined || day === undefined || parseEdtf(day) === null) throw new Error('name a folder and a day');
const { pairs, unread } = pairsOfFolder(folder);
const { text, dropped } = tableOf(pairs, day);
writeOrCheck([{ path: 'data/world.tsv', text }], 'npm run world');
for (const line of [...unread, ...dropped]) console.error(line);
