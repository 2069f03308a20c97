/** The text of a file that may be compressed, in pieces. */
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
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
  const bytes = opened(path, file);
  // An error of the file does not come through the pipe by itself.
  file.on('error', (error) => bytes.destroy(error));
  const decoder = new TextDecoder('utf-8');
  try {
    for await (const piece of bytes) yield decoder.decode(piece as Uint8Array, { stream: true });
    yield decoder.decode();
  } finally {
    file.destroy();
  }
}

function opened(path: string, file: Readable): Readable {
  // It is a stream of the first kind, which is not iterable.
  if (/\.bz2$/i.test(path)) return new Readable().wrap(file.pipe(unbzip2()));
  return /\.gz$/i.test(path) ? file.pipe(createGunzip()) : file;
}
