/** The words of a pack, read where they stand. */
import type { SearchEntry } from '../../query/search/entries.js';
import { bitCount, isNear, type Near, type SearchIndex } from '../search-index.js';
import { readGroups } from './postings.js';
import type { Pack } from './read.js';

const BAR = 0x7c;

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
    near: (asked) => nearIn(words(), asked),
    groups: (word) => {
      const at = words().indexOf(`\n${word}|`);
      if (at < 0) return [];
      const line = words().toString('utf8', at + 1, words().indexOf('\n', at + 1));
      const [, place, length] = line.split('|');
      return readGroups(pack.part('postings', Number(place), Number(length)), pack.fail);
    },
    entry: (relation, entry) => {
      const number = pack.part('firstEntry', relation * 4, 4).readUInt32LE() + entry;
      return pack.entry(number) as SearchEntry;
    },
  };
}

/** As `isNear` for every word, on bytes: a text of all of them would take several times the memory and the time. */
function nearIn(lines: Buffer, asked: Near): string[] {
  const found: string[] = [];
  const { least, most, letters, lacking } = asked;
  let from = 1;
  let set = 0;
  let isAscii = true;
  for (let at = 1; at < lines.length; at++) {
    const byte = lines[at] ?? 0;
    if (byte !== BAR) {
      set |= 1 << (byte & 31);
      if (byte > 127) isAscii = false;
      continue;
    }
    // A byte is no letter in other scripts: such words are few, and are looked at as text.
    const length = at - from;
    if (!isAscii) {
      const word = lines.toString('utf8', from, at);
      if (isNear(word, asked)) found.push(word);
    } else if (length >= least && length <= most && bitCount(letters & ~set) <= lacking) {
      found.push(lines.toString('latin1', from, at));
    }
    at = lines.indexOf(10, at);
    if (at < 0) break;
    [from, set, isAscii] = [at + 1, 0, true];
  }
  return found;
}
