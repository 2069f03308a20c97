import { describe, expect, it } from 'vitest';
import { asParagraphs, isCopied, isWrapped, withoutCaptions } from '../../../../src/compile/sources/pages/copied.js';

describe('a copy of a page', () => {
  it.each<[boolean, string]>([
    [true, 'A–B relations\n\nFrom Wikipedia, the free encyclopedia\nOne.'],
    [true, 'One.\n\nHistory[edit]\nTwo.'],
    [true, 'One.\n\nHistory\n[ edit source ]\nTwo.'],
    [false, 'One.\n\n== History ==\nTwo.'],
    [false, 'The editors came from Wikipedia.'],
  ])('%s: %j', (copied, text) => {
    expect(isCopied(text)).toBe(copied);
  });

  it.each<[boolean, string[]]>([
    [true, ['Latvia and Malta have had diplomatic relations since the days of the league,', 'and trade is small.']],
    [false, ['Latvia and Malta have had diplomatic relations since the days of the league.', 'Trade is small.']],
    [false, ['Latvia and Malta have relations,', 'and trade is small.']],
    [false, ['Latvia and Malta have had diplomatic relations since the days of the league,', 'and so on. '.repeat(30)]],
  ])('is hard-wrapped: %s: %#', (wrapped, lines) => {
    expect(isWrapped(lines)).toBe(wrapped);
  });
});

describe('captions above the first sentence', () => {
  const rows: readonly (readonly [what: string, lines: readonly string[], captions: readonly string[]])[] = [
    ['words below pictures', ['L–M relations', '', 'Latvia', 'The presidents in Riga, May 2010', 'One.', 'Two'], ['Latvia', 'The presidents in Riga, May 2010']], // prettier-ignore
    ['none', ['L–M relations', '', 'One.', 'Two'], []],
    ['behind a heading', ['L–M relations', '== History ==', 'Two', 'Three.'], []],
    ['a statement without a stop', ['L–M relations', 'Relations were established in 1994', 'One.'], []],
    ['an item', ['L–M relations', '- Riga', 'One.'], []],
    ['no sentence at all', ['L–M relations', 'Riga', 'Valletta'], []],
    ['a long line', ['L–M relations', 'word '.repeat(40), 'One.'], []],
  ];
  it.each(rows)('%s', (_, lines, captions) => {
    expect(withoutCaptions(lines)).toEqual({
      lines: lines.map((line) => (captions.includes(line) ? '' : line)),
      captions,
    });
  });
});

describe('paragraphs and items', () => {
  const HEADING = '== Visits ==';
  const long = (n: number): string => `${'A long paragraph of the page goes on. '.repeat(5)}${n}.`;
  const apart = [HEADING, long(1), '', long(2), '', long(3), ''];
  const rows: readonly (readonly [what: string, lines: readonly string[], expected: readonly string[]])[] = [
    ['lines without a stop', [HEADING, 'One.', 'Two', 'Three', ''], [HEADING, 'One.', '* Two', '* Three']],
    ['a label above a list', [HEADING, 'One.', 'Visits', '', 'Two', 'Three'], [HEADING, 'One.', 'Visits', '* Two', '* Three']], // prettier-ignore
    ['the last item', [HEADING, 'One', 'Two', '', 'Three.'], [HEADING, '* One', '* Two', 'Three.']],
    [
      'the lead has no items',
      ['= L–M relations =', 'One', 'Two', HEADING],
      ['= L–M relations =', 'One', 'Two', HEADING],
    ],
    ['marked items', [HEADING, '- One.', '- Two.'], [HEADING, '- One.', '- Two.']],
    ['sentences without a blank line between, where paragraphs have one', [...apart, 'A came in 2001.', 'B came in 2002.', ''], [...apart.filter(Boolean), '* A came in 2001.', '* B came in 2002.']], // prettier-ignore
    ['with a line that opens the list', [...apart, 'Visits:', 'A came in 2001.', 'B came in 2002.'], [...apart.filter(Boolean), 'Visits:', '* A came in 2001.', '* B came in 2002.']], // prettier-ignore
    ['a sentence alone', [...apart, 'A came in 2001.', '', 'B came in 2002.'], [...apart.filter(Boolean), 'A came in 2001.', 'B came in 2002.']], // prettier-ignore
    ['where paragraphs have none', [HEADING, long(1), long(2), long(3), 'A came in 2001.', 'B came in 2002.'], [HEADING, long(1), long(2), long(3), 'A came in 2001.', 'B came in 2002.']], // prettier-ignore
    ['a template that the wiki lacks', [HEADING, 'One.Template:Efn'], [HEADING, 'One.']],
  ];
  it.each(rows)('%s', (_, lines, expected) => {
    expect(asParagraphs(lines).filter(Boolean)).toEqual(expected);
  });
});
