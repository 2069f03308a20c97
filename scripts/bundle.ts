// Builds dist/ from src/: what bin/relations.js runs and what importing the package loads, libraries included.
//   tsx scripts/bundle.ts [--no-types]     --no-types: leaves dist/types as it is, which takes most of the time
import { mkdirSync } from 'node:fs';
import { commandLine } from './bundle/command-line.js';
import { completer } from './bundle/completer.js';
import { declarations } from './bundle/declarations.js';
import { library } from './bundle/library.js';
import { licences } from './bundle/licences.js';
import { DIST } from './bundle/options.js';
import { removeStale, writeOutputs } from './bundle/output.js';
import { packDataset } from './bundle/pack.js';
import { starters } from './bundle/starters.js';

mkdirSync(DIST, { recursive: true });
const [cli, lib, start, complete] = await Promise.all([
  commandLine(),
  library(),
  starters(),
  completer(),
  process.argv.includes('--no-types') ? null : declarations(),
]);
const outputs = [...start, ...complete, ...cli.outputs, ...lib.outputs, licences([...cli.inputs, ...lib.inputs])];
writeOutputs(outputs);
// Last, so that a program that runs meanwhile finds what it was built with.
removeStale(outputs);
await packDataset();
