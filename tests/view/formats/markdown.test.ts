import { marked, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { markdownText } from '../../../src/view/formats/markdown.js';

/** The texts of the cells, as another library reads the table. */
function readMarkdown(text: string): string[][] {
  const [table] = marked.lexer(text) as unknown as [Tokens.Table];
  return [table.header, ...table.rows].map((cells) => cells.map(({ tokens }) => tokens.map(plain).join('')));
}
const plain = (token: { type: string; text?: string; raw: string }): string =>
  token.type === 'text' || token.type === 'escape' ? unescaped(token.text ?? '') : `[${token.type}]`;
const unescaped = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|#39);/gu,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
  );

describe('Markdown', () => {
  const column = (head: string) => ({ key: head, head, plain: (row: string) => row });

  it.each([
    'a|b',
    'a\\|b',
    'a\\\\|b\\',
    '<script>alert(1)</script> <!-- x -->',
    '*bold* _it_ `code` ~~gone~~',
    '[link](javascript:alert(1)) ![image](x)',
    '&amp; & &#124;',
    '| - | - |',
    '# head',
    'US$x$ $338 million',
    '- item',
  ])('%s stays what it is', (text) => {
    expect(readMarkdown(markdownText([column('Head | 1'), column('b')], [text]))).toEqual([
      ['Head | 1', 'b'],
      [text, text],
    ]);
  });

  it.each<[string, string]>([
    ['\u001b[31mred\u202e\nline', 'red line'],
    ['  \t spaced ', 'spaced'],
    ['worth $338 million and $5', 'worth $338 million and $5'],
    ['the $\\rm{x}$ of it', 'the \\$\\rm{x}\\$ of it'],
    ['1960~/1963~', '1960\\~/1963\\~'],
  ])('%j is written %j', (text, written) => {
    expect(markdownText([column('a')], [text])).toBe(`| a |\n| - |\n| ${written} |\n`);
  });

  it('leaves out a column that says nothing, but for one that was asked for', () => {
    const [empty, full] = [{ ...column('empty'), plain: () => '' }, column('full')];
    expect(markdownText([empty, full], ['x'])).toBe('| full |\n| - |\n| x |\n');
    expect(readMarkdown(markdownText([{ ...empty, keep: true }, full], ['x']))).toEqual([
      ['empty', 'full'],
      ['', 'x'],
    ]);
  });
});
