/** Puts articles into a library, one after the other; what is wrong with one keeps no other out of it. */
import { countryByCode } from '../countries/country.js';
import { andList } from '../text/lists.js';
import type { ArticleHead, Origin, StoredArticle } from './article.js';
import { COMPILER } from './compiled.js';
import { addedRow, type Added } from './added.js';
import { factChanges } from './changes.js';
import type { BrokenEntry } from './entries.js';
import type { Library } from './library.js';
import type { LockOptions } from './lock.js';
import type { Job } from './outcome.js';
import { compiled } from './threads.js';

/** An article to add, or one that could not be had. */
export type Given = Job | NotHad;

export interface NotHad {
  name: string;
  /** Nothing is to be added, there is no such article, or it failed. */
  had: 'unchanged' | 'skipped' | 'missing' | 'failed';
  why: string;
}

export interface AddOptions extends LockOptions {
  /** Take an article although the library has another one on the two countries, which is then removed. */
  replace?: boolean;
  /** Compile what is there already at the same revision once more. */
  again?: boolean;
  /** Only say what would be done. */
  dryRun?: boolean;
  /** There will be many: threads are started at once. */
  many?: boolean;
  /** When lookups are to see it: when something has changed (without this), whatever has changed, or after a later call. */
  publishing?: 'changed' | 'always' | 'later';
  signal?: AbortSignal | undefined;
  onResult?: (added: Added) => void;
  /** Told of a file of the library that cannot be read, and that lookups therefore do without. */
  onBroken?: (broken: BrokenEntry) => void;
}

/**
 * Adds articles as they come. When it is stopped by the signal, or what gives the articles throws, those that were read are kept and can be
 * looked up. Throws a `RelationsError` ("unreadable") where the library cannot be written, and what `articles` throws.
 */
export async function addArticles(
  library: Library,
  articles: AsyncIterable<Given>,
  {
    replace = false,
    again = false,
    dryRun = false,
    many = false,
    publishing = 'changed',
    signal,
    onResult,
    onBroken,
    ...lock
  }: AddOptions = {},
): Promise<Added[]> {
  const results: Added[] = [];
  const owners = ownersIn(library);
  let isChanged = false;
  const keep = (result: Added): void => {
    results.push(result);
    onResult?.(result);
  };
  const publish = async (): Promise<void> => {
    const isDue = publishing === 'always' || isChanged || library.isBehind();
    if (!isDue || publishing === 'later' || dryRun) return;
    for (const broken of (await library.publish(lock)).broken) onBroken?.(broken);
  };
  try {
    const jobIn = (given: Given): Job | null => ('origin' in given ? given : null);
    for await (const { item, outcome } of compiled(stopping(articles, signal), jobIn, many)) {
      if (outcome === null) {
        const { had, why } = item as NotHad;
        keep(addedRow({ name: item.name, outcome: had, why, article: null, changes: [] }));
      } else if ('message' in outcome) {
        const why = `${outcome.message}${/[.!?]$/.test(outcome.message) ? '' : '.'} ${outcome.hint ?? ''}`.trim();
        keep(addedRow({ name: item.name, outcome: 'failed', why, article: null, changes: [] }));
      } else {
        const result = put(library, owners, { name: item.name, ...outcome }, { replace, again, dryRun, sync: !many });
        isChanged ||= !dryRun && (result.outcome === 'added' || result.outcome === 'changed');
        keep(result);
      }
    }
  } catch (error) {
    // What went wrong first is told, also where nothing can be written any more.
    await publish().catch(() => undefined);
    throw error;
  }
  await publish();
  return results;
}

async function* stopping(articles: AsyncIterable<Given>, signal: AbortSignal | undefined): AsyncGenerator<Given> {
  for await (const article of articles) {
    if (signal?.aborted === true) return;
    yield article;
  }
}

/** Pair → the file of the article on the two countries that the library has. */
function ownersIn(library: Library): Map<string, { path: string; title: string }> {
  return new Map(
    library
      .entries()
      .entries.flatMap(({ path, head }) =>
        pairsOf(head).map((pair) => [pair, { path, title: head.origin.title }] as const),
      ),
  );
}

/** Of articles on two countries; those on all relations of one share their pairs with others. */
export const pairsOf = ({ records }: Pick<ArticleHead, 'records'> | Pick<StoredArticle, 'records'>): string[] =>
  records.filter(({ standing }) => standing === 'own article').map(({ pair }) => pair);

function put(
  library: Library,
  owners: Map<string, { path: string; title: string }>,
  { name, article, leftOut }: { name: string; article: StoredArticle; leftOut: string | null },
  { replace, again, dryRun, sync }: { replace: boolean; again: boolean; dryRun: boolean; sync: boolean },
): Added {
  const before = library.article(article.origin);
  const path = library.place(article.origin);
  const rivals = pairsOf(article)
    .flatMap((pair) => owners.get(pair) ?? [])
    .filter((owner) => owner.path !== path);
  const [rival] = rivals;
  if (rival !== undefined && !replace) {
    const why = `The library already has "${rival.title}" on ${partiesOf(article)}; --replace takes this one in its place.`;
    return addedRow({ name, outcome: 'failed', article: null, why, changes: [] });
  }
  if (before !== null && !again && isSame(before, article))
    return addedRow({ name, outcome: 'unchanged', article: before, why: null, changes: [] });
  const changes = before === null ? [] : factChanges(before.records, article.records);
  if (!dryRun) {
    library.put(article, { sync });
    library.removeFiles(rivals.map((each) => each.path));
  }
  for (const pair of pairsOf(article)) owners.set(pair, { path, title: article.origin.title });
  return addedRow({ name, outcome: before === null ? 'added' : 'changed', article, why: leftOut, changes });
}

const isSame = (before: StoredArticle, now: StoredArticle): boolean =>
  before.text === now.text && before.build === COMPILER && before.origin.revision === now.origin.revision;

const partiesOf = (article: StoredArticle): string =>
  andList((pairsOf(article)[0] ?? '').split('|').map((code) => countryByCode(code)?.name ?? code));

/** The same article, of the text that the library has: for a compiler that is newer. */
export const jobOf = ({ origin, text }: { origin: Origin; text: string }): Job => ({
  origin,
  text,
  name: origin.title,
});
