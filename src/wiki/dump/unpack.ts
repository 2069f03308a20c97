/** The text of a file that may be compressed, in pieces. */
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import unbzip2 from 'unbzip2-stream';

export interface Part {
  /** In bytes of the file: from here, and up to there. */
  from: number;
  /** Exclusive; null: to the end. */
  to: number | null;
}

const WHOLE: Part = { from: 0, to: null };

/**
 * Texts of a file by its name: .bz2, .gz, or as it is; of a bzip2 file that is made of several streams also a part, which must begin with a
 * stream. Throws what the file system and the unpackers throw. `onBytes` is told how many bytes of the file were read.
 */
export async function* unpacked(
  path: string,
  { from, to }: Part = WHOLE,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<string> {
  const file = createReadStream(path, { start: from, ...(to === null ? {} : { end: to - 1 }), highWaterMark: 1 << 18 });
  file.on('data', (piece) => {
    onBytes(piece.length);
  });
  const decoder = new TextDecoder('utf-8');
  try {
    for await (const piece of opened(path, file)) yield decoder.decode(piece, { stream: true });
    yield decoder.decode();
  } finally {
    file.destroy();
  }
}

function opened(path: string, file: Readable): AsyncIterable<Uint8Array> {
  if (/\.bz2$/i.test(path)) return bunzipped(file);
  if (!/\.gz$/i.test(path)) return file;
  const unzip = createGunzip();
  // An error of the file does not come through the pipe by itself.
  file.on('error', (error) => unzip.destroy(error));
  return file.pipe(unzip);
}

/** The unpacker is a stream of the first kind, which closes before the last of it is read: it is fed by hand. */
async function* bunzipped(file: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const failures: Error[] = [];
  const unpacker = unbzip2();
  unpacker.on('data', (piece: Uint8Array) => ready.push(piece));
  unpacker.on('error', (error: Error) => failures.push(error));
  for await (const piece of file) {
    unpacker.write(piece);
    yield* ready.splice(0);
    if (failures[0] !== undefined) throw failures[0];
  }
  unpacker.end();
  yield* ready.splice(0);
  if (failures[0] !== undefined) throw failures[0];
}
