/** What all bundles have in common. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { readTable } from '../../src/dataset/world/table.js';
import { VERSION } from '../manifest.js';
import { ROOT } from '../root.js';
import { digestOfSources } from './digest.js';
import { lateStringWidth, lateTerminal, withoutChildProcess } from './late-libraries.js';

/**
 * All built files lie side by side here, as deep as src/places.ts lies in src/, so that data/ is at the same place seen from
 * each.
 */
export const DIST = join(ROOT, 'dist');

/** Of the program without the dataset: what the program keeps for later runs is good for this build alone. */
export const DIGEST = digestOfSources(ROOT);

/** Of the world table, whose head names it. */
const dayOfTable = (): string => readTable(readFileSync(join(ROOT, 'data/world.tsv'), 'utf8')).day;

/** The oldest version of Node that the package runs on, as esbuild calls it. */
export const TARGET = 'node20';

export const COMMON = {
  absWorkingDir: ROOT,
  outdir: DIST,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: TARGET,
  legalComments: 'none',
  metafile: true,
  write: false,
  define: {
    RELATIONS_VERSION: JSON.stringify(VERSION),
    RELATIONS_BUILD: JSON.stringify(DIGEST),
    RELATIONS_TABLE_DAY: JSON.stringify(dayOfTable()),
  },
  plugins: [withoutChildProcess, lateTerminal, lateStringWidth],
} satisfies BuildOptions;
