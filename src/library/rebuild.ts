/** All articles of a library compiled anew: those that another version of the program read, or all that are asked for. */
import { addArticles, type AddOptions, type Given } from './add.js';
import type { Added } from './added.js';
import { readSource, BrokenArticle } from './article.js';
import type { Entry } from './article.js';
import type { Library } from './library.js';
import { WORTH_THREADS } from './threads.js';

export interface RebuildOptions extends Omit<AddOptions, 'again' | 'replace' | 'publishing'> {
  /** Lookups are to see it after a later call of `addArticles`. */
  later?: boolean;
  onTotal?: (total: number) => void;
  /** Which; without it all. */
  only?: (entry: Entry) => boolean;
}

/** Nothing of the user's is lost by it: the text of an article that can no longer be compiled stays, with the records it had. */
export async function rebuilt(
  library: Library,
  { onTotal, only, later = false, ...options }: RebuildOptions,
): Promise<Added[]> {
  const { entries, broken } = library.entries();
  const wanted = only === undefined ? entries : entries.filter(only);
  onTotal?.(wanted.length);
  return addArticles(library, texts(wanted, broken), {
    ...options,
    again: true,
    publishing: later ? 'later' : wanted.length > 0 ? 'always' : 'changed',
    many: wanted.length > WORTH_THREADS,
  });
}

async function* texts(
  entries: readonly Entry[],
  broken: ReturnType<Library['entries']>['broken'],
): AsyncGenerator<Given> {
  for (const { path, why } of broken) yield { name: path, had: 'failed', why };
  for (const { path, head } of entries) {
    // The event loop turns between two articles, so that an interruption is heard.
    await new Promise((go) => setImmediate(go));
    try {
      const article = readSource(path);
      if (article !== null) yield { origin: article.origin, text: article.text, name: head.origin.title };
    } catch (error) {
      if (!(error instanceof BrokenArticle)) throw error;
      yield { name: head.origin.title, had: 'failed', why: error.message };
    }
  }
}
