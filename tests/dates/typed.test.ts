import { describe, expect, it } from 'vitest';
import { readTypedDate } from '../../src/dates/typed.js';

// A leap year, and the last day of a month.
const TODAY = new Date(2024, 2, 31, 23, 59);

describe('dates typed on a command line', () => {
  it.each<[string, string | null]>([
    // As everywhere.
    ['1914', '1914'],
    ['1913-04', '1913-04'],
    ['1990s', '199X'],
    // Unspecified parts.
    ['1990-XX', '1990'],
    ['1990-xx', '1990'],
    ['1990-XX-XX', '1990'],
    ['1990-04-XX', '1990-04'],
    ['-0043-XX', '-0043'],
    ['1990-13-XX', null],
    ['1990-04-XX-XX', null],
    ['1990-XX-04', null],
    ['XXXX-XX', null],
    // Spans as articles write them.
    ['1914–18', '1914/1918'],
    ['1914 – 18', '1914/1918'],
    ['1914-18', '1914/1918'],
    ['1998-99', '1998/1999'],
    ['1998/99', '1998/1999'],
    ['1999–00', '1999/2000'],
    ['1899-00', '1899/1900'],
    ['1918–14', null],
    ['1998–98', null],
    ['1998–00', null],
    ['1990-9', null],
    // A month, and a season of EDTF.
    ['1908-12', '1908-12'],
    ['1908–12', '1908-12'],
    ['2001-21', '2001-21'],
    // Before today.
    ['10 years ago', '2014-03-31'],
    ['ten years ago', '2014-03-31'],
    ['a year ago', '2023-03-31'],
    ['Last Year', '2023-03-31'],
    ['1 month ago', '2024-02-29'],
    ['13 months ago', '2023-02-28'],
    ['3 weeks ago', '2024-03-10'],
    ['100 days ago', '2023-12-22'],
    ['a century ago', '1924-03-31'],
    ['2 centuries ago', '1824-03-31'],
    ['two decades ago', '2004-03-31'],
    ['yesterday', '2024-03-30'],
    ['2023 years ago', '0001-03-31'],
    ['2024 years ago', null],
    ['9999 centuries ago', null],
    ['10 moons ago', null],
    ['constructor years ago', null],
    ['a constructor ago', null],
    ['years ago', null],
    ['10 years', null],
    ['', null],
    [`${'1'.repeat(1e5)} years ago`, null],
  ])('%j: %j', (text, edtf) => {
    expect(readTypedDate(text, TODAY)).toBe(edtf);
  });
});
