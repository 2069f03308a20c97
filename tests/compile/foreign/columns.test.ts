import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/compile/foreign/columns.js';

const shown = (headings: string, heading = 'Europe'): string | null => {
  const found = columnsOf(headings.split(' | '), heading);
  return found && `${found.kind}: ${found.partner} ${found.began ?? '-'} [${found.notes.join()}]`;
};

describe('tables of partners', () => {
  it.each<[string, string]>([
    ['# | Country | Date', 'list: 1 2 []'],
    [' | Country | Date', 'list: 1 2 []'],
    ['Country | Date | source', 'list: 0 1 []'],
    ['Country | Formal relations began | Notes', 'notes: 0 1 [2]'],
    ['Country | Formal Relations Began. | Notes |  | ', 'notes: 0 1 [2]'],
    ['Country | Formal relations (re)established | Notes', 'notes: 0 1 [2]'],
    ['Country | Date formal relations began | Notes', 'notes: 0 1 [2]'],
    ['Country | Beginning of formal relations | Notes', 'notes: 0 1 [2]'],
    ['Country | Since | Notes', 'notes: 0 1 [2]'],
    ['Country | Notes', 'notes: 0 - [1]'],
    ['Country/Region | Relations began | Notes | Free trade agreement', 'notes: 0 1 [2]'],
    ['Sovereign state | Formal Relations Began | Notes', 'notes: 0 1 [2]'],
    ['Organization | Formal Relations Began | Notes', 'notes: 0 1 [2]'],
    [' | Formal Relations Began | Notes', 'notes: 0 1 [2]'],
    ['Country | Formal relations began | Formal relations ended | Notes', 'notes: 0 1 [3]'],
  ])('%s', (headings, expected) => {
    expect(shown(headings)).toBe(expected);
  });

  it.each<[string, string]>([
    ['Year | Country | Anniversary | Type | Image', 'Stamps'],
    ['Country polled | Positive | Negative | Neutral', 'Opinion'],
    ['Country | Imports | Exports', 'Trade'],
    ['Country | Date', 'State visits'],
    ['Date | Guest | Host', 'Visits'],
    ['Treaty | Signature | Ratification', 'Treaties'],
    ['# | Date | Event', 'History'],
    ['', ''],
  ])('none: %s under %s', (headings, heading) => {
    expect(shown(headings, heading)).toBeNull();
  });

  it('reads recognition by the article’s country', () => {
    expect(columnsOf(['Name', 'Recognized by Nicaragua', 'Notes'], 'States')?.recognised).toBe(1);
  });
});
