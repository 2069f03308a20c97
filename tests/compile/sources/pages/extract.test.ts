import { describe, expect, it } from 'vitest';
import { fromExtract, isExtract } from '../../../../src/compile/sources/pages/extract.js';

const EXTRACT =
  'Peru and Chile are near.\nThey met in 1990.\n\n\n== History ==\n\n\n=== Early ===\n\nOne.\nTwo.\n\n\n== Missions ==\nPeru has an embassy.\nChile has one.\n\n\n== See also ==\nForeign relations of Peru';

describe('an extract', () => {
  it.each([
    ['an extract', EXTRACT, true],
    ['blank lines between paragraphs', EXTRACT.replace(/\.\n(?=\w)/g, '.\n\n'), false],
    ['one blank line before headings', EXTRACT.replace(/\n{3}/g, '\n\n'), false],
    ['lists with marks', EXTRACT.replace('Peru has an embassy.\nChile', '- Peru has an embassy.\n- Chile'), false],
    ['hard-wrapped lines', 'Peru and\nthe other are\nnear.\n\n\n== History ==\nOne and\ntwo.', false],
    ['a text without headings', 'One.\nTwo.', false],
  ])('%s: %#', (_, text, expected) => {
    expect(isExtract(text)).toBe(expected);
  });

  it('becomes paragraphs and items', () => {
    expect(fromExtract(EXTRACT).trim().split(/\n+/)).toEqual([
      'Peru and Chile are near.',
      'They met in 1990.',
      '== History ==',
      '=== Early ===',
      'One.',
      'Two.',
      '== Missions ==',
      '- Peru has an embassy.',
      '- Chile has one.',
      '== See also ==',
      '- Foreign relations of Peru',
    ]);
  });
});
