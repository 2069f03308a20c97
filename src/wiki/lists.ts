/** Lists of titles that a wiki has. */
import { cleanLine } from '../text/clean.js';
import type { WikiClient } from './client.js';
import { listOf, objectOf, parts } from './pages.js';

/** More pages than a category of relations has, and few enough to be held. */
const MOST_MEMBERS = 20_000;
const SUGGESTIONS = 5;

/** Titles of the articles in a category, in its order; null where there is no such category. Throws as `ask` does. */
export async function categoryMembers(client: WikiClient, category: string): Promise<string[] | null> {
  const question = {
    action: 'query',
    list: 'categorymembers',
    cmtitle: `Category:${category}`,
    cmnamespace: '0',
    cmlimit: '500',
  };
  const titles: string[] = [];
  for await (const answer of parts(client, question)) {
    titles.push(...titlesIn(objectOf(answer.query).categorymembers));
    if (titles.length >= MOST_MEMBERS) break;
  }
  return titles.length === 0 ? null : titles;
}

/** Titles that the wiki's own search gives, the best first. Throws as `ask` does. */
export async function searched(client: WikiClient, words: string): Promise<string[]> {
  const answer = await client.ask({
    action: 'query',
    list: 'search',
    srsearch: words,
    srlimit: String(SUGGESTIONS),
    srnamespace: '0',
    srprop: '',
  });
  return titlesIn(objectOf(answer.query).search).slice(0, SUGGESTIONS);
}

const titlesIn = (value: unknown): string[] =>
  listOf(value).flatMap(({ title }) => (typeof title === 'string' ? [cleanLine(title)] : []));
