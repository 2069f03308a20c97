import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/view/formats/csv.js';
import { tsvText } from '../../../src/view/formats/tsv.js';

/** A text, what a spreadsheet gets of it, and what stands in a line of tabs. */
const HOSTILE: [string, string, string][] = [
  ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
  ['+1', "'+1", "'+1"],
  ['-2+3', "'-2+3", "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)", "'@SUM(A1)"],
  ['\t=1', "'\t=1", ' =1'],
  ['\r=1', '\n=1', ' =1'],
  ['＝1', "'＝1", "'＝1"],
  ['a,b;c', 'a,b;c', 'a,b;c'],
  ['say "no"', 'say "no"', 'say "no"'],
  ['two\nlines', 'two\nlines', 'two lines'],
  ['\u001b[31mred\u001b[0m \u202eevil\u0007', 'red evil', 'red evil'],
  ['a|b\\|c', 'a|b\\|c', 'a|b\\|c'],
  ['', '', ''],
  ['−5 is a text, 5-3 too', '−5 is a text, 5-3 too', '−5 is a text, 5-3 too'],
];

describe('CSV and TSV', () => {
  const csv = (value: unknown): string => csvText([{ value, last: 1 }], ['value', 'last']);

  it.each(HOSTILE)('%j', (text, inCsv, inTsv) => {
    expect(Papa.parse(csv(text)).data).toEqual([['value', 'last'], [inCsv, '1'], ['']]);
    expect(tsvText([{ value: text, last: 1 }], ['value', 'last'])).toBe(`value\tlast\n${inTsv}\t1\n`);
  });

  it('have a header also without rows', () => {
    expect([csvText([], ['a', 'b.c']), tsvText([], ['a', 'b.c'])]).toEqual(['a,b.c\r\n', 'a\tb.c\n']);
  });
});
