import { describe, expect, it } from 'vitest';
import { monthsText } from '../../../src/view/words/months.js';

describe('months of a year', () => {
  it.each([
    ['2021-01/2021-10', 'Jan–Oct 2021'],
    ['2023-11/2024-03', 'Nov 2023–Mar 2024'],
    ['2023-03', 'Mar 2023'],
    ['2018-05-05/2018-12-31', '5 May – 31 December 2018'],
  ])('%s is %s', (edtf, text) => {
    expect(monthsText(edtf)).toBe(text);
  });
});
