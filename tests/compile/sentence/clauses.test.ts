import { describe, expect, it } from 'vitest';
import { bindDates, clauseAt, clauseStarts } from '../../../src/compile/sentence/clauses.js';
import { DateReader } from '../../../src/dates/phrase/read.js';
import { marked } from './marked.js';

describe('clauses', () => {
  // A bar stands where a clause begins.
  it.each([
    'Peru recognised Chile in 1823.',
    'Peru recognised Chile in 1823|; a legation opened in 1830.',
    'Relations broke off in 1879|, when war broke out|, and were restored in 1883.',
    // A relative clause is not seen to end.
    'The legation|, which had opened in 1830, was closed.',
    'Peru opened a legation in 1830 and closed it.',
    'Peru opened a legation in 1830| and in 1879 it closed.',
    'Peru opened a legation in 1830| and in January it closed.',
    'Peru and Chile met in Lima and in Santiago.',
    'They met| while the war went on| because both wished it.',
    'The war went on| – it ended in 1883.',
    'The 1879–1883 war, in Peru, ended.',
    '',
  ])('%s', (sentence) => {
    const text = sentence.replaceAll('|', '');
    const starts = clauseStarts(text);
    const found = starts.map((start, at) => text.slice(start, starts[at + 1])).join('|');
    expect(found).toBe(sentence);
  });

  it('are found around a place', () => {
    const text = 'One; two; three.';
    expect([0, 2, 3, 8, 9, 15].map((at) => clauseAt(text, at))).toEqual([
      { start: 0, end: 3 },
      { start: 0, end: 3 },
      { start: 3, end: 8 },
      { start: 8, end: 16 },
      { start: 8, end: 16 },
      { start: 8, end: 16 },
    ]);
  });
});

describe('the dates of verbs', () => {
  it.each<[sentence: string, ...dates: string[]]>([
    ['Peru *recognised* Chile in 1823.', '1823'],
    ['In 1823 Peru *recognised* Chile.', '1823'],
    ['Peru *recognised* Chile.', ''],
    ['Peru *recognised* Chile in 1823 and *opened* a legation in 1830.', '1823', '1830'],
    ['In 1823 Peru *recognised* Chile; it *opened* a legation in 1830.', '1823', '1830'],
    ['Relations were *severed* in 1941 and in 1949.', '1941 1949'],
    ['Relations were *severed* in 1941, 1949 and 1960.', '1941 1949 1960'],
    ['Relations were *severed* in 1941 and in 1949 the legation burnt down.', '1941'],
    // Two verbs of one statement share its date.
    ['Peru *recognised* Chile and *entered* into relations with it on 12 December 1822.', '1822-12-12', '1822-12-12'],
    ['Relations were *resumed* at *legation* level on 22 May 1946.', '1946-05-22', '1946-05-22'],
    ['Relations *began* in 1902, when Peru *opened* a legation.', '1902', '1902'],
    ['Peru *resumed* the relations that had been *broken off* in 1939 on 28 March 1977.', '1977-03-28', '1939'],
    // The date of what went before is not that of the verb.
    ['After its independence had been recognised in 1878, Peru *opened* a legation.', ''],
    ['After the resolution of 1948, Peru *broke off* relations.', '1948'],
    ['Peru *recognised* the republic, which had left the union in 1991.', ''],
  ])('%s', (sentence, ...dates) => {
    const { text, marks } = marked(sentence);
    const bound = bindDates(text, marks, new DateReader().read(text));
    expect(bound.map((list) => list.map(({ edtf }) => edtf).join(' '))).toEqual(dates);
  });

  it('leave a date that one may not take to the other', () => {
    const { text, marks } = marked('Peru *recognised* Chile in 1823 and *opened* a legation.');
    const dates = new DateReader().read(text);
    const [first, second] = marks;
    const bound = bindDates(text, marks, dates, (trigger) => trigger !== first);
    expect(bound.map((list) => list.map(({ edtf }) => edtf))).toEqual([['1823'], ['1823']]);
    expect(bindDates(text, [first!, second!], dates, () => false)).toEqual([[], []]);
  });
});
