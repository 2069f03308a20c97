import { describe, expect, it } from 'vitest';
import { withBreaks } from '../../../src/compile/record/breaks.js';
import type { Mission, MissionKind, MissionPeriod, StatusChange, StatusKind } from '../../../src/model.js';

const source = { section: '', sentence: 1 };
const HAVANA = { sending: 'USA', receiving: 'CUB', city: 'Havana', resident: true, accreditedFrom: null, source };

/** "1961 severed", "2015 embassy USA". */
const change = (text: string): StatusChange => {
  const [edtf = '', kind, by = null] = text.split(' ');
  return { date: { edtf, text: edtf, basis: 'stated' }, change: kind as StatusKind, by, source };
};

/** "1923 – {1923–1961 relations broken off}{?–}": since, until, and the periods. */
function after(kind: MissionKind, since: string | null, until: string | null, changes: string): string {
  const mission: Mission = { ...HAVANA, kind, since, until };
  const [found] = withBreaks([mission], changes.split('; ').map(change));
  const told = (found?.periods ?? []).map(
    (one) => `{${one.from ?? '?'}–${one.until ?? ''}${one.ended === null ? '' : ` ${one.ended}`}}`,
  );
  return `${found?.since ?? '?'}–${found?.until ?? ''} ${told.join('')}`.trim();
}

describe('missions that are told to be there again after a break', () => {
  it.each<[began: MissionPeriod['began'], ended: MissionPeriod['ended'], found: string]>([
    // Work that went on after a break had been ended by it; when, nobody says.
    ['resumed', 'suspended', 'ended by the break, there since 2015'],
    // What was reopened may have been closed long before.
    ['reopened', 'closed', 'closed, there since 2015'],
  ])('%s: %s', (began, ended, found) => {
    const periods: MissionPeriod[] = [
      { kind: 'embassy', from: null, until: null, began: null, ended },
      { kind: 'embassy', from: '2015', until: null, began, ended: null },
    ];
    const mission: Mission = { ...HAVANA, kind: 'embassy', since: '2015', until: null, periods };
    const [{ since, periods: [before] = [] } = mission] = withBreaks(
      [mission],
      [change('1961 severed'), change('2015 restored')],
    );
    const end = before?.ended === 'relations broken off' ? 'ended by the break' : before?.ended;
    expect(`${end ?? ''}${before?.until ?? ''}, there since ${since ?? '?'}`).toBe(found);
  });
});

describe('missions over a break of relations', () => {
  it.each<[kind: MissionKind, since: string | null, until: string | null, changes: string, found: string]>([
    ['embassy', '1923', null, '1961 severed; 2015 restored', '?– {1923–1961 relations broken off}{?–}'],
    [
      'embassy',
      '1923',
      null,
      '1961 severed; 2015 restored; 2016 embassy USA',
      '2016– {1923–1961 relations broken off}{2016–}',
    ],
    [
      'embassy',
      '1923',
      null,
      '1961 severed; 2015-07 restored; 2015-07 embassy',
      '2015-07– {1923–1961 relations broken off}{2015-07–}',
    ],
    [
      'embassy',
      '1923',
      null,
      '1961 severed; 2015 restored; 2016 embassy CUB',
      '?– {1923–1961 relations broken off}{?–}',
    ],
    ['embassy', null, null, '1961 severed; 2015 restored; 2016 embassy USA', '2016–'],
    [
      'legation',
      '1919',
      '1966',
      '1950 severed; 1959 restored',
      '?–1966 {1919–1950 relations broken off}{?–1966 closed}',
    ],
    [
      'embassy',
      '1905',
      null,
      '1914 severed; 1917 restored; 1941 severed; 1945 restored',
      '?– {1905–1914 relations broken off}{?–}',
    ],
    // Before it, after it, or ended by it.
    ['embassy', '2016', null, '1961 severed; 2015 restored', '2016–'],
    ['embassy', '1923', '1960', '1961 severed; 2015 restored', '1923–1960'],
    ['embassy', '1923', '1961-02', '1961-01 severed', '1923–1961-02'],
    ['embassy', '1961', null, '1961-01-03 severed; 1961-05 restored', '1961–'],
    // Consulates outlive a break.
    ['consulate', '1923', null, '1961 severed; 2015 restored', '1923–'],
  ])('%s since %s until %s, %s: %s', (kind, since, until, changes, found) => {
    expect(after(kind, since, until, changes)).toBe(found);
  });
});
