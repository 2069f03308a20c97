import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/view/formats/csv.js';

describe('CSV and TSV', () => {
  const csv = (value: unknown): string => csvText([{ value, last: 1 }], ['value', 'last']);

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
});
