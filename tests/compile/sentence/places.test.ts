import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../../src/compile/sentence/places.js';

const names = (text: string, opened = false): string[] =>
  readPlaces(text, 0, text.length, opened).map(({ name }) => name);

describe('a list of places', () => {
  it.each([
    [' in Lima', ['Lima']],
    [' at Suva.', ['Suva']],
    [' in Lima and Arequipa', ['Lima', 'Arequipa']],
    [' in Lima, Arequipa and Cusco.', ['Lima', 'Arequipa', 'Cusco']],
    [' in Lima, Arequipa, and Cusco.', ['Lima', 'Arequipa', 'Cusco']],
    [', in Lima and in Cusco', ['Lima', 'Cusco']],
    [': in Genoa, Milan and Turin', ['Genoa', 'Milan', 'Turin']],
    [': Genoa and Milan', ['Genoa', 'Milan']],
    [' (Atlanta, Chicago and Houston)', ['Atlanta', 'Chicago', 'Houston']],
    [', one in Nagoya and another in Osaka', ['Nagoya', 'Osaka']],
    [' in both Nagoya and Osaka', ['Nagoya', 'Osaka']],
    [' in each of Nagoya and Osaka', ['Nagoya', 'Osaka']],
    [' in the cities of Porto and Faro', ['Porto', 'Faro']],
    [' in the capital, Nouakchott,', ['Nouakchott']],
    [' in the port city of Nouadhibou', ['Nouadhibou']],
    [" in Japan's capital, Tokyo", ['Tokyo']],
    [' in Lyon as well as Nice', ['Lyon', 'Nice']],
    [' in Perth, Western Australia and Melbourne', ['Perth', 'Melbourne']],
    [' in Austin, Texas, and Atlanta, Georgia.', ['Austin', 'Atlanta']],
    [' in Niš (since 2008), Kragujevac (since 2018) and Zemun', ['Niš', 'Kragujevac', 'Zemun']],
    [' in Nairobi in 1976 and in Lisbon in 1990.', ['Nairobi', 'Lisbon']],
    [' in Cork, where one was opened in 2009, and in Galway', ['Cork', 'Galway']],
    [' in The Hague', ['The Hague']],
    [' in São Tomé', ['São Tomé']],
    [" in N'Djamena", ["N'Djamena"]],
    [' in N’Djamena', ['N’Djamena']],
    [" in St. John's and Parham", ["St. John's", 'Parham']],
    [" in 's-Hertogenbosch", ["'s-Hertogenbosch"]],
    [' in Ho Chi Minh City and Hanoi', ['Ho Chi Minh City', 'Hanoi']],
    [' in Port of Spain', ['Port of Spain']],
    [' in Frankfurt am Main and Berlin', ['Frankfurt am Main', 'Berlin']],
    [' in Washington, D.C., and New York City', ['Washington, D.C.', 'New York City']],
    [' in Rio de Janeiro and Belo Horizonte', ['Rio de Janeiro', 'Belo Horizonte']],
    [' in Santiago de los Caballeros', ['Santiago de los Caballeros']],
    [' in Aix-en-Provence and Nur-Sultan', ['Aix-en-Provence', 'Nur-Sultan']],
    [" in Xi'an and Guangzhou", ["Xi'an", 'Guangzhou']],
    [' in Newcastle upon Tyne', ['Newcastle upon Tyne']],
    [" in Rome's", ['Rome']],
  ])('%j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    [' of Lima'],
    [' to Lima'],
    [' in 1976'],
    [' in March 1961'],
    [' in the capital'],
    [' in each other’s capitals'],
    [' in several cities'],
    [', The embassy'],
    [' in Embassy Row'],
    [' (opened in 1970)'],
    [' (Chancery) in Lima'],
    [' was opened in Lima'],
    [' and Lima'],
    ['; Lima'],
    [' in'],
    [''],
  ])('none in %j', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('starts at once where the preposition was read before', () => {
    expect(names('Lima and Cusco', true)).toEqual(['Lima', 'Cusco']);
  });

  it.each([
    [' in Niš (since 2008)', ' since 2008'],
    [' in Cork, opened on 1 July 2021.', ' opened on 1 July 2021'],
    [' in Cork since 2021.', ' since 2021'],
    [' in Cork', ''],
  ])('the note behind the place in %j', (text, note) => {
    expect(readPlaces(text, 0, text.length).map((place) => place.note)).toEqual([note]);
  });
});
