import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/compile/sources/wikitext/plain.js';

const plain = (source: string): string => plainText(source).text.replace(/\s+/g, ' ').trim();

describe('what entities show', () => {
  const rows: readonly (readonly [source: string, shown: string])[] = [
    ['A&nbsp;&ndash;&#8211;&#x2013;&eacute;&amp;&lt;b&gt;', 'A –––é&<b>'],
    ['A&unknown;B &amp C &#0;&#x202e;&#27;[31m', 'A&unknown;B &amp C [31m'],
    ['&amp;lt; [[a]]', '&lt; a'],
  ];
  it.each(rows)('%s', (source, shown) => {
    expect(plain(source)).toBe(shown);
  });
});
