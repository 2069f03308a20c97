/** The wanted articles of a dump: .xml, .xml.gz, .xml.bz2; of a multistream dump with its index only the streams that hold them. */
import { statSync } from 'node:fs';
import { reason, RelationsError } from '../../errors.js';
import { cleanLine } from '../../text/clean.js';
import { indexOf, streamsWith } from './index.js';
import { DumpReader, NoExport, type DumpPage, type DumpSite } from './pages.js';
import { unpacked, type Part } from './unpack.js';

export interface DumpOptions {
  isWanted: (title: string) => boolean;
  signal?: AbortSignal | undefined;
  /** How much of what is to be read has been, from 0 to 1. */
  onProgress?: (done: number) => void;
}

/** Throws a `RelationsError` ("unreadable") for what cannot be read or is no dump, and the reason of the signal. */
export async function* dumpPages(
  path: string,
  { isWanted, signal, onProgress }: DumpOptions,
): AsyncGenerator<{ page: DumpPage; site: DumpSite }> {
  try {
    const size = statSync(path).size;
    const index = indexOf(path);
    const streams = index === null ? null : await streamsWith(index, isWanted);
    signal?.throwIfAborted();
    const site = (await siteOf(path)) ?? { name: 'a wiki', base: '' };
    let read = 0;
    const total = streams === null ? size : streams.reduce((sum, { from, to }) => sum + (to ?? size) - from, 0);
    const onBytes = (bytes: number): void => {
      read += bytes;
      onProgress?.(total === 0 ? 1 : Math.min(1, read / total));
    };
    for (const part of streams ?? [undefined]) {
      for await (const page of pagesIn(path, isWanted, part, onBytes)) {
        signal?.throwIfAborted();
        yield { page, site };
      }
      signal?.throwIfAborted();
    }
  } catch (error) {
    if (signal?.aborted === true) throw error;
    if (error instanceof RelationsError) throw error;
    throw new RelationsError('unreadable', `Cannot read the dump ${path}: ${why(error)}.`, HINT);
  }
}

const HINT =
  'A dump is the XML of a MediaWiki: .xml, .xml.gz, .xml.bz2, or …-multistream.xml.bz2 with its index beside it.';

function why(error: unknown): string {
  if (error instanceof NoExport) return `it is no XML export (${cleanLine(error.message)})`;
  const isOfFile = error instanceof Error && 'syscall' in error;
  return isOfFile || !(error instanceof Error) ? reason(error) : `it is damaged (${cleanLine(error.message)})`;
}

async function* pagesIn(
  path: string,
  isWanted: (title: string) => boolean,
  part: Part | undefined,
  onBytes: (bytes: number) => void,
): AsyncGenerator<DumpPage> {
  const reader = new DumpReader(isWanted);
  // The element that all pages stand in is opened in the first stream alone, and closed in the last.
  if (part !== undefined && part.from > 0) reader.read('<mediawiki>');
  for await (const text of unpacked(path, part, onBytes)) yield* reader.read(text);
}

/** Stands at the head of the file, before all pages. */
async function siteOf(path: string): Promise<DumpSite | null> {
  const reader = new DumpReader(() => false);
  let length = 0;
  for await (const text of unpacked(path)) {
    reader.read(text);
    length += text.length;
    // `site` is set by the reader.
    if (reader.site !== null || length > 2_000_000) break;
  }
  return reader.site;
}
