/** What articles name as their sources can be looked up: no copy of a page, and enough of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/compile/sources/frontmatter.js';

const folder = new URL('../../data/articles/', import.meta.url);
const articles = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith('.txt'));

/** Fewer than these an article does not stand on, but for the two that are carried over from one page each. */
const FEWEST = 4;
const CARRIED_OVER: Readonly<Record<string, number>> = { 'albania-bulgaria.txt': 1, 'albania-serbia.txt': 1 };

/** Copies of Wikipedia, whole or translated: the page itself is to be named. */
const MIRRORS = [
  'abcdef.wiki', 'absoluteastronomy.com', 'alchetron.com', 'av1.space', 'bliptext.com', 'calendarz.com', 'casplantje.nl',
  'celery.eu.org', 'classicistranieri.com', 'clateway.com', 'cryer.org.uk', 'datana.cloud', 'db0nus869y26v.cloudfront.net',
  'dewiki.de', 'dokumen123.com', 'duhoctrungquoc.vn', 'en-academic.com', 'academic.ru', 'encycloreader.org', 'enow.com',
  'enwikipedia.net', 'eudic.net', 'everipedia.org', 'explained.today', 'fact-index.com', 'findatwiki.com', 'franco.wiki',
  'frwiki.wiki', 'gravy.cc', 'graphsearch.epfl.ch', 'grokipedia.com', 'gutenberg.org', 'ebooklibrary.org', 'hmong.in.th',
  'howlingpixel.com', 'hyperlinked.wiki', 'iiab.me', 'imtqy.com', 'infogalactic.com', 'infosekolah.net', 'kiddle.co',
  'kidzsearch.com', 'kihulane.eu', 'kiwix.org', 'knowledger.de', 'knowpia.com', 'liquisearch.com', 'melakarnets.com', 'memim.com',
  'movatter.jp', 'newikis.com', 'niidae.com', 'nina.az', 'osmarks.net', 'owiki.org', 'owlapps.net', 'piglix.com',
  'pinocchiopedia.com', 'primidi.com', 'profilbaru.com', 'profilpelajar.com', 'qaz.wiki', 'qwe.wiki', 'richxsearch.com',
  'riteme.site', 'sagapedia.com', 'shortpedia.org', 'soft.lk', 'swiki.se', 'teknopedia.teknokrat.ac.id', 'theinfolist.com',
  'the-uncensored-wiki.com', 'timelinefy.com.br', 'triplydb.com', 'when.com', 'wiki.li', 'wiki.x.io', 'wiki7.org', 'wikial.top',
  'wikiclassic.com', 'wikidat.com', 'wikien4.appspot.com', 'wikiland.org', 'wikiless.lunar.icu', 'wikimili.com',
  'wikipedia-on-ipfs.org', 'wikipediahub.online', 'wikireact.com', 'wikisum.wiki', 'wikivisually.com', 'wikiwand.com',
  'wikizero.net', 'worddisk.com', 'xcv.wiki', 'zxc.wiki',
];
/** Sites that print the news of others again, often put through a machine, and searches, which are no pages. */
const REPRINTS = [
  'abrasivesunion.com', 'bloodraynebetrayal.com', 'brandexperiencechile.cl', 'bumblebeepedicab.com', 'campaper.com',
  'conniedunndesigns.com', 'customwritings.co', 'd1softballnews.com', 'datasetsearch.research.google.com', 'eatingandart.com',
  'eurodripusa.net', 'greyombrehair.com', 'historysnacks.io', 'lafamourette.com', 'logitechgamingsoftware.co', 'masterschamps.org',
  'newszop.com', 'reasononly.site', 'spamchronicles.com', 'studentwebserver.co.uk', 'thedartmooryarncompany.com', 'wevery.online',
  'win247.org', 'wywoz-kontenerow-smieci.pl',
];
/** Machines that only carry what others publish: caches, proxies, and where a site is tried out. */
const CARRIERS = [
  /^\d+(?:\.\d+){3}$/, /ipfs/, /\.azureedge\.net$/, /\.azurewebsites\.net$/, /\.cloudfront\.net$/, /\.fastly\.net$/, /\.workers\.dev$/,
  /\.pages\.dev$/, /^\d+\.[^.]+\.asia$/, /^(?:dev|preprod|prod|stageorigin|test|uat|webintra)\./, /\.$/,
];

const hostOf = (address: string): string => new URL(address).hostname;
/** What two addresses of one page share. */
const bare = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
const isMirror = (host: string): boolean =>
  [...MIRRORS, ...REPRINTS].some((mirror) => host === mirror || host.endsWith(`.${mirror}`)) || CARRIERS.some((carrier) => carrier.test(host));

describe('what is a mirror', () => {
  it.each([
    ['wikimili.com', true],
    ['w.owiki.org', true],
    ['de.zxc.wiki', true],
    ['gh.masterschamps.org', true],
    ['perceptio.azureedge.net', true],
    ['108.161.137.60', true],
    ['bafy.ipfs.dweb.link', true],
    ['343185.bej3mnq60.asia', true],
    ['theasian.asia', false],
    ['history.state.gov.', true],
    ['en.wikipedia.org', false],
    ['history.state.gov', false],
    ['simple.wikipedia.org', false],
  ])('%s: %s', (host, expected) => {
    expect(isMirror(host)).toBe(expected);
  });
});

describe('sources of articles', () => {
  it.each(articles)('%s', (name) => {
    const { sources } = readFrontMatter(readFileSync(new URL(name, folder), 'utf8'), name).front;
    const addresses = sources.flatMap(({ url }) => (url === null ? [] : [url]));
    expect(sources.filter(({ url }) => url === null)).toEqual([]);
    expect(addresses.filter((address) => isMirror(hostOf(address)))).toEqual([]);
    expect(new Set(addresses.map(bare)).size).toBe(addresses.length);
    expect(sources.length).toBeGreaterThanOrEqual(CARRIED_OVER[name] ?? FEWEST);
  });
});
