import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../../src/compile/sentence/numbers.js';

/** Values, with "~" for approximate and "%" for shares. */
const numbersOf = (text: string): string[] =>
  readNumbers(text).map(({ value, approximate, percent }) => `${value}${percent ? '%' : ''}${approximate ? '~' : ''}`);

describe('readNumbers', () => {
  it.each([
    ['40,000 Fijians', ['40000']],
    ['45 000 Tongans', ['45000']],
    ['1 248 000 Tongans', ['1248000']],
    ['12.500.000 Tongans', ['12500000']],
    ['1.2 billion', ['1200000000']],
    ['1,2 billion', ['1200000000']],
    ['1,25 million', ['1250000']],
    ['1,234 million', ['1234000000']],
    ['1½ million', ['1500000']],
    ['338m and 1.2bn', ['338000000', '1200000000']],
    ['12 lakh', ['1200000']],
    ['500 crore', ['5000000000']],
    ['2 lakh crore', ['2000000000000']],
    ['1.2 thousand million', ['1200000000']],
    ['twenty-five', ['25']],
    ['a hundred and five', ['105']],
    ['twelve hundred', ['1200']],
    ['two hundred and fifty thousand', ['250000']],
    ['two thousand five hundred', ['2500']],
    ['five thousand and fifty', ['5050']],
    ['one million two hundred thousand', ['1200000']],
    ['one hundred and twenty million', ['120000000']],
    ['two and a half billion', ['2500000000']],
    ['a billion and a half', ['1500000000']],
    ['half a million', ['500000']],
    ['a quarter of a million', ['250000']],
    ['three quarters of a billion', ['750000000']],
    ['a thousand million', ['1000000000']],
    ['one thousand and two thousand', ['1000', '2000']],
    ['two and three million', ['2', '3000000']],
    ['some 300 and over 400', ['300~', '400~']],
    ['just under 300', ['300~']],
    ['no fewer than 300', ['300~']],
    ['in the region of 300', ['300~']],
    ['300 or so', ['300~']],
    ['only 300', ['300']],
    ['10 per cent, 12.5%', ['10%', '12.5%']],
    ['in 2018 248 people', ['2018', '248']],
  ])('%s', (text, values) => {
    expect(numbersOf(text)).toEqual(values);
  });

  it.each([
    ['hundreds of millions'],
    ['tens of thousands'],
    ['a few million'],
    ['several thousand'],
    ['half the million'],
    ['an hour and a day'],
    ['version 1.2.3'],
    ['the Nonesuch, tenth and Seventeenths'],
    ['lists 5,6'],
  ])('finds none in "%s"', (text) => {
    expect(numbersOf(text)).toEqual([]);
  });
});
