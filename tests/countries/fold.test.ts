import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/countries/fold.js';

describe('foldName', () => {
  it.each([
    ['ALBANIA', 'albania'],
    ['Shqipëri', 'shqiperi'],
    ['Österreich', 'osterreich'],
    ['Großbritannien', 'grossbritannien'],
    ['Włochy', 'wlochy'],
    ['Færøerne', 'faeroerne'],
    ['Đà Nẵng', 'da nang'],
    ['Kıbrıs', 'kibris'],
    ['İstanbul', 'istanbul'],
    ["Côte d'Ivoire", 'cote divoire'],
    ['Côte d’Ivoire', 'cote divoire'],
    ['the Gambia', 'gambia'],
    ['Bosnia & Herzegovina', 'bosnia herzegovina'],
    ['Bosnia and Herzegovina', 'bosnia herzegovina'],
    ['Austria–Hungary', 'austria hungary'],
    ['Congo-Brazzaville', 'congo brazzaville'],
    ['U.S.', 'us'],
    ['U. S. A.', 'usa'],
    ['D.R. Congo', 'dr congo'],
    ['St. Lucia', 'saint lucia'],
    ['Ελλάς', 'ελλασ'],
    ['Србија', 'србија'],
    ['الأردن', 'الاردن'],
    ['\u200eکویت\u200f', 'كويت'],
    ['  Sri   Lanka ', 'sri lanka'],
    ['Ｊａｐａｎ', 'japan'],
    ['the', ''],
    ['...', ''],
    ['', ''],
  ])('%j is %j', (text, folded) => {
    expect(foldName(text)).toBe(folded);
  });

  it('is settled by one pass', () => {
    for (const text of ['Côte d’Ivoire', 'St. Lucia', 'U.S.', 'Österreich', 'བོད', '日本']) {
      expect(foldName(foldName(text))).toBe(foldName(text));
    }
  });
});
