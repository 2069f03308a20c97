import { describe, expect, it } from 'vitest';
import { basisNote, shortDate } from '../../../../src/view/kinds/timeline/dates.js';

describe('dates of a timeline', () => {
  it.each([
    ['1922-10-10', '10 Oct 1922'],
    ['1990-05-30/1990-06-02', '30 May – 2 Jun 1990'],
    ['1960~/1963~', 'early 1960s'],
    ['1839~/1922', 'c. 1839 – 1922'],
    ['14XX/16XX', '15th–17th cent.'],
    ['-0043', '44 BC'],
    ['soon\u001b[31m', 'soon'],
  ])('%s is dated %s', (edtf, label) => {
    expect(shortDate({ edtf, text: '' })).toBe(label);
  });

  it.each([
    ['../1937', 'before 1937', 'before 1937'],
    ['1936-05/..', 'After May 1936', 'after May 1936'],
    ['../1937', 'until 1937', 'until 1937'],
    ['1936/..', 'since 1936', 'since 1936'],
  ])('%s of "%s" is dated %s', (edtf, text, label) => {
    expect(shortDate({ edtf, text })).toBe(label);
  });

  it('says what dates rest on', () => {
    expect(basisNote({ edtf: '1914', text: '1914', basis: 'stated' })).toBeNull();
    expect(basisNote({ edtf: '1914/1918', text: 'World War I', basis: 'period' })).toBe('World War I · period');
    expect(basisNote({ edtf: '1914', text: 'that year', basis: 'context' })).toBe('“that year” · context');
  });
});
