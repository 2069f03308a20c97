/** The search index of a pack. */
import type { SearchEntry } from '../search/entries.js';
import { bitCount, type Near, type SearchIndex } from '../search/index.js';
import { WrittenPostings } from './postings.js';
import type { Pack } from './read.js';
import { WordLines } from './words.js';

export function packedSearch(pack: Pack): SearchIndex {
  const words = new WordLines(pack);
  return {
    has: (word) => words.find(word) !== null,
    beginning: (start) => words.beginning(start),
    near: (asked) => nearIn(pack, asked).map((lines) => words.remember(...lines)),
    postings: (word) => {
      const found = words.find(word);
      return found === null ? [] : [new WrittenPostings(pack.part('postings', found.at, found.length), pack.fail)];
    },
    numberOf: (id) => pack.numberOf(id),
    entry: (relation, entry) => pack.entry(relation, entry) as SearchEntry,
  };
}

/** Lines of the words that are near, as `isNear` has it, by the numbers that were worked out beforehand; each with the next line. */
function nearIn(pack: Pack, { least, most, letters, lacking }: Near): [line: string, next?: string][] {
  const sets = numbers(pack.section('letters'));
  const lengths = pack.section('lengths');
  const lines = pack.section('words');
  const near: [line: string, next?: string][] = [];
  // A line feed stands before each word.
  let start = 1;
  for (let at = 0; at < sets.length; at++) {
    const end = lines.indexOf('\n', start);
    const length = lengths[at] ?? 0;
    if (length >= least && length <= most && bitCount(letters & ~(sets[at] ?? 0)) <= lacking) {
      const next = lines.indexOf('\n', end + 1);
      const line = lines.toString('utf8', start, end);
      near.push(next < 0 ? [line] : [line, lines.toString('utf8', end + 1, next)]);
    }
    start = end + 1;
  }
  return near;
}

/** A section is at the beginning of its own memory. */
const numbers = (section: Buffer): Uint32Array =>
  new Uint32Array(section.buffer, section.byteOffset, section.length / 4);
