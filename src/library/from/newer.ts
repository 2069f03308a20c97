/** Newer revisions of articles that a library has, for a library. Revisions are asked for first, so that what has not changed is not fetched. */
import type { WikiClient } from '../../wiki/client.js';
import { BATCH, pagesOf, revisionsOf } from '../../wiki/pages.js';
import type { Given } from '../add.js';
import type { Entry } from '../article.js';
import { givenPage } from './wiki.js';

/**
 * In the order of the wikis, then of the articles. Throws a `RelationsError` ("network"), and the reason of the client's signal.
 * @param clientOf Of the address of a wiki's API.
 */
export async function* newerRevisions(
  entries: readonly Entry[],
  clientOf: (api: string) => WikiClient,
): AsyncGenerator<Given> {
  const wikis = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { wiki, title, file } = entry.head.origin;
    if (wiki !== null) wikis.set(wiki, [...(wikis.get(wiki) ?? []), entry]);
    else yield { name: title, had: 'skipped', why: `it comes from ${file ?? 'a file'}: add it again to read it anew.` };
  }
  for (const [api, of] of wikis) {
    const client = clientOf(api);
    for (let from = 0; from < of.length; from += BATCH) yield* newerIn(of.slice(from, from + BATCH), client);
  }
}

async function* newerIn(entries: readonly Entry[], client: WikiClient): AsyncGenerator<Given> {
  const titles = entries.map(({ head }) => head.origin.title);
  const { site, found, missing, leads } = await revisionsOf(client, titles);
  const revisions = new Map(found.map(({ title, revision }) => [title, revision]));
  const changed: string[] = [];
  for (const { head } of entries) {
    const { title, revision } = head.origin;
    const now = leads.get(title) ?? title;
    if (missing.includes(title))
      yield {
        name: title,
        had: 'skipped',
        why: `${site.name} has it no more; yours stays. To remove it: relations remove "${title}"`,
      };
    else if (now === title && revisions.get(title) === revision) yield { name: title, had: 'unchanged', why: '' };
    else changed.push(now);
  }
  if (changed.length === 0) return;
  const pages = await pagesOf(client, changed);
  for (const page of pages.found) yield givenPage(page, pages.site, client);
  for (const name of pages.missing)
    yield { name, had: 'failed', why: `${site.name} had it a moment ago, and has it no more.` };
}
