/**
 * The same article gives the same facts in all its forms: as it is, in wikitext, as the API's extract, as a page of HTML. An extract has
 * no infobox, no tables, no notes and no captions; what the articles here state in an infobox, their text states too.
 */
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLES, difference, factsOf, recordOf } from '../compile/metamorphic/facts.js';
import { startWiki, type Wiki } from './wiki.js';
import { TEMPLATES, asWikitext } from './wikitext.js';

const MINUTES = 60_000;
/** The reader of HTML is a folder of its own. */
const READS_HTML = existsSync(new URL('../../src/compile/sources/html', import.meta.url));

/** Each article goes to MediaWiki in one of two ways: to be an extract, or a page. */
const every = <Case>(cases: readonly Case[], remainder: 0 | 1): Case[] => cases.filter((_, at) => at % 2 === remainder);

const CASES = ARTICLES.map(({ name, text }) => ({ name, facts: factsOf(recordOf(text)), ...asWikitext(text) }));

describe('an article gives the facts of its plain form', () => {
  let wiki: Wiki | null = null;

  beforeAll(async () => {
    wiki = await startWiki(new Map([...TEMPLATES, ...CASES.map(({ title, wikitext }) => [title, wikitext] as const)]));
    if (wiki === null) console.warn('MediaWiki is not installed: what it makes of the articles is not tested.');
  }, 5 * MINUTES);
  afterAll(() => wiki?.stop());

  it.each(CASES)('in wikitext: $name', ({ wikitext, title, facts }) => {
    expect(difference(facts, factsOf(recordOf(`= ${title} =\n${wikitext}`)))).toEqual([]);
  });

  it.for(every(CASES, 0))('as an extract of MediaWiki: $name', async ({ title, facts }, { skip }) => {
    if (wiki === null) return skip('MediaWiki is not installed');
    const extract = await wiki.extract(title);
    expect(difference(facts, factsOf(recordOf(`= ${title} =\n${extract}`)))).toEqual([]);
  });

  it.for(every(CASES, 1))('as a page of MediaWiki: $name', async ({ title, facts }, { skip }) => {
    if (wiki === null || !READS_HTML) return skip(READS_HTML ? 'MediaWiki is not installed' : 'HTML is not read yet');
    expect(difference(facts, factsOf(recordOf(await wiki.page(title))))).toEqual([]);
  });
});
