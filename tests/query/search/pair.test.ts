import { describe, expect, it } from 'vitest';
import { countriesIn, pairIn } from '../../../src/query/search/pair.js';

describe('the countries that a search names', () => {
  it.each<[string, string[]]>([
    ['kosovo recognition', ['XKX']],
    ['serbia albania trade', ['SRB', 'ALB']],
    ['Treaty United Kingdom–France', ['GBR', 'FRA']],
    ['united arab emirates iran', ['ARE', 'IRN']],
    // Codes in small letters are words of the language: India, Iceland, Italy.
    ['in it is', []],
    ['US visits', ['USA']],
    // What a country is called for short is no code.
    ['uk usa us uae drc', ['GBR', 'USA', 'ARE', 'COD']],
    ['alb and srb', []],
    ['serbia serbian', ['SRB']],
    ['constructor', []],
    ['', []],
  ])('%j', (query, codes) => {
    expect(countriesIn(query).map(({ code }) => code)).toEqual(codes);
  });

  it('are a pair when they are two', () => {
    expect(
      ['serbia', 'serbia albania', 'serbia albania greece'].map(
        (query) => pairIn(query)?.map(({ code }) => code) ?? null,
      ),
    ).toEqual([null, ['SRB', 'ALB'], null]);
  });
});
