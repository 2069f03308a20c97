import { describe, expect, it } from 'vitest';
import { paintFor } from '../../../../src/view/look/colour.js';
import { listLines } from '../../../../src/view/kinds/timeline/list.js';
import { widthOf } from '../../../../src/view/terminal/wrap.js';
import { bare, event, told } from '../../rows.js';

const ROWS = [
  event('-0043', 'A treaty was made.', { kind: 'agreement' }),
  event('1018/1019', 'The last fortresses in the mountains fell after a long siege, and the garrison left by night.', {
    kind: 'conflict',
  }),
  event('1914/1918', 'An alliance held.', { kind: 'cooperation', basis: 'period', words: 'World War I' }),
  event('1922-10-10', 'An envoy came.', { kind: 'visit', sentence: 7 }),
  event('1923', 'An envoy came.', { kind: 'representation', sentence: 7 }),
  event('1960~/1963~', 'Trade grew.', { kind: 'trade' }),
  event('1990/..', 'Both embassies are open.', { kind: 'representation', basis: 'context', words: 'that year' }),
];
const list = (rows = ROWS, width = 80, partner?: string): string =>
  listLines(rows, { paint: bare, width, partnerOf: partner === undefined ? null : () => partner }).join('\n');

describe('a timeline on a terminal', () => {
  it.each<[number, string]>([
    [
      40,
      `1st century BC ─────────────────────────
■ 44 BC  agreement
│ A treaty was made.
11th century ───────────────────────────
▼ 1018–1019  conflict
│ The last fortresses in the mountains
│ fell after a long siege, and the
│ garrison left by night.
20th century ───────────────────────────
+ 1914–1918  cooperation
│ An alliance held. [World War I ·
│ period]
○ 10 Oct 1922  visit
● 1923  representation
│ An envoy came.
¤ early 1960s  trade
│ Trade grew.
● since 1990  representation
│ Both embassies are open. [“that year”
│ · context]`,
    ],
    [
      60,
      `────────────┼─ 1st century BC ──────────────────────────────
      44 BC ■ A treaty was made. [agreement]
────────────┼─ 11th century ────────────────────────────────
  1018–1019 ▼ The last fortresses in the mountains fell
            │ after a long siege, and the garrison left by
            │ night. [conflict]
────────────┼─ 20th century ────────────────────────────────
  1914–1918 + An alliance held. [cooperation; World War I ·
            │ period]
10 Oct 1922 ○ An envoy came. [visit; representation]
       1923 ●
early 1960s ¤ Trade grew. [trade]
 since 1990 ● Both embassies are open. [representation;
            │ “that year” · context]`,
    ],
    [
      80,
      `────────────┼─ 1st century BC ──────────────────────────────────────────────────
      44 BC ■ agreement       A treaty was made.
────────────┼─ 11th century ────────────────────────────────────────────────────
  1018–1019 ▼ conflict        The last fortresses in the mountains fell after a
            │                 long siege, and the garrison left by night.
────────────┼─ 20th century ────────────────────────────────────────────────────
  1914–1918 + cooperation     An alliance held. [World War I · period]
10 Oct 1922 ○ visit           An envoy came.
       1923 ● representation
early 1960s ¤ trade           Trade grew.
 since 1990 ● representation  Both embassies are open. [“that year” · context]`,
    ],
  ])('of %d columns', (width, expected) => {
    expect(list(ROWS, width)).toBe(expected);
  });

  it.each<[number, string]>([
    [
      80,
      `  1914–1918 + Bosnia and        An alliance held. [cooperation; World War I ·
            │ Herzegovina       period]
10 Oct 1922 ○ Bosnia and        An envoy came. [visit; representation]
       1923 ● Herzegovina`,
    ],
    [
      120,
      `  1914–1918 + cooperation     Bosnia and        An alliance held. [World War I · period]
            │                 Herzegovina
10 Oct 1922 ○ visit           Bosnia and        An envoy came.
       1923 ● representation  Herzegovina`,
    ],
    [
      40,
      `+ 1914–1918  Bosnia and Herzegovina
│ cooperation
│ An alliance held. [World War I ·
│ period]
○ 10 Oct 1922  Bosnia and Herzegovina
│ visit
● 1923  Bosnia and Herzegovina
│ representation
│ An envoy came.`,
    ],
  ])('of one country, of %d columns', (width, expected) => {
    expect(list(ROWS.slice(2, 5), width, 'Bosnia and Herzegovina')).toBe(expected);
  });

  it('has no dividers within a century, and they turn with the order', () => {
    expect(list([event('1914', 'One.')])).toBe('1914 · other  One.');
    expect(list([event('1999', 'Two.'), event('1914', 'One.')]).split('\n')).toEqual([
      '1999 · other  Two.',
      '1914 · other  One.',
    ]);
    expect(list([event('2001', 'Two.'), event('1914', 'One.')], 40).split('\n')).toEqual([
      '21st century ───────────────────────────',
      '· 2001  other',
      '│ Two.',
      '20th century ───────────────────────────',
      '· 1914  other',
      '│ One.',
    ]);
  });

  it('tones dates, kinds and what is beside the text', () => {
    const rows = [ROWS[2]!, ROWS[3]!];
    expect(listLines(rows, { paint: told, width: 60, partnerOf: () => 'Serbia' })).toEqual([
      '<dim:  1914–1918> <treaty:+> <name:Serbia>  An alliance held.<dim: [cooperation; World>',
      '            <dim:│>         <dim:War I · period]>',
      '<date:10 Oct 1922> <contact:○> <name:Serbia>  An envoy came.<dim: [visit]>',
    ]);
  });

  it.each<[string, string, string]>([
    ['escape sequences and controls', '\u001b[31mred\u001b]0;x\u0007 a\u0000b\u0085\tc\nd', '1914 · other  red ab c d'],
    ['bidi controls', 'pay \u202e100\u202c \u2066x\u2069', '1914 · other  pay 100 x'],
    ['markup', '<script>alert(1)</script> ]]> &amp;', '1914 · other  <script>alert(1)</script> ]]> &amp;'],
  ])('cleans %s', (_, text, expected) => {
    expect(list([event('1914', text)])).toBe(expected);
  });

  it.each([40, 60, 80, 120])('keeps every line within %d columns', async (width) => {
    const texts = [
      '漢字'.repeat(60),
      '👩‍👩‍👧‍👦 '.repeat(40),
      'e\u0301\u0327'.repeat(120),
      'x'.repeat(300),
      'Αθήνα Београд '.repeat(20),
    ];
    const paint = await paintFor(true, true);
    const rows = texts.map((text, at) => event(String(1900 + at * 30), text, { basis: 'context', words: text }));
    for (const partnerOf of [null, () => '漢字'.repeat(20)]) {
      const lines = listLines(rows, { paint, width, partnerOf });
      expect(lines.map(widthOf).filter((wide) => wide > width)).toEqual([]);
      // Nothing is lost.
      expect(lines.join('').match(/x/gu)?.length).toBeGreaterThanOrEqual(300);
    }
  });
});
