/** The words of a pack, read where they stand. */
import type { SearchEntry } from '../../query/search/entries.js';
import type { SearchIndex } from '../search-index.js';
import { readGroups } from './postings.js';
import type { Pack } from './read.js';

/** "tito|1234|56": 56 bytes at 1234 of the postings. Lines are in order of bytes, a line feed at each end. */
export function packedSearch(pack: Pack): SearchIndex {
  const words = (): Buffer => pack.section('words');
  return {
    has: (word) => words().includes(`\n${word}|`),
    beginning: (start) => {
      const found: string[] = [];
      const head = Buffer.from(`\n${start}`);
      // In order of bytes those that begin alike stand together.
      let from = words().indexOf(head);
      while (
        from >= 0 &&
        words()
          .subarray(from, from + head.length)
          .equals(head)
      ) {
        const end = words().indexOf('|', from);
        if (end < 0) break;
        found.push(words().toString('utf8', from + 1, end));
        from = words().indexOf('\n', end);
      }
      return found;
    },
    vocabulary: () => {
      const text = words().toString('utf8');
      const found: string[] = [];
      for (let from = 0, end = text.indexOf('|'); end >= 0; end = text.indexOf('|', from)) {
        found.push(text.slice(from + 1, end));
        from = text.indexOf('\n', end);
        if (from < 0) break;
      }
      return found;
    },
    groups: (word) => {
      const at = words().indexOf(`\n${word}|`);
      if (at < 0) return [];
      const line = words().toString('utf8', at + 1, words().indexOf('\n', at + 1));
      const [, place, length] = line.split('|');
      return readGroups(pack.part('postings', Number(place), Number(length)), pack.fail);
    },
    entry: (relation, entry) => {
      const number = pack.part('firstEntry', relation * 4, 4).readUInt32LE() + entry;
      const places = pack.part('entryAt', number * 4, 8);
      const [from, to] = [places.readUInt32LE(0), places.readUInt32LE(4)];
      try {
        return JSON.parse(pack.part('entries', from, to - from - 1).toString('utf8')) as SearchEntry;
      } catch {
        return pack.fail('an entry is no JSON');
      }
    },
  };
}
