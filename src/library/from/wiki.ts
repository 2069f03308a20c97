/** Articles of a MediaWiki, for a library. */
import type { Country } from '../../countries/country.js';
import { RelationsError } from '../../errors.js';
import { andList } from '../../text/lists.js';
import type { WikiClient } from '../../wiki/client.js';
import { categoryMembers, searched } from '../../wiki/lists.js';
import { BATCH, pagesOf, permanentAddress, revisionsOf, type Page, type Pages, type Site } from '../../wiki/pages.js';
import { categoriesOf, pairOfTitle, titlesOfPair } from '../../wiki/titles.js';
import type { Given } from '../add.js';
import type { Origin } from '../article.js';
import type { Library } from '../library.js';
import { COMPILER } from '../compiled.js';

/** What is asked of a wiki. */
export type Asked = { pair: readonly [Country, Country] } | { title: string } | { country: Country };

export interface FromWiki {
  client: WikiClient;
  library: Library;
  /** Told how many articles there will be, as soon as that is known. */
  onTotal?: ((total: number) => void) | undefined;
}

/** In the order asked. Throws a `RelationsError` ("network"), and the reason of the client's signal. */
export async function* fromWiki(asked: Iterable<Asked>, options: FromWiki): AsyncGenerator<Given> {
  let titles: string[] = [];
  for (const each of asked) {
    if ('title' in each) titles.push(each.title);
    else {
      yield* ofTitles(titles, options);
      titles = [];
      yield* 'pair' in each ? ofPair(each.pair, options) : ofCountry(each.country, options);
    }
  }
  yield* ofTitles(titles, options);
}

/** All titles that the two may stand under are asked for in one question. */
async function* ofPair([a, b]: readonly [Country, Country], options: FromWiki): AsyncGenerator<Given> {
  const { client } = options;
  const { site, found } = await pagesOf(client, titlesOfPair(a, b).slice(0, BATCH));
  const [page] = found;
  if (page !== undefined) {
    yield givenPage(page, site, client);
    return;
  }
  const near = await nearPair(client, a, b);
  const name = `${a.name}–${b.name}`;
  yield { name, had: 'missing', why: `${site.name} has no article on ${a.name} and ${b.name}.${nearest(near)}` };
}

/** A wiki finds what holds all of the words; where nothing does, what it has on one of the two. */
async function nearPair(client: WikiClient, a: Country, b: Country): Promise<string[]> {
  for (const words of [`${a.name} ${b.name}`, a.name, b.name]) {
    const titles = await searched(client, `${words} relations`);
    if (titles.length > 0) return titles;
  }
  return [];
}

const nearest = (titles: readonly string[]): string =>
  titles.length === 0 ? '' : ` It has ${andList(titles.map((title) => `"${title}"`))}.`;

async function* ofCountry(country: Country, options: FromWiki): AsyncGenerator<Given> {
  const titles: string[] = [];
  for (const category of categoriesOf(country)) {
    titles.push(...((await categoryMembers(options.client, category)) ?? []));
    if (titles.length > 0) break;
  }
  if (titles.length === 0) {
    const why = `${options.client.api.host} has no category "${categoriesOf(country)[0] ?? ''}".`;
    yield { name: country.name, had: 'missing', why };
    return;
  }
  const wanted = titles.filter((title) => pairOfTitle(title) !== null);
  options.onTotal?.(wanted.length);
  for (const name of titles.filter((title) => !wanted.includes(title))) {
    yield { name, had: 'skipped', why: 'The title names no two countries.' };
  }
  yield* ofTitles(wanted, options);
}

/** Revisions are asked for first where the library has some of the articles, so that what has not changed is not fetched. */
export async function* ofTitles(titles: readonly string[], options: FromWiki): AsyncGenerator<Given> {
  const known = knownTitles(options);
  for (let from = 0; from < titles.length; from += BATCH) {
    const batch = titles.slice(from, from + BATCH);
    const unchanged = batch.some((title) => known.has(title))
      ? await unchangedOf(batch, known, options)
      : new Set<string>();
    for (const name of batch) if (unchanged.has(name)) yield { name, had: 'unchanged', why: '' };
    yield* fetchedPages(
      batch.filter((title) => !unchanged.has(title)),
      options,
    );
  }
}

async function* fetchedPages(titles: readonly string[], { client }: FromWiki): AsyncGenerator<Given> {
  if (titles.length === 0) return;
  const pages = await pagesOf(client, titles);
  for (const page of pages.found) yield givenPage(page, pages.site, client);
  for (const name of pages.missing) yield await missing(name, pages, client);
}

async function missing(name: string, { site }: Pages<Page>, client: WikiClient): Promise<Given> {
  const near = await searched(client, name);
  return { name, had: 'missing', why: `${site.name} has no article "${name}".${nearest(near)}` };
}

/** Title → revision of the articles of this wiki that the library has, made by this compiler. */
function knownTitles({ library, client }: FromWiki): Map<string, number> {
  return new Map(
    library
      .entries()
      .entries.flatMap(({ head: { origin, build } }) =>
        origin.wiki === client.api.href && origin.revision !== null && build === COMPILER
          ? [[origin.title, origin.revision] as const]
          : [],
      ),
  );
}

async function unchangedOf(
  titles: readonly string[],
  known: ReadonlyMap<string, number>,
  { client }: FromWiki,
): Promise<Set<string>> {
  const { found, leads } = await revisionsOf(client, titles);
  const revisions = new Map(found.map(({ title, revision }) => [title, revision]));
  return new Set(
    titles.filter((title) => {
      const end = leads.get(title) ?? title;
      const revision = revisions.get(end);
      return revision !== undefined && known.get(end) === revision;
    }),
  );
}

export function givenPage(page: Page, site: Site, client: WikiClient): Given {
  const origin: Origin = {
    title: page.title,
    url: permanentAddress(site, page),
    wiki: client.api.href,
    revision: page.revision,
    timestamp: page.timestamp,
    publisher: site.name,
    license: site.license,
    fetched: new Date().toISOString(),
    file: null,
  };
  return { origin, text: page.text, name: page.title };
}

/** A title as a wiki takes it. Throws a `RelationsError` ("usage"). */
export function checkedTitle(text: string): string {
  const title = text.replace(/_/g, ' ').trim();
  if (title === '' || title.length > 255 || /[#<>[\]|{}\n]/.test(title))
    throw new RelationsError('usage', `"${text}" cannot be the title of an article.`);
  return title;
}
