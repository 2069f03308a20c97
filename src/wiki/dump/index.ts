/** The index of a multistream dump: for each page the place of the bzip2 stream that it stands in. https://meta.wikimedia.org/wiki/Data_dumps */
import { existsSync } from 'node:fs';
import type { Part } from './unpack.js';
import { unpacked } from './unpack.js';

/** "…-multistream.xml.bz2", "…-multistream1.xml-p1p41.bz2" → the index beside it, packed or not; null where there is none. */
export function indexOf(dump: string): string | null {
  const [, stem, part = '', pages = ''] = /^(.*multistream)(\d*)\.xml(-p\d+p\d+)?\.bz2$/i.exec(dump) ?? [];
  if (stem === undefined) return null;
  const index = `${stem}-index${part}.txt${pages}`;
  return [`${index}.bz2`, index].find((path) => existsSync(path)) ?? null;
}

/** The streams that hold pages with these titles, in order of place. Lines that are none of an index are passed over. */
export async function streamsWith(
  index: string,
  isWanted: (title: string) => boolean,
  onBytes?: (bytes: number) => void,
): Promise<Part[]> {
  const starts = new Set<number>();
  const wanted = new Set<number>();
  let rest = '';
  const take = (line: string): void => {
    const [, place, title] = /^(\d{1,15}):\d{1,15}:(.*)$/.exec(line) ?? [];
    if (place === undefined || title === undefined) return;
    starts.add(Number(place));
    if (isWanted(title)) wanted.add(Number(place));
  };
  for await (const piece of unpacked(index, undefined, onBytes)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    // No line of an index is longer than a title.
    if (rest.length > 100_000) rest = '';
    for (const line of lines) take(line);
  }
  take(rest);
  const ordered = [...starts].sort((a, b) => a - b);
  return ordered.flatMap((from, at) => (wanted.has(from) ? [{ from, to: ordered[at + 1] ?? null }] : []));
}
