/** An article of a library as a file: a line of JSON on what it is, a line for each record that was made of it, and its text. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { errorCode } from '../errors.js';
import type { Standing } from '../compile/merge/standing.js';
import { sumOfBytes } from '../dataset/pack/sums.js';

/** Checksums came with the second; files of the first are read without. */
const FORMAT = 2;
const FORMATS: readonly unknown[] = [1, FORMAT];
/** Of the first line, in bytes. Longer ones are read whole: those of articles that tell of many pairs. */
const FIRST = 8192;

/** Where the text of an article comes from. */
export interface Origin {
  title: string;
  /** The page at this revision; null for a file of the user's. */
  url: string | null;
  /** Address of the API that it was fetched from; null for a file or a dump. */
  wiki: string | null;
  revision: number | null;
  /** When that revision was made: ISO 8601, UTC. */
  timestamp: string | null;
  publisher: string | null;
  license: string | null;
  /** When it was added: ISO 8601, UTC. */
  fetched: string;
  /** The user's file, or the dump; null for what was fetched. */
  file: string | null;
}

/** A record that was made of an article. */
export interface StoredRecord {
  /** The same for every record of the two countries. */
  pair: string;
  id: string;
  standing: Standing;
  /** On one line. */
  json: string;
}

/** Bytes of the file, behind its first line. */
interface Part {
  at: number;
  length: number;
  /** Checksum; without one nothing is known of it. */
  sum?: number;
}

/** What stands in the first line. */
export interface ArticleHead {
  origin: Origin;
  /** The build of the compiler that made the records. */
  build: string;
  records: (Omit<StoredRecord, 'json'> & Part)[];
  /** Where the records begin in the file, in bytes. */
  start: number;
  /** How many sentences the article has, and how many the records use. */
  sentences: number;
  used: number;
}

export interface StoredArticle extends Omit<ArticleHead, 'records' | 'start'> {
  records: StoredRecord[];
  text: string;
}

/** An article that the library has. */
export interface Entry {
  /** The file of the article. */
  path: string;
  head: ArticleHead;
}

/** A file that is no article of a library, or is not whole. */
export class BrokenArticle extends Error {
  override readonly name = 'BrokenArticle';
}

/** The bytes of the file. Places of records are counted from the end of the first line. */
export function articleFile({ records, text, ...head }: StoredArticle): Buffer {
  const bytes = [...records.map(({ json }) => json), text].map((part) => Buffer.from(part, 'utf8'));
  let at = 0;
  const parts = bytes.map((part): Part => {
    const place = { at, length: part.length, sum: sumOfBytes(part) };
    at += part.length + 1;
    return place;
  });
  const placed = records.map(({ json: _, ...record }, number) => ({ ...record, ...parts[number] }));
  const line = summed(JSON.stringify({ format: FORMAT, text: parts.at(-1), ...head, records: placed }));
  return Buffer.concat([line, ...bytes].flatMap((part, number) => (number === 0 ? [part] : [LINE_FEED, part])));
}

const LINE_FEED = Buffer.from('\n');

/** An object on one line, which ends in the checksum of what comes before that: `,"sum":"0123abcd"}`. */
function summed(json: string): Buffer {
  const before = Buffer.from(json.slice(0, -1), 'utf8');
  return Buffer.concat([before, Buffer.from(`,"sum":"${hexOf(sumOfBytes(before))}"}`)]);
}

const hexOf = (sum: number): string => sum.toString(16).padStart(8, '0');
const SUM = /,"sum":"([\da-f]{8})"\}$/;
const SUM_LENGTH = ',"sum":"01234567"}'.length;

interface FirstLine extends Omit<ArticleHead, 'start'> {
  format: number;
  text: Part;
}

const isFirstLine = (value: unknown): value is FirstLine =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  FORMATS.includes(value.format) &&
  'records' in value &&
  Array.isArray(value.records) &&
  'origin' in value &&
  'text' in value;

function firstLine(bytes: Buffer): { line: FirstLine; end: number } | null {
  const end = bytes.indexOf(0x0a);
  if (end < 0) return null;
  let line: unknown;
  try {
    line = JSON.parse(bytes.toString('utf8', 0, end));
  } catch {
    throw new BrokenArticle('its first line is no JSON');
  }
  if (!isFirstLine(line)) throw new BrokenArticle('its first line is not that of an article');
  const [, sum] = SUM.exec(bytes.toString('latin1', end - SUM_LENGTH, end)) ?? [];
  if (line.format === FORMAT && sum !== hexOf(sumOfBytes(bytes.subarray(0, end - SUM_LENGTH))))
    throw new BrokenArticle('its first line is not what was written');
  return { line, end: end + 1 };
}

/** The text of a part. Throws `BrokenArticle` where it is another one than was written. */
export function textOf({ sum }: Pick<Part, 'sum'>, bytes: Buffer): string {
  if (sum !== undefined && sumOfBytes(bytes) !== sum) throw new BrokenArticle('it is not what was written');
  return bytes.toString('utf8');
}

/** What the file says of its article, without its records and text. Throws `BrokenArticle` and what the file system throws. */
export function readHead(path: string): ArticleHead {
  const fd = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(FIRST);
    const found = firstLine(bytes.subarray(0, readSync(fd, bytes, 0, FIRST, 0))) ?? firstLine(readFileSync(path));
    if (found === null) throw new BrokenArticle('it has no first line');
    const { format: _, text: __, ...head } = found.line;
    return { ...head, start: found.end };
  } finally {
    closeSync(fd);
  }
}

/** Null when there is no such file. Throws `BrokenArticle` and what the file system throws. */
export function readArticle(path: string): StoredArticle | null {
  const file = wholeFile(path);
  if (file === null) return null;
  const { origin, build, sentences, used, records } = file.line;
  return {
    origin,
    build,
    sentences,
    used,
    records: records.map(({ pair, id, standing, ...part }) => ({ pair, id, standing, json: file.part(part) })),
    text: file.part(file.line.text),
  };
}

/** The article as it came, to be compiled anew, also where the records that were made of it are damaged. As `readArticle`. */
export function readSource(path: string): Pick<StoredArticle, 'origin' | 'text'> | null {
  const file = wholeFile(path);
  return file && { origin: file.line.origin, text: file.part(file.line.text) };
}

function wholeFile(path: string): { line: FirstLine; part: (part: Part) => string } | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
  const found = firstLine(bytes);
  if (found === null) throw new BrokenArticle('it has no first line');
  const { line, end } = found;
  if (bytes.length !== end + line.text.at + line.text.length) throw new BrokenArticle('it is not whole');
  return { line, part: (part) => textOf(part, bytes.subarray(end + part.at, end + part.at + part.length)) };
}
