import { describe, expect, it } from 'vitest';
import { centuryOf } from '../../../../src/view/kinds/timeline/groups.js';

describe('centuries of a timeline', () => {
  it.each([
    ['1914', '20th century'],
    ['19XX', '20th century'],
    ['2000', '21st century'],
    ['0001', '1st century'],
    ['0000', '1st century BC'],
    ['-0099', '1st century BC'],
    ['-0100', '2nd century BC'],
    ['../1914', '20th century'],
    ['1914/..', '20th century'],
    ['soon', ''],
  ])('%s is of the %s', (edtf, century) => {
    expect(centuryOf(edtf)).toBe(century);
  });
});
