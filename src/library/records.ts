/** The records of all articles of a library → the relations of its dataset, without holding more than one pair's at a time. */
import { closeSync, openSync } from 'node:fs';
import type { Standing } from '../compile/merge/standing.js';
import { checks } from '../dataset/checks.js';
import type { Dataset } from '../dataset/dataset.js';
import { readAll } from '../dataset/pack/sums.js';
import type { Relation } from '../model.js';
import { BrokenArticle, textOf, type ArticleHead, type Entry } from './article.js';
import { COMPILER } from './compiled.js';
import { enricher } from './enriched.js';

/** A record where it stands. */
interface Place {
  path: string;
  standing: Standing;
  id: string;
  /** Another version of the program made it. */
  isOld: boolean;
  part: Pick<ArticleHead['records'][number], 'at' | 'length' | 'sum'>;
}

interface Pair {
  id: string;
  places: Place[];
  /** What the bundled article says, where the library has only what articles on one of the two say besides. */
  behind: Relation | null;
}

export interface LibraryRelations {
  /** In order of id; each time they are read anew. */
  relations: () => Iterable<Relation>;
  /** Files of which a record turned out to be damaged when it was read, and why; it is left out. */
  broken: Map<string, string>;
}

/**
 * What each article tells of a pair is one record; the own article's comes first, else the bundled one, else the first by title. What the
 * bundled world table knows beyond them is added, as it is to the bundled articles.
 */
export async function libraryRelations(
  entries: readonly Entry[],
  bundled: Pick<Dataset, 'between' | 'world'>,
): Promise<LibraryRelations> {
  const [{ mergeRecords }, enrich, { relationReader }] = await Promise.all([
    import('../compile/merge/records.js'),
    bundled.world === null ? null : enricher(bundled.world),
    // What this version has written needs no check.
    entries.some(({ head }) => head.build !== COMPILER) ? checks() : { relationReader: null },
  ]);
  const pairs = [...placesOf(entries)].map(([key, places]): Pair => {
    const own = places.find(({ standing }) => standing === 'own article');
    const behind = own === undefined ? articleOn(key, bundled) : null;
    return { id: own?.id ?? behind?.id ?? places[0]?.id ?? '', places, behind };
  });
  pairs.sort((a, b) => (a.id < b.id ? -1 : 1));
  const broken = new Map<string, string>();
  const checked = relationReader?.('the library') ?? null;
  const read = (place: Place): { relation: Relation; standing: Standing }[] => {
    const { path, standing, isOld } = place;
    try {
      const text = textAt(place);
      const relation = isOld && checked !== null ? checked(text) : (JSON.parse(text) as Relation);
      return [{ relation, standing }];
    } catch (error) {
      broken.set(path, error instanceof Error ? error.message : String(error));
      return [];
    }
  };
  function* relations(): Generator<Relation> {
    for (const { places, behind } of pairs) {
      const records = places.flatMap(read);
      if (records.length === 0) continue;
      if (behind !== null) records.unshift({ relation: behind, standing: 'own article' });
      const [only] = records;
      const merged = records.length === 1 && only !== undefined ? only.relation : mergeRecords(records);
      yield enrich === null ? merged : enrich(merged);
    }
  }
  return { relations, broken };
}

function placesOf(entries: readonly Entry[]): Map<string, Place[]> {
  const pairs = new Map<string, Place[]>();
  for (const { path, head } of entries) {
    const isOld = head.build !== COMPILER;
    for (const { pair, id, standing, at, ...part } of head.records) {
      const places = pairs.get(pair) ?? [];
      places.push({ path, id, standing, isOld, part: { ...part, at: head.start + at } });
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

function textAt({ path, part }: Place): string {
  const fd = openSync(path, 'r');
  try {
    const bytes = readAll(fd, part.at, part.length);
    if (bytes === null) throw new BrokenArticle('it is not whole');
    return textOf(part, bytes);
  } finally {
    closeSync(fd);
  }
}
