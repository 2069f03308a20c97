import { describe, expect, it } from 'vitest';
import { timelineSvg } from '../../../../src/view/kinds/timeline/svg.js';
import { event } from './event.js';
import { located } from '../../located.js';
import { readXml } from '../../svg/read-xml.js';

const HOSTILE = [
  '<script>alert(1)</script>',
  ']]> & &amp; &#0; &nope; "quoted" \'single\'',
  '<!-- --> <![CDATA[ ]]> <?xml?> </svg>',
  'a\u0000b\u0007c\u001b[31md\u0085e\ufffef\uffffg\u{1fffe}h\ud800i',
  '\u202eright to left\u202c \u200b\u2066',
  '漢字'.repeat(200),
  '👩‍👩‍👧‍👦 '.repeat(80),
  'e\u0301\u0327'.repeat(300),
  'x'.repeat(3000),
  '',
];
const DATES = ['1914', '../1900', '1954/..', '14XX/16XX', '1830~', '199X', '-0043', '1000/2000', 'soon', '1922-10-10'];
const ROWS = HOSTILE.map((text, at) =>
  event(DATES[at] ?? '', text, { basis: 'period', words: text, relation: `r-${at}` }),
);

describe('pictures', () => {
  const pair = (title: string) => ({ located: located(title), partnerOf: null });

  it('say who they are for those who cannot see them, and are read on light and on dark pages', () => {
    const text = timelineSvg([event('1914', 'An envoy came.', { kind: 'visit' })], pair('A–B relations'));
    expect(
      readXml(text)
        .texts.filter((each) => each.trim() !== '')
        .slice(0, 2),
    ).toEqual(['A–B relations: 1 event, 1914', '1914, visit: An envoy came.']);
    expect(text).toContain('@media (prefers-color-scheme:dark)');
    expect(text).toContain('role="img"');
  });

  it('cut long texts and keep the whole in a tooltip', () => {
    const long = 'An envoy came. '.repeat(40).trim();
    const { texts } = readXml(timelineSvg([event('1914', long)], pair('A–B relations')));
    expect(texts.filter((text) => text.endsWith('…')).length).toBe(1);
    expect(texts.filter((text) => text === `1914, other: ${long}`).length).toBeGreaterThanOrEqual(1);
  });

  it('are the same each time', () => {
    expect(timelineSvg(ROWS, pair('A'))).toBe(timelineSvg(ROWS, pair('A')));
  });
});
