/** The part of MediaWiki's API that the program asks, over pages in memory: where no MediaWiki is, and to count questions. */
import { json, serve, type Asked, type TestServer } from './server.js';

export interface FakePage {
  text: string;
  revision: number;
}

export interface FakeWiki extends TestServer {
  pages: Map<string, FakePage>;
  redirects: Map<string, string>;
  categories: Map<string, string[]>;
  /** Called before each answer; true: it has answered itself. */
  before: ((asked: Asked, response: Parameters<Parameters<typeof serve>[0]>[1], number: number) => boolean) | null;
}

const GENERAL = { sitename: 'Test Wiki', server: 'https://wiki.example.org', script: '/w/index.php' };
const RIGHTS = { url: 'https://creativecommons.org/licenses/by-sa/4.0/', text: 'Creative Commons' };

/** Members of a category come two at a time. */
const PART = 2;

export async function fakeWiki(pages: Readonly<Record<string, string>>): Promise<FakeWiki> {
  const wiki: Omit<FakeWiki, keyof TestServer> = {
    pages: new Map(Object.entries(pages).map(([title, text], at) => [title, { text, revision: at + 1 }])),
    redirects: new Map(),
    categories: new Map(),
    before: null,
  };
  const server = await serve((asked, response, number) => {
    if (wiki.before?.(asked, response, number) === true) return;
    json(response, answerTo(asked.query, wiki));
  });
  return Object.assign(wiki, server);
}

function answerTo(query: URLSearchParams, { pages, redirects, categories }: Omit<FakeWiki, keyof TestServer>): unknown {
  const list = query.get('list');
  if (list === 'categorymembers') {
    const members = categories.get((query.get('cmtitle') ?? '').replace('Category:', '')) ?? [];
    const from = Number(query.get('cmcontinue') ?? 0);
    return {
      ...(from + PART < members.length ? { continue: { cmcontinue: String(from + PART), continue: '-||' } } : {}),
      query: { categorymembers: members.slice(from, from + PART).map((title) => ({ ns: 0, title })) },
    };
  }
  if (list === 'search') {
    const words = (query.get('srsearch') ?? '').split(' ');
    const found = [...pages.keys()].filter((title) =>
      words.some((word) => word !== 'relations' && title.includes(word)),
    );
    return { query: { search: found.map((title) => ({ ns: 0, title })) } };
  }
  const titles = (query.get('titles') ?? '').split('|');
  const withText = (query.get('rvprop') ?? '').includes('content');
  const ends = [...new Set(titles.map((title) => redirects.get(title) ?? title))];
  return {
    query: {
      general: GENERAL,
      rightsinfo: RIGHTS,
      redirects: titles.flatMap((from) => (redirects.has(from) ? [{ from, to: redirects.get(from) }] : [])),
      pages: ends.map((title) => {
        const page = pages.get(title);
        if (page === undefined) return { ns: 0, title, missing: true };
        const slots = withText ? { slots: { main: { contentmodel: 'wikitext', content: page.text } } } : {};
        return { ns: 0, title, revisions: [{ revid: page.revision, timestamp: '2026-05-03T10:00:00Z', ...slots }] };
      }),
    },
  };
}
