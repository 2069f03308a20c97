/** Large datasets, compiled of invented articles as a user compiles them. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { articles } from './articles.js';
import type { Made } from './cases.js';
import { memoryOf } from './measure.js';

/** In milliseconds. A file that was changed less than a second ago is not kept ready for lookups (src/dataset/pack/open.ts). */
const SETTLED = 1_500;

export interface Compilation {
  seconds: number;
  /** In bytes. */
  peak: number;
  /** Of an article, on average. */
  characters: number;
}

/** A dataset of `size` relations in `folder`, and what it cost to compile; null for one that was there already. */
export async function datasetOf(
  size: number,
  folder: string,
  bin: string,
  env: NodeJS.ProcessEnv,
): Promise<Made & { compilation: Compilation | null }> {
  const made = { articles: join(folder, `articles-${size}`), dataset: join(folder, `dataset-${size}.json`) };
  if (existsSync(made.dataset)) return { ...made, compilation: null };
  rmSync(made.articles, { recursive: true, force: true });
  mkdirSync(made.articles);
  let characters = 0;
  for (const { name, text } of articles(size)) {
    writeFileSync(join(made.articles, name), text);
    characters += text.length;
  }
  const command = [process.execPath, bin, 'compile', ...readdirSync(made.articles), '-o', made.dataset] as const;
  const start = performance.now();
  const { status, peak, stderr } = memoryOf(command, { env, cwd: made.articles });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`compile of ${size} articles ended with ${status ?? 'a signal'}: ${stderr}`);
  await setTimeout(SETTLED);
  return { ...made, compilation: { seconds, peak, characters: Math.round(characters / size) } };
}
