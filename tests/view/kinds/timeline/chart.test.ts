import { describe, expect, it } from 'vitest';
import { paintFor } from '../../../../src/view/look/colour.js';
import { chartLines } from '../../../../src/view/kinds/timeline/chart.js';
import { widthOf } from '../../../../src/view/terminal/wrap.js';
import { bare } from '../../paints.js';
import { event } from './event.js';

const ROWS = [
  event('1900/1940', 'They were one state.'),
  event('1914/1918', 'An alliance held.', { kind: 'cooperation', basis: 'period', words: 'World War I' }),
  event('1922-10-10', 'An envoy came.', { kind: 'visit', sentence: 7 }),
  event('1923', 'An envoy came.', { kind: 'representation', sentence: 7 }),
  event('1960~/1963~', 'Trade grew.', { kind: 'trade' }),
  event('1970/..', 'Both embassies are open, and nobody has closed them.', { kind: 'representation' }),
  event('1999', 'War.', { kind: 'conflict' }),
];
const chart = (rows = ROWS, width = 80, partners = false): string =>
  chartLines(rows, { paint: bare, width, partnerOf: partners ? (relation) => relation : null }).join('\n');

describe('a chart of events', () => {
  it.each<[number, string]>([
    [
      40,
      `events per decade, most 2
▄▄▄▄▄▄▄▄████            ▄▄▄▄▄▄▄▄    ▄▄▄▄
1900                1950
┬───────────────────┬───────────────────
┣━━━━━━━·━━━━━━━┫ 1900–1940 They were o…
     ┄+┄ 1914–1918 An alliance held.
         ○ 10 Oct 1922 An envoy came.
         ● 1923 ″
early 1960s Trade grew. ¤~
since 1970 Both embassies… ┣━━━━●━━━━━▸
                             1999 War. ▼

· other  + cooperation  ○ visit
● representation  ¤ trade  ▼ conflict
┣━┫ lasts  ┄┄┄ at some time between
~ about  ◂ ▸ goes on`,
    ],
    [
      80,
      `events per decade, most 2
▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄████████                        ▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄        ▄▄▄▄▄▄▄▄
1900            1920            1940            1960            1980
┬───────────────┬───────────────┬───────────────┬───────────────┬───────────────
┣━━━━━━━━━━━━━━━·━━━━━━━━━━━━━━━┫ 1900–1940 They were one state.
           ┄┄+┄┄ 1914–1918 An alliance held.
                  ○ 10 Oct 1922 An envoy came.
                  ● 1923 ″
                                                ~¤┄~ early 1960s Trade grew.
since 1970 Both embassies are open, and nobody has clo… ┣━━━━━━━━━━●━━━━━━━━━━━▸
                                                                     1999 War. ▼

· other  + cooperation  ○ visit  ● representation  ¤ trade  ▼ conflict
┣━┫ lasts  ┄┄┄ at some time between  ~ about  ◂ ▸ goes on`,
    ],
    [
      120,
      `events per decade, most 2
▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄████████████                                    ▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄            ▄▄▄▄▄▄▄▄▄▄▄▄
1900        1910        1920        1930        1940        1950        1960        1970        1980        1990
┬───────────┬───────────┬───────────┬───────────┬───────────┬───────────┬───────────┬───────────┬───────────┬───────────
┣━━━━━━━━━━━━━━━━━━━━━━━·━━━━━━━━━━━━━━━━━━━━━━━━┫ 1900–1940 They were one state.
                ┄┄┄+┄┄┄ 1914–1918 An alliance held.
                           ○ 10 Oct 1922 An envoy came.
                            ● 1923 ″
                                                                        ~┄¤┄~ early 1960s Trade grew.
                    since 1970 Both embassies are open, and nobody has closed them. ┣━━━━━━━━━━━━━━━━●━━━━━━━━━━━━━━━━━▸
                                                                                                             1999 War. ▼

· other  + cooperation  ○ visit  ● representation  ¤ trade  ▼ conflict  ┣━┫ lasts  ┄┄┄ at some time between  ~ about
◂ ▸ goes on`,
    ],
  ])('of %d columns', (width, expected) => {
    expect(chart(ROWS, width)).toBe(expected);
  });

  it('has a lane for each partner of a country, and counts events in one place', () => {
    const rows = [
      ...ROWS,
      event('1922', 'x', { relation: 'a-c', kind: 'visit' }),
      event('1922', 'x', { relation: 'a-c', kind: 'conflict' }),
      event('1990', 'y', { relation: 'a-c', kind: 'conflict' }),
    ];
    expect(chart(rows, 80, true)).toBe(
      `                  events per decade, most 4
                  ▂▂▂▂▂▂▂▂▂▂▂▂███████                  ▂▂▂▂▂▂▂▂▂▂▂▂▂      ▄▄▄▄▄▄
                  1900        1920        1940         1960        1980
                  ┬───────────┬───────────┬────────────┬───────────┬────────────
a-b                       ┄+┄┄  2                      ~¤~                     ▼
                  ┣━━━━━━━━━━━·━━━━━━━━━━━━┫                 ┣━━━━━━━━●━━━━━━━━▸
a-c                            2                                          ▼

· other  + cooperation  ○ visit  ● representation  ¤ trade  ▼ conflict
┣━┫ lasts  ┄┄┄ at some time between  ~ about  ◂ ▸ goes on
2–9 so many events in one place`,
    );
    const many = Array.from({ length: 11 }, () => event('1990', 'y', { relation: 'a-c' }));
    expect(
      chart([...rows, ...many], 80, true)
        .split('\n')
        .at(-1),
    ).toBe('2–9 so many events in one place  # ten or more');
  });

  it('counts years before Christ as people do', () => {
    expect(chart([event('-0043', 'Caesar.'), event('0014', 'Augustus.')], 40)).toBe(
      `events per decade, most 1
██                                   ███
  40 BC         20 BC         AD 1
──┬─────────────┬─────────────┬─────────
· 44 BC Caesar.
                       AD 14 Augustus. ·

· other`,
    );
  });

  it('says which events it cannot draw, and how to see crowded ones apart', () => {
    expect(chart([event('soon', 'Two.')])).toBe('1 event without a date that can be drawn');
    const crowded = [event('0900', 'Old.'), ...Array.from({ length: 12 }, () => event('2001', 'New.'))];
    expect(chart(crowded).split('\n').at(-1)).toBe('Most events begin after 2000: --since 2000 draws them apart.');
  });

  it.each([20, 40, 80, 120])('keeps every line within %d columns, whatever the texts', async (width) => {
    const paint = await paintFor(true, true);
    const texts = ['漢字'.repeat(60), '👩‍👩‍👧‍👦 '.repeat(40), 'e\u0301'.repeat(120), '\u001b[31m\u202e]]>'.repeat(20)];
    const dates = ['1000/..', '../1900', '14XX/16XX', '1830~', '1914', '199X', '1000/2000'];
    const rows = texts.flatMap((text, at) => dates.map((date) => event(date, text, { relation: `${text}-${at}` })));
    for (const partnerOf of [null, (relation: string) => relation]) {
      const lines = chartLines(rows, { paint, width, partnerOf });
      expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
      expect(lines.join('').includes('\u202e')).toBe(false);
    }
  });
});
