import { describe, expect, it } from 'vitest';
import { relationId, slug } from '../../src/countries/pair.js';
import { countryByCode } from '../../src/countries/country.js';

describe('the id of a relation', () => {
  it.each([
    ['ALB', 'SRB', 'albania-serbia'],
    ['SRB', 'ALB', 'serbia-albania'],
    ['BIH', 'TTO', 'bosnia-and-herzegovina-trinidad-and-tobago'],
    ['CIV', 'GNB', 'ivory-coast-guinea-bissau'],
    ['austria-hungary', 'YUG', 'austria-hungary-yugoslavia'],
  ])('%s and %s: %s', (a, b, id) => {
    expect(relationId([countryByCode(a)!, countryByCode(b)!])).toBe(id);
  });

  it.each([
    ["Côte d'Ivoire", 'cote-d-ivoire'],
    ['São Tomé and Príncipe', 'sao-tome-and-principe'],
    [' (Peru) ', 'peru'],
    ['../../etc', 'etc'],
    ['Ελλάδα', ''],
  ])('%s is %s', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });
});
