/**
 * Where the program's own files are. As a package, they lie beside it: this file lies as deep in src/ as what it becomes in dist/, and data/
 * is beside both. As one executable, they lie one after another inside of that, and are read there by their places.
 */
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BUILD } from './about.js';

/** A file, or a part of one. */
export interface Place {
  path: string;
  /** In bytes; null: the whole file. */
  part: { at: number; length: number } | null;
}

/** What an executable holds; put in when it is built. */
export interface Inside {
  /** Where the first file begins, in bytes. */
  begin: number;
  /** Where each begins behind that, and its length. */
  files: Readonly<Record<string, readonly [at: number, length: number]>>;
}

declare const RELATIONS_INSIDE: Inside | undefined;

/** Null where the program is no executable of its own. */
const INSIDE = typeof RELATIONS_INSIDE === 'undefined' ? null : RELATIONS_INSIDE;

/** Names that are in no executable, whose file is then not there either. */
function placeOf(name: string): Place {
  if (INSIDE === null) return { path: fileURLToPath(new URL(`../${name}`, import.meta.url)), part: null };
  const [at, length] = INSIDE.files[name] ?? [null, 0];
  return at === null
    ? { path: `${process.execPath}/${name}`, part: null }
    : { path: process.execPath, part: { at: INSIDE.begin + at, length } };
}

/** A file in data/. */
export const inData = (name: string): Place => placeOf(`data/${name}`);

/** A file in dist/. */
export const inDist = (name: string): Place => placeOf(`dist/${name}`);

/** What is there, whole. Throws what `node:fs` throws. */
export function bytesAt({ path, part }: Place): Buffer {
  if (part === null) return readFileSync(path);
  const fd = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafeSlow(part.length);
    const length = readSync(fd, bytes, 0, part.length, part.at);
    return bytes.subarray(0, length);
  } finally {
    closeSync(fd);
  }
}

/** Threads of the program, by what they serve. */
export type Service = 'compile' | 'library';

export interface Thread {
  file: string;
  /** Its `workerData`: an executable starts itself anew for each thread, and asks what it is to be. */
  data: Service;
}

/** How a thread is started; null where the program has none: as it runs from source, and where another program bundles the package. */
export function threadFor(data: Service): Thread | null {
  // What the executable was started with is its own file, as it is called inside.
  if (INSIDE !== null) return { file: process.argv[1] ?? '', data };
  const { path } = inDist(`${data}-worker.cjs`);
  return BUILD !== null && existsSync(path) ? { file: path, data } : null;
}
