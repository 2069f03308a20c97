/** A library for programs: opened by its folder, and given articles by name. */
import { resolveCountry } from '../countries/resolve.js';
import type { Country } from '../countries/country.js';
import { libraryFolder } from '../dataset/library-folder.js';
import { RelationsError } from '../errors.js';
import { WikiClient, WIKIPEDIA } from '../wiki/client.js';
import { addArticles, type Given } from './add.js';
import type { Added } from './added.js';
import { contactIn } from './config.js';
import { fromDump } from './from/dump.js';
import { fromFiles } from './from/files.js';
import { newerRevisions } from './from/newer.js';
import { checkedTitle, fromWiki, type Asked } from './from/wiki.js';
import { libraryRows, type LibraryRow } from './list.js';
import { Library } from './library.js';
import { rebuilt } from './rebuild.js';

/** What to add. */
export interface ArticlesAsked {
  /** Two countries each, under any usual name. */
  pairs?: readonly (readonly [string, string])[];
  titles?: readonly string[];
  /** All articles of the category of each country's relations. */
  countries?: readonly string[];
  /** Texts at hand, and what messages call them. */
  texts?: readonly { name: string; text: string }[];
  /** A dump, in place of the wiki. */
  dump?: string;
  /** Address of the api.php of another MediaWiki than Wikipedia. */
  from?: string;
}

export interface AddingOptions {
  signal?: AbortSignal;
  /** Take an article in the place of another one on the same two countries. */
  replace?: boolean;
  dryRun?: boolean;
  /** How the operators of the wiki can reach whoever runs the program: an address or a page. */
  contact?: string;
  /** Told as soon as an article is done. */
  onResult?: (added: Added) => void;
}

/** A library that is open. What fails throws a `RelationsError`; what fails with one article stands in its row. */
export interface OwnLibrary {
  readonly folder: string;
  /** In order of title. */
  articles(): LibraryRow[];
  add(asked: ArticlesAsked, options?: AddingOptions): Promise<Added[]>;
  /** Fetches newer revisions of all articles that come from a wiki. */
  update(options?: AddingOptions): Promise<Added[]>;
  /** Compiles all articles anew. */
  rebuild(options?: AddingOptions): Promise<Added[]>;
  /** Removes articles by their titles; gives how many there were. */
  remove(...titles: string[]): Promise<number>;
}

/** Without a folder that of the command line. Throws a `RelationsError` ("usage") where there is no place for one. */
export function ownLibrary(folder?: string): OwnLibrary {
  const place = libraryFolder(process.env, { asked: folder, cwd: process.cwd() });
  if (place === null) throw new RelationsError('usage', 'There is no place for a library.', 'Name a folder.');
  const library = new Library(place);
  return {
    folder: place,
    articles: () => libraryRows(library).rows,
    add: (asked, options = {}) =>
      addArticles(library, given(library, asked, options), {
        ...options,
        many: asked.dump !== undefined && (asked.pairs ?? asked.titles) === undefined,
      }),
    update: (options = {}) => {
      const clientOf = (api: string): WikiClient => clientFor(api, options);
      return addArticles(library, newerRevisions(library.entries().entries, clientOf), { ...options, replace: true });
    },
    rebuild: (options = {}) => rebuilt(library, options),
    remove: async (...titles) => {
      const gone = library.entries().entries.filter(({ head }) => titles.includes(head.origin.title));
      library.removeFiles(gone.map(({ path }) => path));
      if (gone.length > 0) await library.publish();
      return gone.length;
    },
  };
}

const clientFor = (api: string, { signal, contact }: AddingOptions): WikiClient =>
  new WikiClient(api, { env: process.env, contact: contact ?? contactIn(process.env), signal });

async function* given(library: Library, what: ArticlesAsked, options: AddingOptions): AsyncGenerator<Given> {
  const { pairs = [], titles = [], countries = [], texts = [], dump, from } = what;
  const asked: Asked[] = [
    ...titles.map((title) => ({ title: checkedTitle(title) })),
    ...pairs.map(([a, b]) => ({ pair: [countryNamed(a), countryNamed(b)] as const })),
    ...countries.map((name) => ({ country: countryNamed(name) })),
  ];
  yield* fromFiles(texts.map(({ name, text }) => ({ name, path: null, read: () => text })));
  if (dump !== undefined) yield* fromDump(dump, asked, { library, signal: options.signal });
  else if (asked.length > 0) yield* fromWiki(asked, { client: clientFor(from ?? WIKIPEDIA, options), library });
}

function countryNamed(name: string): Country {
  const found = resolveCountry(name, { exact: false });
  if (found.status === 'exact' || found.status === 'near') return found.country;
  throw new RelationsError('usage', `"${name}" is not the name of one country.`);
}
