/**
 * Every lookup of every relation with an article answers the same: bundled, from a file, and from the pack of the built library; but for
 * what the package has beside its articles, country data and the relations of the world table.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { Relation } from '../../src/model.js';
import { run } from '../cli/fake-io.js';

// What is built looks things up in a pack; what runs from the sources does not.
const BUILT = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const library = (await import(pathToFileURL(BUILT).href)) as typeof import('../../src/index.js');
const { communities, locate, missions, openDataset, statusOn, timeline, trade } = library;

const FILE = fileURLToPath(new URL('../../data/dataset.json', import.meta.url));
const cache = mkdtempSync(join(tmpdir(), 'relations-answers-'));
afterAll(() => {
  rmSync(cache, { recursive: true });
});

const dataset = await openDataset();
const heads = dataset.list();
const countries = [...new Set(heads.flatMap(({ parties }) => parties.map(({ code }) => code)))].sort();

/** What the library answers; commands print just this as JSON. */
const LIBRARY: Readonly<Record<string, (relation: Relation) => unknown>> = {
  show: (relation) => relation,
  status: (relation) => statusOn(relation),
  timeline: (relation) => timeline([relation]),
  trade: (relation) => trade([relation]),
  missions: (relation) => missions([relation]),
  communities: (relation) => communities([relation]),
};
/** Those of one country that answer from articles alone. */
const OF_COUNTRIES = ['show', 'status', 'timeline', 'trade', 'communities', 'open'];

/** Every twentieth: each is asked in every way, and the file read anew each time. */
const sampled = (names: readonly string[]): string[] => names.filter((_, at) => at % 20 === 0);

/** Without what country data adds. */
function ofArticle(json: string): unknown {
  const value = JSON.parse(json) as unknown;
  return Object.fromEntries(Object.entries(value as object).filter(([key]) => key !== 'countryData'));
}

describe('the bundled dataset, the same as a file and the built library', () => {
  it('looks things up in packs', () => {
    expect([dataset.prepared, dataset.world, dataset.countryData].map((each) => typeof each)).toEqual([
      'object',
      'object',
      'object',
    ]);
  });

  it.each(sampled(heads.map(({ relation }) => relation)))('answer the same on %s', async (id) => {
    const relation = locate(dataset, [id], { exact: true }).relations[0]!;
    for (const [command, answer] of Object.entries(LIBRARY)) {
      const bundled = await run([command, id, '--json']);
      const given = await run([command, id, '--json', '--data', FILE], { env: { XDG_CACHE_HOME: cache } });
      expect([command, given.code, ofArticle(given.stdout)]).toEqual([command, bundled.code, ofArticle(bundled.stdout)]);
      // Undefined fields are no fields.
      expect([command, ofArticle(bundled.stdout)]).toEqual([command, ofArticle(JSON.stringify(answer(relation)))]);
    }
  });

  it.each(sampled(countries))('answer the same on %s and all its relations', async (code) => {
    for (const command of OF_COUNTRIES) {
      const bundled = await run([command, code]);
      const given = await run([command, code, '--data', FILE], { env: { XDG_CACHE_HOME: cache } });
      expect([command, given.code, given.stdout]).toEqual([command, bundled.code, bundled.stdout]);
    }
  });

  it.each([['list'], ['search', 'embassy'], ['search', 'tito']])(
    'answer the same to %s %s',
    async (...line) => {
      const words = line.filter((word) => typeof word === 'string');
      const bundled = await run([...words, '--json']);
      expect(await run([...words, '--json', '--data', FILE], { env: { XDG_CACHE_HOME: cache } })).toEqual(bundled);
    },
  );
});
