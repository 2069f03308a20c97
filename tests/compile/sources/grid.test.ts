import { describe, expect, it } from 'vitest';
import { cellOf, tableOf, type Cell } from '../../../src/compile/sources/grid.js';

const head = (text: string, rows = 1, columns = 1): Cell => ({ text, heading: true, rows, columns });
const cell = (text: string, rows = 1, columns = 1): Cell => ({ text, heading: false, rows, columns });

describe('grids', () => {
  const rows: readonly (readonly [what: string, cells: Cell[][], columns: string[], rows: string[][]])[] = [
    [
      'headings and cells',
      [
        [head('A'), head('B')],
        [cell('1'), cell('2')],
      ],
      ['A', 'B'],
      [['1', '2']],
    ],
    ['no headings', [[cell('1'), cell('2')]], ['', ''], [['1', '2']]],
    [
      'headings of rows',
      [
        [head('A'), head('B')],
        [head('1'), cell('2')],
      ],
      ['A', 'B'],
      [['1', '2']],
    ],
    ['two rows of headings', [[head('Year', 2), head('Exports', 1, 2)], [head('to A'), head('to B')], [cell('1'), cell('2'), cell('3')]], ['Year', 'Exports to A', 'Exports to B'], [['1', '2', '3']]], // prettier-ignore
    ['spans of rows and columns', [[cell('a', 2, 2), cell('b')], [cell('c')], [cell('d')]], ['', '', ''], [['a', 'a', 'b'], ['a', 'a', 'c'], ['d', '', '']]], // prettier-ignore
    ['a span beyond the end', [[cell('a', 9), cell('b')]], ['', ''], [['a', 'b']]],
    ['empty rows', [[], [cell('')], [cell('a')]], [''], [['a']]],
    ['headings alone', [[head('a'), head('b')]], ['', ''], [['a', 'b']]],
  ];
  it.each(rows)('%s', (_, cells, columns, expected) => {
    expect(tableOf('C', cells)).toEqual({ what: 'table', caption: 'C', columns, rows: expected });
  });

  it('is none without a word', () => {
    expect(tableOf('', [])).toBeNull();
    expect(tableOf('', [[cellOf('')]])).toBeNull();
  });

  it('stays small, whatever its spans say', () => {
    const rows = Array.from({ length: 20_000 }, () => [cell('a', 1, 100)]);
    const table = tableOf('', rows);
    expect([table?.columns.length, (table?.rows.length ?? 0) < 10_000]).toEqual([60, true]);
  });
});
