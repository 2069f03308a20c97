import { marked, type Tokens } from 'marked';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/view/formats/csv.js';
import { FORMATS, formatNamed, isForPrograms } from '../../../src/view/look/formats.js';
import { markdownText } from '../../../src/view/formats/markdown.js';
import { tsvText } from '../../../src/view/formats/tsv.js';

describe('the names of formats', () => {
  it.each(FORMATS.map(({ name }) => name))('%s is one', (name) => {
    expect(formatNamed(name)).toBe(name);
  });
  it.each(['', 'CSV', 'xml', '__proto__', 'constructor'])('"%s" is none', (name) => {
    expect(formatNamed(name)).toBeNull();
  });
  it('programs are answered also with nothing', () => {
    expect(FORMATS.filter(({ name }) => isForPrograms(name)).map(({ name }) => name)).toEqual([
      'json',
      'ndjson',
      'csv',
      'tsv',
    ]);
  });
});

/** A text, what a spreadsheet gets of it, and what stands in a line of tabs. */
const HOSTILE: [string, string, string][] = [
  ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
  ['+1', "'+1", "'+1"],
  ['-2+3', "'-2+3", "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)", "'@SUM(A1)"],
  ['\t=1', "'\t=1", ' =1'],
  ['\r=1', '\n=1', ' =1'],
  ['＝1', "'＝1", "'＝1"],
  ['a,b;c', 'a,b;c', 'a,b;c'],
  ['say "no"', 'say "no"', 'say "no"'],
  ['two\nlines', 'two\nlines', 'two lines'],
  ['\u001b[31mred\u001b[0m \u202eevil\u0007', 'red evil', 'red evil'],
  ['a|b\\|c', 'a|b\\|c', 'a|b\\|c'],
  ['', '', ''],
  ['−5 is a text, 5-3 too', '−5 is a text, 5-3 too', '−5 is a text, 5-3 too'],
];

describe('CSV and TSV', () => {
  const csv = (value: unknown): string => csvText([{ value, last: 1 }], ['value', 'last']);

  it.each(HOSTILE)('%j', (text, inCsv, inTsv) => {
    expect(Papa.parse(csv(text)).data).toEqual([['value', 'last'], [inCsv, '1'], ['']]);
    expect(tsvText([{ value: text, last: 1 }], ['value', 'last'])).toBe(`value\tlast\n${inTsv}\t1\n`);
  });

  it.each<[unknown, string]>([
    [-182000000, '-182000000'],
    [0.93, '0.93'],
    [1e21, '1e+21'],
    [true, 'true'],
    [null, ''],
    ['', '""'],
    [['-1', 'b'], "'-1; b"],
  ])('%j stays what it is', (value, field) => {
    expect(csv(value)).toBe(`value,last\r\n${field},1\r\n`);
  });

  it('have a header also without rows', () => {
    expect([csvText([], ['a', 'b.c']), tsvText([], ['a', 'b.c'])]).toEqual(['a,b.c\r\n', 'a\tb.c\n']);
  });
});

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
