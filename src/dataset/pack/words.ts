/** The words of a pack, found by binary search: some dozen lines are read, however many there are. */
import type { Pack } from './read.js';

/** What is read at once: a line is rarely longer. */
const WINDOW = 512;
/** Bytes of a line feed and of the bar between the fields of a line. */
export const FEED = 0x0a;
export const BAR = 0x7c;

/** A place in the postings. */
export interface Postings {
  at: number;
  length: number;
}

/**
 * Lines "word|place" in order of bytes, a line feed before each and after the last; the postings of a word end where those of the next
 * one begin. Words are folded: no signs in them.
 */
export class WordLines {
  private readonly length: number;
  private readonly known = new Map<string, Postings>();
  private at = 0;
  private window: Buffer = Buffer.alloc(0);

  constructor(private readonly pack: Pack) {
    this.length = pack.header.sections.words[1];
  }

  /** Where the postings of a word are; null when the dataset does not contain it. */
  find(word: string): Postings | null {
    const known = this.known.get(word);
    if (known !== undefined) return known;
    const key = Buffer.from(word);
    const line = this.lineFrom(this.seek(key));
    if (line?.word.equals(key) === true) this.remember(line.text, this.lineFrom(line.end)?.text);
    return this.known.get(word) ?? null;
  }

  /** The word of a line, whose postings are then known. `next` is the line after it; absent after the last. */
  private remember(line: string, next?: string): string {
    const [word = '', place] = line.split('|');
    const at = Number(place);
    const end = next === undefined ? this.pack.header.sections.postings[1] : Number(next.slice(next.indexOf('|') + 1));
    this.known.set(word, { at, length: end - at });
    return word;
  }

  /** The words that begin so, in order. */
  beginning(start: string): string[] {
    const key = Buffer.from(start);
    const found: string[] = [];
    let line = this.lineFrom(this.seek(key));
    while (line?.word.subarray(0, key.length).equals(key) === true) {
      const next = this.lineFrom(line.end);
      found.push(this.remember(line.text, next?.text));
      line = next;
    }
    return found;
  }

  /** A place from which the next line is the first one that is not before the key. */
  private seek(key: Buffer): number {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const line = this.lineFrom(middle);
      if (line === null || line.word.compare(key) >= 0) high = middle;
      else low = line.end;
    }
    return low;
  }

  /** The next line that begins at or behind a place, and where it ends; null when there is none. */
  private lineFrom(place: number): { word: Buffer; text: string; end: number } | null {
    const begin = this.feedFrom(place);
    const end = begin === null ? null : this.feedFrom(begin + 1);
    if (begin === null || end === null) return null;
    const line = this.bytes(begin + 1, end);
    const bar = line.indexOf(BAR);
    return { word: line.subarray(0, bar), text: line.toString('utf8'), end };
  }

  private feedFrom(place: number): number | null {
    for (let from = place; from < this.length; from += WINDOW) {
      const window = this.bytes(from, Math.min(from + WINDOW, this.length));
      const at = window.indexOf(FEED);
      if (at >= 0) return from + at;
    }
    return null;
  }

  /** Bytes of the section, of what was read last or read anew. */
  private bytes(from: number, to: number): Buffer {
    if (from < this.at || to > this.at + this.window.length) {
      const length = Math.min(Math.max(to - from, 2 * WINDOW), this.length - from);
      [this.at, this.window] = [from, this.pack.part('words', from, length)];
    }
    return this.window.subarray(from - this.at, to - this.at);
  }
}
