import { marked, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/view/report/document.js';
import { markdownPage } from '../../../src/view/report/markdown.js';
import { fixture, run } from '../../cli/fake-io.js';

const page = (known: Partial<Page>): Page => ({
  title: 'A–B relations',
  codes: [],
  lead: [],
  sections: [],
  notes: [],
  sources: { id: 'sources', heading: 'Sources', blocks: [] },
  foot: ['foot'],
  ...known,
});

describe('a page in Markdown', () => {
  it('has headings, lists, tables and footnotes', () => {
    const text = markdownPage(
      page({
        lead: [['What it is.']],
        sections: [
          {
            id: 'card',
            heading: 'Card',
            blocks: [
              {
                type: 'facts',
                rows: [{ label: 'Since', texts: [[{ date: '1914', text: '1914' }, { cite: [1] }], ['x']] }],
              },
              {
                type: 'table',
                caption: 'c',
                columns: [{ head: 'A' }, { head: 'N', align: 'right' }],
                rows: [[['a|b'], [{ cite: [1, 2] }]]],
              },
            ],
          },
          { id: 'picture', heading: 'Picture', blocks: [{ type: 'picture', svgs: ['<svg/>'], caption: '' }] },
        ],
        notes: [
          { text: [{ link: 'https://a.example/', text: 'Article' }, ', lead'], quote: null },
          { text: ['Other, sentence 2'], quote: 'Words.' },
        ],
      }),
    );
    expect(text).toBe(`# A–B relations

What it is.

## Card

- **Since:** 1914[^1]; x

| A | N |
| - | -: |
| a\\|b | [^1][^2] |

---

foot

[^1]: [Article](https://a.example/), lead
[^2]: Other, sentence 2: “Words.”
`);
  });

  it.each([
    ['[^9]', '\\[^9]'],
    ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['*a* _b_ ~~c~~ `d`', '\\*a\\* *b* \\~\\~c\\~\\~ \\`d\\`'.replace('*b*', '\\_b\\_')],
    ['[x](javascript:alert(1))', '\\[x]\\(javascript:alert\\(1))'],
  ])('escapes %s', (words) => {
    const [token] = marked
      .lexer(markdownPage(page({ title: 't', lead: [[words]] })))
      .filter(({ type }) => type === 'paragraph') as Tokens.Paragraph[];
    expect(token?.tokens.every(({ type }) => type === 'text' || type === 'escape')).toBe(true);
    expect(token?.tokens.map((each) => (each as Tokens.Text).text).join('')).toBe(words);
  });

  it.each([['france', 'germany'], ['albania'], ['albania', 'chile']])(
    'has each footnote that it cites: %s %s',
    async (...words) => {
      const { stdout } = await run(['report', ...words, '--format', 'markdown']);
      const defined = [...stdout.matchAll(/^\[\^(\d+)\]: /gmu)].map(([, number]) => number);
      const cited = new Set(
        [...stdout.replace(/^\[\^\d+\]: .*$/gmu, '').matchAll(/\[\^(\d+)\]/gu)].map(([, number]) => number),
      );
      expect(defined).toEqual(defined.map((_, at) => String(at + 1)));
      expect([...cited].sort()).toEqual([...defined].sort());
    },
  );

  it('has nothing of what means harm', async () => {
    const { stdout } = await run(['report', 'evil-records', '--format', 'markdown', '--data', fixture('hostile.json')]);
    expect(stdout).toContain('\\<script>');
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
  });
});
