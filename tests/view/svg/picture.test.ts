import { describe, expect, it } from 'vitest';
import { timelineSvg } from '../../../src/view/kinds/timeline/svg.js';
import { tradeSvg } from '../../../src/view/kinds/trade/svg.js';
import { event } from '../kinds/timeline/event.js';
import { figures } from '../kinds/trade/figures.js';
import { located } from '../located.js';
import { readXml } from './read-xml.js';

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
  const country = (title: string) => ({ located: located(title, true), partnerOf: () => title });
  const money = figures('2023 total USD 338e6', '2023 SRB>ALB EUR ~260e6', '2023 ALB>SRB EUR 0', '- ALB>SRB USD 1');

  it.each(HOSTILE.map((title, at) => [at, title] as const))('are XML whatever the texts say (%d)', (_, title) => {
    for (const view of [pair(title), country(title)]) {
      for (const text of [timelineSvg(ROWS, view), tradeSvg(money, view)]) {
        const { elements, attributes } = readXml(text);
        const known = ['svg', 'title', 'desc', 'style', 'rect', 'text', 'tspan', 'g', 'path', 'line', 'circle'];
        expect(elements.filter((name) => !known.includes(name))).toEqual([]);
        // Nothing from outside is loaded or run.
        expect(attributes.filter(([key]) => /^on|href|^src/iu.test(key))).toEqual([]);
        expect(text).not.toMatch(/url\(|@import|NaN|Infinity|undefined/u);

        expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u);
      }
    }
  });
});
