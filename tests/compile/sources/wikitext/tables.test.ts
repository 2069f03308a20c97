import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/compile/sources/wikitext/plain.js';
import { leastTime } from '../../../cpu-time.js';

/** The text with "#" for each table, and each table as "caption | columns | row | row", cells apart by commas. */
function read(source: string): string[] {
  const { text, lifted } = plainText(source);
  const tables = lifted.flatMap((thing) =>
    thing.what === 'table'
      ? [[thing.caption, thing.columns.join(','), ...thing.rows.map((row) => row.join(','))].join(' | ')]
      : [],
  );
  const shown = text.replace(/\u{f0100}\d+\u{f0100}/gu, '#');
  return [shown.replace(/\s+/g, ' ').trim(), ...tables];
}

describe('tables of wikitext', () => {
  const rows: readonly (readonly [what: string, source: string, ...read: string[]])[] = [
    ['cells in a line', 'One.\n{| class="t"\n|-\n| 1990 || [[a]]\n|}\nTwo.', 'One. # Two.', ' | , | 1990,a'],
    ['a cell a line', '{|\n! A\n! B\n|-\n| 1\n| 2\n|}', '#', ' | A,B | 1,2'],
    ['headings in a line', '{|\n! A !! B\n|-\n| 1 || 2\n|}', '#', ' | A,B | 1,2'],
    ['a caption', '{|\n|+ style="x" | Trade\n|-\n! A !! B\n|-\n| 1 || 2\n|}', '#', 'Trade | A,B | 1,2'],
    ['attributes', '{|\n! scope="col" | A !! style="b" | B\n|-\n| align=right | 1 || 2\n|}', '#', ' | A,B | 1,2'],
    ['a row heading', '{|\n! A !! B\n|-\n! scope="row" | x\n| 1\n|}', '#', ' | A,B | x,1'],
    ['a cell over two rows', '{|\n! A !! B\n|-\n| rowspan="2" | x || 1\n|-\n| 2\n|}', '#', ' | A,B | x,1 | x,2'],
    ['the last cell over two rows', '{|\n! A !! B\n|-\n| 1 || rowspan=2 | x\n|-\n| 2\n|}', '#', ' | A,B | 1,x | 2,x'],
    ['a cell over two columns', '{|\n! A !! B !! C\n|-\n| colspan=2 | x || 1\n|}', '#', ' | A,B,C | x,x,1'],
    [
      'headings in two rows',
      '{|\n! rowspan=2 | Year !! colspan=2 | Exports\n|-\n! A !! B\n|-\n| 1990 || 1 || 2\n|}',
      '#',
      ' | Year,Exports A,Exports B | 1990,1,2',
    ],
    ['bold cells as headings', "{|\n| '''A''' || '''B'''\n|-\n| 1 || 2\n|}", '#', ' | A,B | 1,2'],
    ['a label over all', '{|\n! A !! B\n|-\n! colspan=2 | C\n|-\n| 1 || 2\n|}', '#', ' | A,B | C,C | 1,2'],
    ['lines of a cell', '{|\n! A !! B\n|-\n| 1<br />2\n* 3\n| 4\n|}', '#', ' | A,B | 1\n2\n* 3,4'],
    ['short rows', '{|\n! A !! B\n|-\n| 1\n|-\n| 2 || 3\n|}', '#', ' | A,B | 1, | 2,3'],
    ['empty rows', '{|\n|-\n|-\n! A !! B\n|-\n|\n|-\n| 1 || 2\n|}', '#', ' | A,B | 1,2'],
    ['templates', '{|\n! A !! B\n|-\n| {{flag|Peru}} || {{dts|2004|5|1}}\n|}', '#', ' | A,B | Peru,1 May 2004'],
    ['a reference', '{|\n! A !! B\n|-\n| 1<ref>[http://a.b c] | d</ref> || 2\n|}', '#', ' | A,B | 1,2'],
    ['a table in a table', 'One.\n:{|\n| b\n{|\n|a\n|}\n|}\nTwo.', 'One. # # Two.', ' |  | a', ' |  | b'],
    ['text behind the end', '{|\n| a\n|} Two. [[b]]', '# Two. b', ' |  | a'],
    ['an end by template', '{|\n| a\n{{end}}\nOne.', '# One.', ' |  | a'],
    ['never closed', '{|\n| never closed\n== History ==\nOne.', '# == History == One.', ' |  | never closed'],
    ['nothing in it', 'One.\n{|\n|-\n|}\nTwo. [[b]]', 'One. Two. b'],
  ];
  it.each(rows)('%s', (_, source, ...expected) => {
    expect(read(source)).toEqual(expected);
  });

  it.each([
    ['a span of ten thousand columns', '{|\n! A !! B\n|-\n| colspan=10000 | x\n|}'],
    ['many rows of wide and long cells', `{|\n${'|-\n| colspan=60 rowspan=2000 | x\n'.repeat(20_000)}|}`],
  ])('%s stays narrow', (_, source) => {
    const [table] = plainText(source).lifted;
    expect(table?.what === 'table' ? table.rows[0]?.length : null).toBe(60);
  });

  it.each([
    ['tables in tables', '{|\n|'.repeat(100_000)],
    ['ends of tables', '|}\n'.repeat(100_000)],
    ['rows without a table', '|-\n| a\n'.repeat(100_000)],
  ])('a hundred thousand %s are read in time', (_, source) => {
    expect(leastTime(() => plainText(`[[a]]\n${source}`))).toBeLessThan(5_000);
  });
});
