/** The search index of a pack. */
import { bitCount, type Near, type SearchIndex } from '../search/index.js';
import { WrittenPostings } from './postings.js';
import type { Pack } from './read.js';
import { BAR, FEED, WordLines } from './words.js';

export function packedSearch(pack: Pack): SearchIndex {
  const words = new WordLines(pack);
  return {
    has: (word) => words.find(word) !== null,
    beginning: (start) => words.beginning(start),
    near: (asked) => nearIn(pack, asked),
    postings: (word) => {
      const found = words.find(word);
      return found === null ? [] : [new WrittenPostings(pack.part('postings', found.at, found.length), pack.fail)];
    },
    numberOf: (id) => pack.numberOf(id),
    entry: (relation, entry) => pack.entry(relation, entry),
  };
}

/** The words that are near, as `isNear` has it, by the numbers that were worked out beforehand. */
function nearIn(pack: Pack, { least, most, letters, lacking }: Near): string[] {
  const sets = numbers(pack.section('letters'));
  const lengths = pack.section('lengths');
  const lines = pack.section('words');
  const near: string[] = [];
  // A line feed stands before each word.
  let start = 1;
  for (let at = 0; at < sets.length; at++) {
    const length = lengths[at] ?? 0;
    // A letter has at least one byte. Not `indexOf`, which takes ten times as long for so few bytes.
    let bar = start + length;
    while (bar < lines.length && lines[bar] !== BAR) bar++;
    let end = bar;
    while (end < lines.length && lines[end] !== FEED) end++;
    if (length >= least && length <= most && bitCount(letters & ~(sets[at] ?? 0)) <= lacking)
      near.push(lines.toString('utf8', start, bar));
    start = end + 1;
  }
  return near;
}

/** Numbers of four bytes. Where a section begins between two in its memory, it is copied. */
function numbers(section: Buffer): Uint32Array {
  const bytes = section.byteOffset % 4 === 0 ? section : new Uint8Array(section);
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}
