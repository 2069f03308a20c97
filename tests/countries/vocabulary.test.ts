import { describe, expect, it } from 'vitest';
import { countryByCode } from '../../src/countries/country.js';
import { countryLookalikes, countryVocabulary } from '../../src/countries/vocabulary.js';

const claims = (text: string) =>
  countryVocabulary()
    .filter((word) => word.text === text)
    .map(({ code, kind, existed }) => [code, kind, existed]);

describe('countryVocabulary', () => {
  it.each([
    ['Albania', [['ALB', 'name', null]]],
    ['Republic of Serbia', [['SRB', 'name', null]]],
    ['Serbs', [['SRB', 'demonym', null]]],
    ['Albanian', [['ALB', 'adjective', null], ['ALB', 'demonym', null]]], // prettier-ignore
    ['Danes', [['DNK', 'demonym', null]]],
    ['Kosovo Albanians', [['XKX', 'demonym', null]]],
    ['Kingdom of Yugoslavia', [['YUG', 'form', '1918/1941']]],
    ['SFRY', [['YUG', 'form', '1945/1992']]],
    ['FRY', [['YUG', 'form', '1992/2003']]],
    ['Yugoslav', [['YUG', 'adjective', '1918/2003'], ['YUG', 'demonym', '1918/2003']]], // prettier-ignore
    ['Soviet', [['SUN', 'adjective', '1922/1991']]],
    ['Ottoman Empire', [['ottoman-empire', 'name', '1299/1922']]],
    ["People's Republic of Bulgaria", [['BGR', 'form', '1946/1990']]],
    ['Belgrade', [['SRB', 'capital', null]]],
    ['US', [['USA', 'name', null]]],
    ['UK', [['GBR', 'name', null]]],
    ['EU', [['eu', 'name', null]]],
    ['Turkish Cypriot', [['northern-cyprus', 'adjective', null], ['northern-cyprus', 'demonym', null]]], // prettier-ignore
    // Forms may share a text: their dates tell them apart.
    ['Republic of China', [['TWN', 'name', null], ['CHN', 'form', '1912/1949']]], // prettier-ignore
  ])('%s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each(['USSR', 'UAE', 'PRC', 'GDR', 'FRG', 'DRC', 'U.S.', 'FYROM', 'Bosnia', 'Britain', 'Holland', 'Burma'])(
    'has %s',
    (text) => {
      expect(claims(text)).not.toEqual([]);
    },
  );

  it.each([
    // everyday words, words of two states, and what is only typed
    ...['us', 'chad', 'turkey', 'Male', 'Victoria', 'English', 'Roma', 'Man', 'CAR', 'Georgetown'],
    ...['Korea', 'Korean', 'Congo', 'Congolese', 'Dominican', 'Virgin Islander'],
    ...['Shqipëri', 'България', 'srbija', 'America', 'England', 'Scots', 'Persians'],
    // organisations act in the articles on them alone
    ...['NATO', 'United Nations', 'UN', 'African Union', 'ASEAN', 'Commonwealth', 'Arab League'],
  ])('has no %s', (text) => {
    expect(claims(text)).toEqual([]);
  });

  it('names known states by words that begin with a capital letter or hold one', () => {
    const bad = countryVocabulary().filter(({ text, code }) => countryByCode(code) === null || !/\p{Lu}/u.test(text));
    expect(bad).toEqual([]);
  });

  it('gives every text to one state, forms aside', () => {
    const owners = new Map<string, string>();
    const shared = countryVocabulary().filter(({ text, code, kind }) => {
      if (kind === 'form') return false;
      const owner = owners.get(text) ?? code;
      owners.set(text, owner);
      return owner !== code;
    });
    expect(shared).toEqual([]);
  });
});

describe('countryLookalikes', () => {
  it.each(['Indian Ocean', 'Warsaw Pact', 'New Mexico', 'Persian Gulf'])('has %s', (phrase) => {
    expect(countryLookalikes()).toContain(phrase);
  });

  it('names no state itself', () => {
    const words = new Set(countryVocabulary().map(({ text }) => text));
    expect(countryLookalikes().filter((phrase) => words.has(phrase))).toEqual([]);
  });
});
