/** The records of all articles of a library → the lines of its dataset, without holding more than one pair's at a time. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { Standing } from '../compile/merge/standing.js';
import type { Dataset } from '../dataset/dataset.js';
import { DATASET_VERSION, type Relation } from '../model.js';
import { cleaned } from '../text/clean.js';
import type { Entry } from './article.js';
import { enricher } from './enriched.js';

/** A record where it stands. */
interface Place {
  path: string;
  id: string;
  standing: Standing;
  /** In bytes of the file. */
  at: number;
  length: number;
}

interface Pair {
  id: string;
  places: Place[];
  /** What the bundled article says, where the library has only what articles on one of the two say besides. */
  behind: Relation | null;
}

/**
 * What each article tells of a pair is one record; the own article's comes first, else the bundled one, else the first by title. What the
 * bundled world table knows beyond them is added, as it is to the bundled articles.
 */
export async function datasetLines(
  entries: readonly Entry[],
  bundled: Pick<Dataset, 'between' | 'world'>,
): Promise<{ relations: number; lines: () => Iterable<string> }> {
  const [{ mergeRecords }, enrich] = await Promise.all([
    import('../compile/merge/records.js'),
    bundled.world === null ? null : enricher(bundled.world),
  ]);
  const pairs = [...placesOf(entries)].map(([key, places]): Pair => {
    const own = places.find(({ standing }) => standing === 'own article');
    const behind = own === undefined ? articleOn(key, bundled) : null;
    return { id: own?.id ?? behind?.id ?? places[0]?.id ?? '', places, behind };
  });
  pairs.sort((a, b) => (a.id < b.id ? -1 : 1));
  const recordOf = ({ places, behind }: Pair): string => {
    const [first] = places;
    const isOne = places.length === 1 && behind === null;
    if (isOne && first !== undefined && enrich === null) return textAt(first);
    const records = places.map((place) => ({
      relation: JSON.parse(textAt(place)) as Relation,
      standing: place.standing,
    }));
    if (behind !== null) records.unshift({ relation: behind, standing: 'own article' });
    const [only] = records;
    const merged = isOne && only !== undefined ? only.relation : mergeRecords(records);
    return JSON.stringify(enrich === null ? merged : enrich(merged), cleaned);
  };
  function* lines(): Generator<string> {
    yield `{"version":${DATASET_VERSION},"relations":[`;
    for (const [at, pair] of pairs.entries()) yield `${at === 0 ? '' : ','}\n${recordOf(pair)}`;
    yield '\n]}\n';
  }
  return { relations: pairs.length, lines };
}

function placesOf(entries: readonly Entry[]): Map<string, Place[]> {
  const pairs = new Map<string, Place[]>();
  for (const { path, head } of entries) {
    for (const { pair, id, standing, at, length } of head.records) {
      const places = pairs.get(pair) ?? [];
      places.push({ path, id, standing, at: head.start + at, length });
      pairs.set(pair, places);
    }
  }
  return pairs;
}

function articleOn(pair: string, bundled: Pick<Dataset, 'between'>): Relation | null {
  const [a = '', b = ''] = pair.split('|');
  const relation = bundled.between(a, b);
  return relation?.article.table === true ? null : relation;
}

function textAt({ path, at, length }: Place): string {
  const fd = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    let done = 0;
    while (done < length) {
      const more = readSync(fd, bytes, done, length - done, at + done);
      if (more === 0) throw new Error(`${path} has become shorter`);
      done += more;
    }
    return bytes.toString('utf8');
  } finally {
    closeSync(fd);
  }
}
