import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { fixture, run } from '../../cli/fake-io.js';

/** Rich, of lists alone, broken off, none, ended, of country data alone; a country, a former one; and one that means harm. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  rich: ['france', 'germany'],
  'world table': ['albania', 'chile'],
  'broken off': ['iran', 'united states'],
  none: ['armenia', 'azerbaijan'],
  ended: ['soviet union', 'yugoslavia'],
  'country data': ['north korea', 'tuvalu'],
  country: ['albania'],
  'former state': ['yugoslavia'],
  hostile: ['evil-records', '--data', fixture('hostile.json')],
  'hostile country': ['north macedonia', '--data', fixture('hostile.json')],
};

const VALIDATOR = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y', 'html-validate:browser'],
});

const valuesOf = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'gu'))].map(([, value = '']) => value);

describe.each(Object.entries(LINES))('the page of %s', async (_, words) => {
  const { code, stdout: html } = await run(['report', ...words]);

  it('is valid', async () => {
    expect(code).toBe(0);
    const { results } = await VALIDATOR.validateString(html);
    expect(results.flatMap(({ messages }) => messages).map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual(
      [],
    );
  });

  it('has ids once, and all links inside of it lead somewhere', () => {
    const ids = valuesOf(html, 'id');
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const inside = valuesOf(html, 'href').filter((href) => href.startsWith('#'));
    const known = new Set(ids);
    expect(inside.filter((href) => !known.has(href.slice(1)))).toEqual([]);
    const named = ['aria-labelledby', 'aria-describedby'].flatMap((name) => valuesOf(html, name));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('leads from every note to its uses and back, in the order of reading', () => {
    const used = valuesOf(html, 'href').flatMap((href) => (/^#note-\d+$/u.test(href) ? [Number(href.slice(6))] : []));
    const first = [...new Set(used)];
    const notes = valuesOf(html, 'id').filter((id) => /^note-\d+$/u.test(id));
    expect(first.length).toBe(notes.length);
    expect(notes).toEqual(notes.map((__, at) => `note-${at + 1}`));
  });

  it('loads and runs nothing, and links to the web alone', () => {
    const text = html.replace(/<style>[\s\S]*?<\/style>/gu, '');
    expect(text).not.toMatch(/<(?:script|img|link|iframe|object|embed|form|base)\b/iu);
    expect(html).not.toMatch(/url\(|@import/u);
    expect(text).not.toMatch(/<[^>]* on\w+=/iu);
    const links = valuesOf(text, 'href').filter((href) => !/^(?:#|https?:\/\/)/u.test(href));
    expect(links).toEqual([]);
    expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
  });

  it('has its headings in order', () => {
    const levels = [...html.matchAll(/<h([1-6])\b/gu)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });
});

describe('what a page tells', async () => {
  const { stdout: html } = await run(['report', 'albania', 'serbia']);

  it.each([
    '<a class="skip" href="#main">',
    '<nav aria-labelledby="contents">',
    '<time datetime="1914">1914</time>',
    'href="https://creativecommons.org/licenses/by-sa/4.0/"',
    'about $260 million',
    'sentence 33: <q>They used to be concentrated in the Vraka region, but most o',
    'table 1, row 3, sentence 84',
    'role="img" aria-labelledby="timeline-picture-1-title"',
    'role="doc-backlink" aria-label="Back to use 1 of note 1"',
  ])('%s', (text) => {
    expect(html).toContain(text);
  });

  it('names no address for a bundled article, whose sentences are not those of its source', () => {
    expect(html).toContain('<a href="#sources">Albania–Serbia relations</a>, lead');
  });
});
