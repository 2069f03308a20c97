import { describe, expect, it } from 'vitest';
import { byKind, type TimelineRow } from '../../../../src/query/timeline.js';
import { listLines } from '../../../../src/view/kinds/timeline/list.js';
import { overview } from '../../../../src/view/kinds/timeline/overview.js';
import { visitText } from '../../../../src/view/kinds/timeline/visit.js';
import { bare } from '../../paints.js';
import { event } from './event.js';

const years = (from: number, count: number, kind: 'visit' | 'trade') =>
  Array.from({ length: count }, (_, at) => event(String(from + at), 'x', { kind }));

describe('a long timeline', () => {
  it('begins with what there is of which century and kind', () => {
    const rows = [
      event('../1100', 'x'),
      event('0850', 'x'),
      event('1750', 'x'),
      ...years(1850, 2, 'trade'),
      ...years(1901, 30, 'visit'),
      ...years(2001, 9, 'trade'),
    ];
    const told = [
      '9 in the 21st century, 30 in the 20th century, 2 in the 19th century, 3 before',
      'visit 30, trade 11, other 3',
    ];
    expect([overview(rows), overview([...rows].reverse())[0]]).toEqual([told, told[0]]);
    expect(overview(rows.slice(0, 40))).toEqual([]);
  });

  it('is divided by kind when asked for', () => {
    const rows = byKind([
      event('1850', 'Goods.', { kind: 'trade' }),
      event('1902', 'He came.', { kind: 'visit' }),
      event('1999', 'More.', { kind: 'trade' }),
    ]);
    expect(listLines(rows, { paint: bare, width: 60, partnerOf: null, by: 'kind' }).join('\n')).toBe(
      `─────┼─ visit ──────────────────────────────────────────────
1902 ○ He came.
─────┼─ trade ──────────────────────────────────────────────
1850 ¤ Goods.
1999 ¤ More.`,
    );
  });
});

describe('visits', () => {
  const people = [
    { name: 'Edi Rama', office: 'prime minister', country: 'ALB' },
    { name: 'Aleksandar Vučić', office: null, country: null },
  ];

  it.each([
    [{ people, place: 'Belgrade' }, 'Edi Rama (Albania), Aleksandar Vučić · Belgrade'],
    [{ people }, 'Edi Rama (Albania), Aleksandar Vučić'],
    [{ people: [], place: 'Belgrade' }, 'Belgrade'],
    [{ place: null }, ''],
  ])('say who of which state, and where: %j', (visit, said) => {
    expect(visitText(visit)).toBe(said);
  });

  it('have it above their text where all are visits', () => {
    const visit = { ...event('2014', 'He met him.', { kind: 'visit' }), people, place: 'Belgrade' };
    const lines = (rows: TimelineRow[] = [visit]) => listLines(rows, { paint: bare, width: 60, partnerOf: null });
    expect(lines()).toEqual(['2014 ○ Edi Rama (Albania), Aleksandar Vučić · Belgrade', '     │ He met him.']);
    expect(lines([visit, event('2015', 'Goods.', { kind: 'trade' })])).toEqual([
      '2014 ○ visit  He met him.',
      '2015 ¤ trade  Goods.',
    ]);
  });
});
