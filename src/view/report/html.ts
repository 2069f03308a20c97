/** A page as one HTML document that needs nothing else: no network, no script. */
import { NAME, VERSION } from '../../about.js';
import type { Page, Section } from './document.js';
import { PAGE_STYLE } from './style.js';
import { joined, tag, type Html } from './tag.js';
import { Writer } from './writer.js';

/** Nothing is loaded and nothing is run, whatever a text may hold. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

export function htmlText(page: Page): string {
  const writer = new Writer();
  const sections = page.sections.map((each) => writer.section(each, 2));
  const sources = writer.section(page.sources, 2, 'sources');
  const main = tag('main', { id: 'main' }, joined(sections, '\n'), writer.notes(page.notes), sources);
  const body = [
    tag('a', { class: 'skip', href: '#main' }, 'Skip to the content'),
    tag(
      'div',
      { class: 'page' },
      head(page, writer),
      contents(page),
      main,
      tag('footer', {}, tag('p', {}, writer.text(page.foot))),
    ),
  ];
  return `<!DOCTYPE html>\n${tag('html', { lang: 'en' }, headOf(page), tag('body', {}, joined(body, '\n'))).html}\n`;
}

function headOf({ title, lead }: Page): Html {
  const plain = lead[0]?.map((piece) => (typeof piece === 'string' ? piece : '')).join('') ?? '';
  return tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('title', {}, title),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    tag('meta', { name: 'description', content: plain }),
    tag('meta', { name: 'generator', content: `${NAME} ${VERSION}` }),
    tag('style', {}, { html: `\n${PAGE_STYLE}\n` }),
  );
}

function head({ title, codes, lead }: Page, writer: Writer): Html {
  const beside = [' ', tag('span', { class: 'codes' }, codes.join(' · '))];
  return tag('header', {}, tag('h1', {}, title, ...beside), ...lead.map((text) => tag('p', {}, writer.text(text))));
}

function contents({ sections, sources, notes }: Page): Html {
  const item = ({ id, heading, sections: own = [] }: Section): Html =>
    tag(
      'li',
      {},
      tag('a', { href: `#${id}` }, heading),
      ...(own.length === 0 ? [] : [tag('ol', {}, ...own.map(item))]),
    );
  const noted = notes.length === 0 ? [] : [{ id: 'notes', heading: 'Notes', blocks: [] }];
  const all = [...sections, ...noted, { ...sources, sections: [] }];
  return tag(
    'nav',
    { 'aria-labelledby': 'contents' },
    tag('h2', { id: 'contents' }, 'Contents'),
    tag('ol', {}, ...all.map(item)),
  );
}
