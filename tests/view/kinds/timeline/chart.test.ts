import { describe, expect, it } from 'vitest';
import { paintFor } from '../../../../src/view/look/colour.js';
import { axisOf, ticksOf } from '../../../../src/view/kinds/timeline/axis.js';
import { binsOf, blockOf } from '../../../../src/view/kinds/timeline/bins.js';
import { barOf } from '../../../../src/view/kinds/timeline/bar.js';
import { chartLines } from '../../../../src/view/kinds/timeline/chart.js';
import { spanOf } from '../../../../src/view/kinds/timeline/span.js';
import { widthOf } from '../../../../src/view/terminal/wrap.js';
import { relations } from '../../../cli/fake-io.js';
import { bare, event } from '../../rows.js';

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
┣━┫ lasts  ┄┄┄ at some time between  ~ about  ◂ ▸ goes on`,
    );
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

describe('the command', () => {
  it.each<[string, number | undefined, number, RegExp]>([
    ['timeline albania serbia --chart', undefined, 0, /^Albania–Serbia relations {2}7 events, [^\u001b]*┬/u],
    ['timeline albania serbia --chart --json', 80, 2, /^$/u],
    ['timeline albania serbia --chart --format csv', 80, 2, /^$/u],
    ['timeline albania serbia --chart --svg x.svg', 80, 2, /^$/u],
    ['timeline albania serbia --chart --since 3000', 80, 1, /^$/u],
  ])('%s', async (line, columns, code, stdout) => {
    const ran = await relations(line, columns === undefined ? {} : { columns });
    expect({ code: ran.code, stdout: stdout.test(ran.stdout) || ran.stdout }).toEqual({ code, stdout: true });
  });
});

describe('dates on an axis', () => {
  it.each([
    ['1914', 1914, 1915, 'exact exact, false'],
    ['199X', 1990, 2000, 'exact exact, false'],
    ['1830~', 1830, 1831, 'about about, false'],
    ['1918/2006', 1918, 2007, 'exact exact, true'],
    ['1960~/1963~', 1960, 1964, 'about about, false'],
    ['1839~/1922', 1839, 1923, 'about exact, true'],
    ['1954/..', 1954, Infinity, 'exact open, true'],
    ['-0043', -43, -42, 'exact exact, false'],
  ])('%s', (edtf, from, to, rest) => {
    const span = spanOf({ edtf, basis: 'stated' })!;
    expect([span.from, Math.round(span.to * 1000) / 1000]).toEqual([from, to]);
    expect(`${span.start} ${span.end}, ${span.lasts}`).toBe(rest);
  });

  it('in a named war lie somewhere', () => {
    expect(spanOf({ edtf: '1914/1918', basis: 'period' })!.lasts).toBe(false);
    expect(spanOf({ edtf: 'soon', basis: 'stated' })).toBeNull();
  });

  it.each([
    ['1830~', '~◆~'],
    ['1914', '◆'],
    ['1900/2000', '┣━━━◆━━━━┫'],
    ['1960~/1990', '~◆━┫'],
    ['../1830', '◂◆━┫'],
  ])('%s is drawn %s', (edtf, expected) => {
    const span = spanOf({ edtf, basis: 'stated' })!;
    expect(barOf(span, { from: 1800, to: 2000 }, { sign: '◆', tone: 'good' }, 20).text).toBe(expected);
  });

  it('have round years between them', () => {
    const years = (from: number, to: number, most: number): string =>
      ticksOf({ from, to }, most)
        .map(({ label }) => label)
        .join(' ');
    expect(years(1839, 2024, 8)).toBe('1850 1900 1950 2000');
    expect(years(1914, 1915, 8)).toBe('1914');
    expect(years(-250, 250, 6)).toBe('200 BC 100 BC AD 1 100 200');
    expect(axisOf([])).toBeNull();
    expect(axisOf([spanOf({ edtf: '1954/..', basis: 'stated' })!])).toEqual({ from: 1954, to: 1955 });
  });

  it('are counted by decade, or by more where decades are too many', () => {
    const spans = ['1914', '1919', '1920', '../1930'].map((edtf) => spanOf({ edtf, basis: 'stated' })!);
    expect(binsOf(spans, { from: 1914, to: 1931 }, 80)).toEqual({ years: 10, from: 1910, counts: [2, 1, 0] });
    expect(binsOf(spans, { from: 0, to: 2000 }, 40).years).toBe(100);
    expect([0, 1, 50, 100].map((count) => blockOf(count, 100))).toEqual([' ', '▁', '▄', '█']);
  });
});
