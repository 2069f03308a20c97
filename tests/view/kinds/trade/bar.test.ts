import { describe, expect, it } from 'vitest';
import { barText, seriesText } from '../../../../src/view/kinds/trade/bar.js';

describe('bars and series', () => {
  it.each([
    [100, 100, 4, '████'],
    [50, 100, 4, '██'],
    [51, 100, 4, '██'],
    [55, 100, 4, '██▎'],
    [0.001, 100, 4, '▏'],
    [0, 100, 4, ''],
    [0, 0, 4, ''],
    [200, 100, 4, '████'],
  ])('%d of %d on %d columns', (amount, most, width, expected) => {
    expect(barText(amount, most, width)).toBe(expected);
  });

  it('have a column a year', () => {
    expect(
      seriesText(
        new Map([
          [2020, 4],
          [2015, 1],
          [2018, 8],
        ]),
      ),
    ).toBe('▁··█·▄');
    expect(seriesText(new Map([[2020, 0]]))).toBe('▁');
    expect(seriesText(new Map())).toBe('');
  });
});
