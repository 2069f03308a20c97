/** Pages of a wiki by title, and what the wiki says of itself. */
import { cleanLine } from '../text/clean.js';
import type { Answered, WikiClient } from './client.js';

/** As many as the API takes at a time. */
export const BATCH = 50;
/** Questions that one list may take; more are those of a wiki that never ends. */
const MOST_PARTS = 1_000;

export interface Site {
  name: string;
  /** Of index.php. */
  script: string;
  license: string | null;
}

export interface PageRevision {
  title: string;
  revision: number;
  /** ISO 8601, UTC. */
  timestamp: string;
}

export interface Page extends PageRevision {
  text: string;
}

export interface Pages<Found extends PageRevision> {
  site: Site;
  found: Found[];
  /** Titles as they were asked for. */
  missing: string[];
  /** Title asked for → title of the page that it leads to, where that is another one. */
  leads: ReadonlyMap<string, string>;
}

/** The newest revision of up to fifty pages, redirects followed, in the order of their titles. Throws as `ask` does. */
export const pagesOf = (client: WikiClient, titles: readonly string[]): Promise<Pages<Page>> =>
  query(client, titles, 'ids|timestamp|content', pageIn);

/** The same without the texts: to know what has changed. */
export const revisionsOf = (client: WikiClient, titles: readonly string[]): Promise<Pages<PageRevision>> =>
  query(client, titles, 'ids|timestamp', revisionIn);

async function query<Found extends PageRevision>(
  client: WikiClient,
  titles: readonly string[],
  rvprop: string,
  read: (page: Answered) => Found | null,
): Promise<Pages<Found>> {
  const question = {
    action: 'query',
    prop: 'revisions',
    rvprop,
    rvslots: 'main',
    redirects: '1',
    meta: 'siteinfo',
    siprop: 'general|rightsinfo',
    titles: titles.join('|'),
  };
  const found = new Map<string, Found>();
  const leads = new Map<string, string>();
  let site: Site | null = null;
  for await (const answer of parts(client, question)) {
    const told = objectOf(answer.query);
    site ??= siteOf(told, client.api);
    for (const step of [...listOf(told.normalized), ...listOf(told.redirects)]) {
      if (typeof step.from === 'string' && typeof step.to === 'string') leads.set(step.from, step.to);
    }
    for (const page of listOf(told.pages)) {
      const one = read(page);
      if (one !== null) found.set(one.title, one);
    }
  }
  const ends = new Map(titles.map((title) => [title, endOf(title, leads)]));
  return {
    site: site ?? siteOf({}, client.api),
    found: [...new Set(ends.values())].flatMap((title) => found.get(title) ?? []),
    missing: titles.filter((title) => !found.has(ends.get(title) ?? title)),
    leads: new Map([...ends].filter(([from, to]) => from !== to)),
  };
}

/** A question and all that continues it. */
export async function* parts(client: WikiClient, question: Readonly<Record<string, string>>): AsyncGenerator<Answered> {
  let more: Record<string, string> = {};
  for (let part = 0; part < MOST_PARTS; part++) {
    const answer = await client.ask({ ...question, ...more });
    yield answer;
    if (typeof answer.continue !== 'object' || answer.continue === null) return;
    more = Object.fromEntries(Object.entries(answer.continue).map(([key, value]) => [key, String(value)]));
  }
}

/** A title is normalized, then may be a redirect, of which the wiki follows one. */
function endOf(title: string, leads: ReadonlyMap<string, string>): string {
  let end = title;
  for (let steps = 0; steps < 4; steps++) end = leads.get(end) ?? end;
  return end;
}

function revisionIn(page: Answered): PageRevision | null {
  const [revision] = listOf(page.revisions);
  const { title } = page;
  if (revision === undefined || typeof title !== 'string') return null;
  const { revid, timestamp } = revision;
  const isWhole =
    typeof revid === 'number' && typeof timestamp === 'string' && /^\d{4}-\d\d-\d\dT[\d:]+Z$/.test(timestamp);
  return isWhole ? { title: cleanLine(title), revision: revid, timestamp } : null;
}

function pageIn(page: Answered): Page | null {
  const known = revisionIn(page);
  const [revision] = listOf(page.revisions);
  const { content } = objectOf(objectOf(revision?.slots).main);
  return known === null || typeof content !== 'string' ? null : { ...known, text: content };
}

function siteOf(told: Answered, api: URL): Site {
  const { sitename, server, script } = objectOf(told.general);
  const { text, url } = objectOf(told.rightsinfo);
  return {
    name: typeof sitename === 'string' ? cleanLine(sitename) : api.host,
    script: scriptOf(server, script, api),
    license: licenceOf(text, url),
  };
}

/** Where the wiki says that its pages are, if that is an address at all. */
function scriptOf(server: unknown, script: unknown, api: URL): string {
  try {
    const url = new URL(
      typeof script === 'string' ? script : 'index.php',
      typeof server === 'string' ? new URL(server, api) : api,
    );
    if (/^https?:$/.test(url.protocol)) return url.href;
  } catch {
    // Beside the API, then.
  }
  return new URL('index.php', api).href;
}

/** "CC BY-SA 4.0" of the address of a licence of Creative Commons; else in the wiki's words. */
function licenceOf(text: unknown, url: unknown): string | null {
  const known = /creativecommons\.org\/licenses\/(by(?:-\w+)*)\/(\d(?:\.\d)?)/.exec(typeof url === 'string' ? url : '');
  if (known?.[1] !== undefined) return `CC ${known[1].toUpperCase()} ${known[2] ?? ''}`;
  return typeof text === 'string' && text.trim() !== '' ? cleanLine(text).trim() : null;
}

/** The address of a page as it was at a revision. */
export function permanentAddress({ script }: Site, { title, revision }: PageRevision): string {
  const url = new URL(script);
  url.search = new URLSearchParams({ title: title.replace(/ /g, '_'), oldid: String(revision) }).toString();
  return url.href;
}

export const objectOf = (value: unknown): Answered =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Answered) : {};

export const listOf = (value: unknown): Answered[] => (Array.isArray(value) ? value.map(objectOf) : []);
