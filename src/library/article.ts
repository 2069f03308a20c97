/** An article of a library as a file: a line of JSON on what it is, a line for each record that was made of it, and its text. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { errorCode } from '../errors.js';
import type { Standing } from '../compile/merge/standing.js';

const FORMAT = 1;
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

/** What stands in the first line. */
export interface ArticleHead {
  origin: Origin;
  /** The build of the compiler that made the records. */
  build: string;
  records: (Omit<StoredRecord, 'json'> & { at: number; length: number })[];
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
  let at = 0;
  const placed = records.map(({ json, ...record }) => {
    const length = Buffer.byteLength(json);
    const place = { ...record, at, length };
    at += length + 1;
    return place;
  });
  const whole = { format: FORMAT, text: { at, length: Buffer.byteLength(text) }, ...head, records: placed };
  return Buffer.from([JSON.stringify(whole), ...records.map(({ json }) => json), text].join('\n'), 'utf8');
}

interface FirstLine extends Omit<ArticleHead, 'start'> {
  format: number;
  text: { at: number; length: number };
}

const isFirstLine = (value: unknown): value is FirstLine =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  value.format === FORMAT &&
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
  return { line, end: end + 1 };
}

/** What the file says of its article, without its records and text. Throws `BrokenArticle` and what the file system throws. */
export function readHead(path: string): ArticleHead {
  const fd = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(FIRST);
    const found = firstLine(bytes.subarray(0, readSync(fd, bytes, 0, FIRST, 0))) ?? firstLine(readFileSync(path));
    if (found === null) throw new BrokenArticle('it has no first line');
    return { ...found.line, start: found.end };
  } finally {
    closeSync(fd);
  }
}

/** Null when there is no such file. Throws `BrokenArticle` and what the file system throws. */
export function readArticle(path: string): StoredArticle | null {
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
  const { origin, build, sentences, used, records, text } = line;
  if (bytes.length !== end + text.at + text.length) throw new BrokenArticle('it is not whole');
  const part = (at: number, length: number): string => bytes.toString('utf8', end + at, end + at + length);
  return {
    origin,
    build,
    sentences,
    used,
    records: records.map(({ at, length, ...record }) => ({ ...record, json: part(at, length) })),
    text: part(text.at, text.length),
  };
}
