import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../src/compile/compile.js';
import { answerTime } from '../cpu-time.js';

const HTML = '<!DOCTYPE html><html><body><h1>Albania–Serbia relations</h1><p>Albania recognised Serbia in 1914.</p>';
const PAGE = 'Albania–Serbia relations\n\nAlbania recognised Serbia in 1914.\n\n';
const MARKDOWN = '# Albania–Serbia relations\n\nAlbania recognised Serbia in **1914**.\n\n';

type Case = readonly [what: string, head: string, filler: string | ((i: number) => string)];

/** What is opened and never closed, closed and never opened, and what spans and nests; each many times over. */
const CASES: readonly Case[] = [
  ...['<div>', '<table>', '<table><tr><td>', '<ul><li>', '<p>a', '<b>', '<a href=x><div>', '<svg><desc>', '<nav>'].map((filler): Case => [filler, HTML, filler]), // prettier-ignore
  ...['</x>', '</p>', '</div>', '<', '<a ', '<!--', '<![CDATA[', '<?', '&', '&amp', '<title>', '<script>', '<textarea>', '<h2>', '<caption>'].map((filler): Case => [filler, HTML, filler]), // prettier-ignore
  ['bold with other attributes', HTML, (i) => `<b id=${i}><p>a`],
  ['closing tags below open ones', `${HTML}${'<div>'.repeat(399)}`, '</x>'],
  ['attributes', `${HTML}<div `, (i) => `a${i}=1 `],
  ['classes', `${HTML}<div class="`, 'a '],
  ['rows', `${HTML}<table>`, '<tr><td>a<td>b'],
  ['spans', `${HTML}<table>`, '<tr><td rowspan=1000 colspan=100>x</td></tr>'],
  ['infobox rows', `${HTML}<table class="infobox">`, '<tr><td>Albania<td>Serbia'],
  ['rows with bars', PAGE, 'a | b\n---|---\n'],
  ['bars', PAGE, 'a | '],
  ['rows with tabs', PAGE, 'a\tb\n'],
  ['tabs', PAGE, '\t'],
  ['[edit]', PAGE, 'x\n[edit]\n'],
  ['contents', PAGE, 'Contents\n1 a\n'],
  ['v', PAGE, 'v\n'],
  ['parties', PAGE, 'Albania\nSerbia\n'],
  ['titles', '', 'Albania–Serbia relations\n'],
  ...['[a](', '![', '**', '__', '`', '[a][b ', '>', '|', '<a ', '\\', '# a\n', 'a\n===\n', '[^1]: ', '```\n'].map((filler): Case => [`Markdown ${filler}`, MARKDOWN, filler]), // prettier-ignore
  ['JSON', '', '{"a":'],
  ['exports', '<mediawiki>', '<page>'],
];

const of = (head: string, filler: Case[2], size: number): string => {
  if (typeof filler === 'string') return head + filler.repeat(Math.ceil(size / filler.length));
  let text = head;
  for (let i = 0; text.length < size; i += 1) text += filler(i);
  return text;
};

const timeOf = (text: string): number => answerTime(() => compileArticle(text, 'article'));

const SIZE = 60_000;
/** What the clock of a busy machine may add. */
const NOISE = 100;

describe('the time that mark-up takes grows no faster than its length', () => {
  it.each(CASES)('%s', (_, head, filler) => {
    timeOf(of(head, filler, SIZE / 10));
    const once = timeOf(of(head, filler, SIZE));
    const fourTimes = timeOf(of(head, filler, 4 * SIZE));
    // Quadratic work would take sixteen times as long.
    expect(fourTimes).toBeLessThan(8 * once + NOISE);
  });
});

describe('mark-up that nothing closes hides nothing', () => {
  it.each(['<div>', '<table><tr><td>', '<ul><li>', '<b>', '<a href=x><div>', '</x>'])('100,000 times %s', (filler) => {
    const { relation } = compileArticle(`${HTML}${filler.repeat(100_000)}<p>Albania left in 1999.</p>`, 'article');
    expect(relation.events.map(({ date }) => date.edtf)).toEqual(['1914', '1999']);
  });

  it('characters that control a terminal come through no entity', () => {
    const text = `${HTML}<p title="&#27;[31m">In 1999 &#27;]0;x&#7;&#x9b;31m&#8238;Albania left&#x2066;.</p>`;
    expect(JSON.stringify(compileArticle(text, 'a').relation)).not.toMatch(/\\u00[019]|[\u009b\u202e\u2066]/u);
  });
});
