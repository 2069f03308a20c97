import { describe, expect, it } from 'vitest';
import { FORMATS, formatNamed, isForPrograms } from '../../../src/view/look/formats.js';

describe('the names of formats', () => {
  it.each(FORMATS.map(({ name }) => name))('%s is one', (name) => {
    expect(formatNamed(name)).toBe(name);
  });
  it.each(['', 'CSV', 'xml', '__proto__', 'constructor'])('"%s" is none', (name) => {
    expect(formatNamed(name)).toBeNull();
  });
  it('programs are answered also with nothing', () => {
    expect(FORMATS.filter(({ name }) => isForPrograms(name)).map(({ name }) => name)).toEqual([
      'json',
      'ndjson',
      'csv',
      'tsv',
      'graphml',
      'dot',
    ]);
  });
});
