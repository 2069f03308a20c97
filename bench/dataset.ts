/** Large datasets, compiled of invented articles as a user compiles them. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { articles } from './articles.js';
import { runBy, type Build } from './builds.js';
import type { Made } from './cases.js';
import { memoryOf } from './measure.js';

/** In milliseconds. A file that was changed less than a second ago is not kept ready for lookups (src/dataset/pack/open.ts). */
const SETTLED = 1_500;

export interface Compilation {
  seconds: number;
  /** In bytes. */
  peak: number;
}

export interface Compiled extends Made {
  /** Of an article, on average. */
  characters: number;
  /** What it cost each build; null for a dataset that was there already. */
  compilations: Compilation[] | null;
}

/** A dataset of `size` relations in `folder`, compiled by each build; that of the first stays. */
export async function datasetOf(
  size: number,
  folder: string,
  builds: readonly Build[],
  env: NodeJS.ProcessEnv,
): Promise<Compiled> {
  const made = { articles: join(folder, `articles-${size}`), dataset: join(folder, `dataset-${size}.json`) };
  if (existsSync(made.dataset)) return { ...made, characters: NaN, compilations: null };
  rmSync(made.articles, { recursive: true, force: true });
  mkdirSync(made.articles);
  let characters = 0;
  for (const { name, text } of articles(size)) {
    writeFileSync(join(made.articles, name), text);
    characters += text.length;
  }
  const drafts = builds.map((_, at) => join(folder, `draft-${at}.json`));
  const compilations = builds.map((build, at) => {
    const argv = ['compile', ...readdirSync(made.articles), '-o', drafts[at] ?? '', '--replace'];
    const start = performance.now();
    const { status, peak, stderr } = memoryOf(runBy(build, argv, { env, cwd: made.articles }));
    const seconds = (performance.now() - start) / 1000;
    if (status !== 0)
      throw new Error(`compile of ${size} articles by ${build.path} ended with ${status ?? 'a signal'}: ${stderr}`);
    return { seconds, peak };
  });
  renameSync(drafts[0] ?? '', made.dataset);
  for (const draft of drafts.slice(1)) rmSync(draft);
  await setTimeout(SETTLED);
  return { ...made, characters: Math.round(characters / size), compilations };
}
