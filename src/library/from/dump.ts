/** Articles of a dump of a MediaWiki, for a library. */
import { resolve } from 'node:path';
import type { Country } from '../../countries/country.js';
import { dumpPages } from '../../wiki/dump/dump.js';
import type { DumpPage, DumpSite } from '../../wiki/dump/pages.js';
import { pairOfTitle, titlesOfPair } from '../../wiki/titles.js';
import type { Given } from '../add.js';
import type { Asked } from './wiki.js';
import { COMPILER } from '../compiled.js';
import type { Library } from '../library.js';

export interface FromDump {
  library: Library;
  signal?: AbortSignal | undefined;
  onProgress?: ((done: number) => void) | undefined;
}

/**
 * The articles asked for; where nothing is asked, all whose title names two countries. Throws a `RelationsError` ("unreadable") for what is
 * no dump, and the reason of the signal.
 */
export async function* fromDump(path: string, asked: readonly Asked[], options: FromDump): AsyncGenerator<Given> {
  const known = knownRevisions(options.library);
  const isWanted = wanted(asked);
  const found = new Set<string>();
  const { signal, onProgress } = options;
  for await (const { page, site } of dumpPages(path, { isWanted, signal, ...(onProgress ? { onProgress } : {}) })) {
    found.add(page.title);
    const given = articleOf(page, site, path);
    const isKnown = 'origin' in given && known.has(given.origin.url ?? '');
    yield isKnown ? { name: page.title, had: 'unchanged', why: '' } : given;
  }
  for (const each of asked) {
    const why = `There is no such article in ${path}.`;
    if ('title' in each && !found.has(each.title)) yield { name: each.title, had: 'missing', why };
    if ('pair' in each && !titlesOfPair(...each.pair).some((title) => found.has(title)))
      yield { name: each.pair.map(({ name }) => name).join('–'), had: 'missing', why };
  }
}

/** Addresses of the revisions that the library has, made by this compiler. */
function knownRevisions(library: Library): Set<string> {
  return new Set(
    library
      .entries()
      .entries.flatMap(({ head: { origin, build } }) =>
        origin.url !== null && origin.revision !== null && build === COMPILER ? [origin.url] : [],
      ),
  );
}

function wanted(asked: readonly Asked[]): (title: string) => boolean {
  if (asked.length === 0) return (title) => pairOfTitle(title) !== null;
  const titles = new Set(
    asked.flatMap((each) => ('title' in each ? [each.title] : 'pair' in each ? titlesOfPair(...each.pair) : [])),
  );
  const countries = new Set(asked.flatMap((each): Country[] => ('country' in each ? [each.country] : [])));
  return (title) =>
    titles.has(title) ||
    (countries.size > 0 && (pairOfTitle(title)?.some((country) => countries.has(country)) ?? false));
}

/** The dump says where its wiki's pages are; its licence stands on the wiki alone. */
function articleOf({ title, revision, timestamp, text }: DumpPage, site: DumpSite, path: string): Given {
  return {
    name: title,
    text,
    origin: {
      title,
      url: addressOf(site, title, revision),
      wiki: null,
      revision,
      timestamp,
      publisher: site.name,
      license: null,
      fetched: new Date().toISOString(),
      file: resolve(path),
    },
  };
}

/** "https://en.wikipedia.org/wiki/Main_Page" → that of index.php, as Wikimedia's wikis have it; null where the dump names no address. */
function addressOf({ base }: DumpSite, title: string, revision: number): string | null {
  let url: URL;
  try {
    url = new URL(base);
  } catch {
    return null;
  }
  if (!/^https?:$/.test(url.protocol)) return null;
  url.pathname = /^\/wiki\//.test(url.pathname) ? '/w/index.php' : url.pathname.replace(/[^/]*$/, 'index.php');
  url.search = new URLSearchParams({ title: title.replace(/ /g, '_'), oldid: String(revision) }).toString();
  return url.href;
}
