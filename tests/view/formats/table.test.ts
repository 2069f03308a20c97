import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { formatAmount, shortAmount } from '../../../src/view/words/amount.js';
import { hasColour, type ColourChoice } from '../../../src/view/look/colour.js';
import { wrap } from '../../../src/view/terminal/wrap.js';
import { relations } from '../../cli/fake-io.js';

describe('colour', () => {
  it.each<[ColourChoice, Record<string, string>, boolean, boolean]>([
    ['auto', {}, true, true],
    ['auto', {}, false, false],
    ['auto', { NO_COLOR: '1' }, true, false],
    ['auto', { NO_COLOR: '' }, true, true],
    ['auto', { TERM: 'dumb' }, true, false],
    ['auto', { FORCE_COLOR: '1' }, false, true],
    ['auto', { FORCE_COLOR: '' }, false, true],
    ['auto', { FORCE_COLOR: '0' }, true, false],
    ['auto', { FORCE_COLOR: '1', TERM: 'dumb' }, false, true],
    ['auto', { FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
    ['always', { NO_COLOR: '1' }, false, true],
    ['never', { FORCE_COLOR: '1' }, true, false],
  ])('%s with %j on a terminal: %s is %s', (choice, env, isTTY, expected) => {
    expect(hasColour(choice, env, isTTY)).toBe(expected);
  });

  it.each<[string, Record<string, string>, number | undefined, boolean]>([
    ['list', {}, 80, true],
    ['show albania serbia', {}, 80, true],
    ['list --color never', {}, 80, false],
    ['list', { NO_COLOR: '1' }, 80, false],
    ['show albania serbia', { TERM: 'dumb' }, 80, false],
    ['list', {}, undefined, false],
    ['list', { FORCE_COLOR: '1' }, undefined, true],
    ['list --json', {}, 80, false],
    ['list --json --color always', {}, 80, false],
  ])('%s with %j on %s columns has escapes: %s', async (line, env, columns, expected) => {
    const { stdout } = await relations(line, columns === undefined ? { env } : { env, columns });
    expect(stdout.includes('\u001b[')).toBe(expected);
  });
});

describe('tables', () => {
  const plain = { env: { NO_COLOR: '1' }, columns: 80 };

  it('show amounts for people, totals and approximations as such', async () => {
    expect((await relations('trade albania serbia --fields year,exporter,importer,amount,balance', plain)).stdout)
      .toBe(`Year  Exporter  Importer              Amount              Balance
─────────────────────────────────────────────────────────────────
2023  total                     $338 million
2023  Serbia    Albania   about $260 million  about +$182 million
2023  Albania   Serbia           $78 million  about −$182 million
`);
  });

  it('wrap the running text under itself', async () => {
    expect(
      (await relations('timeline albania serbia --kind visit --fields date.edtf,kind,text', { ...plain, columns: 60 }))
        .stdout,
    ).toBe(`Date              Kind   Event
────────────────────────────────────────────────────────────
1947              visit  Enver Hoxha met Josip Broz Tito in
                         1947.
10 November 2014  visit  Edi Rama came to Belgrade on 10
                         November 2014, the first such visit
                         since 1947.
`);
  });

  it('become blocks where they do not fit', async () => {
    expect((await relations('timeline bosnia serbia --fields date.edtf,kind,text', { ...plain, columns: 34 })).stdout)
      .toBe(`Date: 1990s
Kind: conflict
Event: War was fought in the
  1990s.

Date: 15 December 2000
Kind: establishment
Event: Relations were
  established on 15 December 2000.
`);
  });

  it('mark matches without colour', async () => {
    expect((await relations('search hoxha tito', plain)).stdout).toContain(
      'Enver «Hoxha» met Josip Broz «Tito» in 1947.',
    );
  });

  it.each([
    'list',
    'show serbia',
    'status serbia',
    'status albania serbia',
    'status albania serbia --on 1998',
    'timeline serbia',
    'timeline serbia --chart',
    'timeline albania serbia --chart',
    'trade portugal',
    'missions portugal',
    'communities portugal',
    'search serbia',
    'show albania serbia',
    'countries',
  ])('%s is never wider than the terminal', async (line) => {
    for (const columns of [40, 80, 120]) {
      const { stdout } = await relations(line, { columns });
      expect(Math.max(...stdout.split('\n').map((each) => stringWidth(each)))).toBeLessThanOrEqual(columns);
    }
  });
});

describe('amounts', () => {
  it.each<[number, string, string]>([
    [338_000_000, 'USD', '$338 million'],
    [1_250_000_000, 'EUR', '€1.25 billion'],
    [48_400_000, 'GBP', '£48.4 million'],
    [2e12, 'JPY', '¥2 trillion'],
    [1_234_567, 'EUR', '€1,234,567'],
    [1_234_000, 'EUR', '€1.234 million'],
    [4500, 'RSD', 'RSD 4,500'],
    [-182_000_000, 'USD', '−$182 million'],
    [0, 'USD', '$0'],
    [0.5, 'USD', '$0.5'],
  ])('%d %s is %s', (amount, currency, text) => {
    expect(formatAmount(amount, currency)).toBe(text);
  });

  it.each<[number, string, string]>([
    [338_000_000, 'USD', '$338M'],
    [1_904_000_000, 'EUR', '€1.904B'],
    [2e12, 'JPY', '¥2T'],
    [1_234_567, 'EUR', '€1,234,567'],
    [4500, 'RSD', 'RSD 4,500'],
    [-182_000_000, 'USD', '−$182M'],
  ])('%d %s in short is %s', (amount, currency, text) => {
    expect(shortAmount(amount, currency)).toBe(text);
  });
});

describe('wrapping', () => {
  it.each<[string, number, string[]]>([
    ['one two three', 8, ['one two', 'three']],
    ['one', 8, ['one']],
    ['', 8, ['']],
    ['bosnia-and-herzegovina-serbia', 16, ['bosnia-and-', 'herzegovina-', 'serbia']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['日本語日本語', 4, ['日本', '語日', '本語']],
    ['👩‍👩‍👧👩‍👩‍👧', 2, ['👩‍👩‍👧', '👩‍👩‍👧']],
    ['Кралство България', 10, ['Кралство', 'България']],
  ])('%j in %i columns is %j', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});
