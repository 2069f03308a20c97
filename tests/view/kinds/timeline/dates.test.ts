import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../../../src/model.js';
import { basisNote, shortDate } from '../../../../src/view/kinds/timeline/dates.js';
import { centuryOf } from '../../../../src/view/kinds/timeline/groups.js';
import { extentOf } from '../../../../src/view/kinds/timeline/heading.js';
import { markOf } from '../../../../src/view/kinds/timeline/marks.js';
import { widthOf } from '../../../../src/view/terminal/wrap.js';
import { event } from '../../rows.js';

describe('pieces of a timeline', () => {
  it.each([
    ['1922-10-10', '10 Oct 1922'],
    ['1990-05-30/1990-06-02', '30 May – 2 Jun 1990'],
    ['1960~/1963~', 'early 1960s'],
    ['1839~/1922', 'c. 1839 – 1922'],
    ['14XX/16XX', '15th–17th cent.'],
    ['-0043', '44 BC'],
    ['soon\u001b[31m', 'soon'],
  ])('%s is dated %s', (edtf, label) => {
    expect(shortDate(edtf)).toBe(label);
  });

  it.each([
    ['1914', '20th century'],
    ['19XX', '20th century'],
    ['2000', '21st century'],
    ['0001', '1st century'],
    ['0000', '1st century BC'],
    ['-0099', '1st century BC'],
    ['-0100', '2nd century BC'],
    ['../1914', ''],
    ['soon', ''],
  ])('%s is of the %s', (edtf, century) => {
    expect(centuryOf(edtf)).toBe(century);
  });

  it('says what dates rest on', () => {
    expect(basisNote({ edtf: '1914', text: '1914', basis: 'stated' })).toBeNull();
    expect(basisNote({ edtf: '1914/1918', text: 'World War I', basis: 'period' })).toBe('World War I · period');
    expect(basisNote({ edtf: '1914', text: 'that year', basis: 'context' })).toBe('“that year” · context');
  });

  it('counts events and says when they were', () => {
    expect(extentOf([event('-0043', ''), event('1990/..', '')])).toBe('2 events, 44 BC–1990');
    expect(extentOf([event('1914', '')])).toBe('1 event, 1914');
    expect(extentOf([event('soon', ''), event('soon', '', { relation: 'a-c' })])).toBe('2 events with 2 countries');
  });

  it('marks every kind by a sign of its own, one column wide', () => {
    const signs = EVENT_KINDS.map((kind) => markOf(kind).sign);
    expect(new Set(signs).size).toBe(EVENT_KINDS.length);
    expect(signs.map(widthOf)).toEqual(EVENT_KINDS.map(() => 1));
    expect([markOf('constructor').sign, markOf('parade').sign]).toEqual(['·', '·']);
  });
});
