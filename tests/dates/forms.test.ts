import { describe, expect, it } from 'vitest';
import { readForm } from '../../src/dates/forms.js';

describe('the forms of one date', () => {
  it.each([
    ['1914', '1914'],
    ['843', '0843'],
    ['44 bc', '-0043'],
    ['1 bce', '0000'],
    ['ad 14', '0014'],
    ['14 ce', '0014'],
    ['25 january 1988', '1988-01-25'],
    ['25th of jan. 1988', '1988-01-25'],
    ['january 25, 1988', '1988-01-25'],
    ['sept 1988', '1988-09'],
    ['april of 1913', '1913-04'],
    ['spring 1944', '1944-21'],
    ['fall of 1944', '1944-23'],
    ['1990s', '199X'],
    ['1990’s', '199X'],
    ['ad 90s', '009X'],
    ['19th century', '18XX'],
    ['1st century', '00XX'],
    ['1st century bc', '-0099/0000'],
    ['5th century bc', '-0499/-0400'],
    ['2nd millennium', '1XXX'],
    ['early 1960s', '1960~/1963~'],
    ['late 19th century', '1867~/1899~'],
    ['mid the 1960s', '1964~/1966~'],
    // It may name a day that does not exist.
    ['31 february 1988', '1988-02-31'],
  ])('%s is %s', (words, edtf) => {
    expect(readForm(words)).toBe(edtf);
  });

  it.each([
    '',
    '44',
    '0',
    '0 bc',
    'ad 44 bc',
    '90s',
    '1995s',
    '0th century',
    '101st century',
    '0th millennium',
    '11th millennium',
    '25 smarch 1988',
    'january 88',
    'early 1914',
    'early 5th century bc',
    'early soon',
    'JANUARY 1988',
    '25 january',
    '1914 ',
  ])('%j is none', (words) => {
    expect(readForm(words)).toBeNull();
  });
});
