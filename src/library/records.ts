/** The records of all articles of a library → the lines of its dataset, without holding more than one pair's at a time. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { Standing } from '../compile/merge/standing.js';
import { DATASET_VERSION, type Relation } from '../model.js';
import { cleaned } from '../text/clean.js';
import type { Entry } from './article.js';

/** A record where it stands. */
interface Place {
  path: string;
  id: string;
  standing: Standing;
  /** In bytes of the file. */
  at: number;
  length: number;
}

/** What each article tells of a pair is one record; the own article's comes first, else the first by title. */
export async function datasetLines(
  entries: readonly Entry[],
): Promise<{ relations: number; lines: () => Iterable<string> }> {
  const pairs = new Map<string, Place[]>();
  for (const { path, head } of entries) {
    for (const { pair, id, standing, at, length } of head.records) {
      const places = pairs.get(pair) ?? [];
      places.push({ path, id, standing, at: head.start + at, length });
      pairs.set(pair, places);
    }
  }
  const idOf = (places: readonly Place[]): string =>
    (places.find(({ standing }) => standing === 'own article') ?? places[0])?.id ?? '';
  const ordered = [...pairs.values()]
    .map((places) => ({ id: idOf(places), places }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const { mergeRecords } = await import('../compile/merge/records.js');
  const merged = (places: readonly Place[]): string => {
    const [first] = places;
    if (first !== undefined && places.length === 1) return textAt(first);
    const records = places.map((place) => ({
      relation: JSON.parse(textAt(place)) as Relation,
      standing: place.standing,
    }));
    return JSON.stringify(mergeRecords(records), cleaned);
  };
  function* lines(): Generator<string> {
    yield `{"version":${DATASET_VERSION},"relations":[`;
    for (const [at, { places }] of ordered.entries()) yield `${at === 0 ? '' : ','}\n${merged(places)}`;
    yield '\n]}\n';
  }
  return { relations: ordered.length, lines };
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
