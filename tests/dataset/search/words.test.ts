import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/dataset/search/words.js';

describe('words', () => {
  it.each<[string, string[]]>([
    ["Preševo's Đilas, Łódź & Weiß", ['presevo', 'dilas', 'lodz', 'weiss']],
    ['Republic of Côte d’Ivoire', ['republic', 'of', 'cote', 'divoire']],
    ['1998–1999', ['1998', '1999']],
    ['Тирана Ελλάδα', ['тирана', 'ελλαδα']],
    ['—', []],
  ])('of %j are %j', (text, folded) => {
    const words = wordsOf(text);
    expect(words.map((word) => word.folded)).toEqual(folded);
    expect(words.every(({ start, end }) => end > start && text.slice(start, end).trim().length === end - start)).toBe(
      true,
    );
  });
});
