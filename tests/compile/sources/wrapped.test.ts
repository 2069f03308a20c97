import { describe, expect, it } from 'vitest';
import { unwrapped } from '../../../src/compile/sources/wrapped.js';

const json = (value: unknown): string => JSON.stringify(value);

describe('answers of the API and exports', () => {
  it.each<[string, string, string | null, string]>([
    ['an extract', json({ query: { pages: [{ title: 'T', extract: 'One.' }] } }), 'T', 'One.'],
    ['an extract of old', json({ query: { pages: { 12: { title: 'T', extract: 'One.' } } } }), 'T', 'One.'],
    [
      'a revision',
      json({ query: { pages: [{ title: 'T', revisions: [{ slots: { main: { content: "'''One'''" } } }] }] } }),
      'T',
      "'''One'''",
    ],
    ['a revision of old', json({ query: { pages: { 1: { title: 'T', revisions: [{ '*': 'One.' }] } } } }), 'T', 'One.'],
    ['a page that was parsed', json({ parse: { title: 'T', text: '<p>One.</p>' } }), 'T', '<p>One.</p>'],
    ['the same of old', json({ parse: { title: 'T', text: { '*': '<p>One.</p>' } } }), 'T', '<p>One.</p>'],
    ['its source', json({ parse: { title: 'T', wikitext: '[[One]]' } }), 'T', '[[One]]'],
    ['a page of the REST interface', json({ id: 1, title: 'T', source: '[[One]]' }), 'T', '[[One]]'],
    ['an export', '<mediawiki xml:lang="en">\n<page><title>A &amp; B</title><revision><text bytes="3" xml:space="preserve">&lt;ref&gt;x</text></revision></page></mediawiki>', 'A & B', '<ref>x'], // prettier-ignore
    ['another JSON', json({ version: 1 }), null, json({ version: 1 })],
    ['broken JSON', '{"query":', null, '{"query":'],
    ['__proto__', '{"__proto__":{"extract":"x"}}', null, '{"__proto__":{"extract":"x"}}'],
    ['wikitext', '{{Infobox}} One.', null, '{{Infobox}} One.'],
  ])('%s', (_, text, title, inside) => {
    expect(unwrapped(text, 'a')).toEqual({ title, text: inside });
  });

  it('refuses several pages', () => {
    expect(() => unwrapped(json({ query: { pages: [{ extract: 'a' }, { extract: 'b' }] } }), 'a.json')).toThrow('a.json: there are 2 pages in it'); // prettier-ignore
    expect(() => unwrapped('<mediawiki><page></page><page></page></mediawiki>', 'a.xml')).toThrow('a.xml: there are 2 pages in it'); // prettier-ignore
  });
});
