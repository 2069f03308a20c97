import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../recognise/events/events-of.js';

const told = (text: string): string[] => eventsOf(text).map(([, , shown]) => shown);

describe('statements that say too little by themselves stand in their whole sentence', () => {
  it.each([
    // What a pronoun stands for was cut off.
    'Trade was put at 1.2 million euros for 2020 and at 1.7 million euros for 2022 in statements made on visits.',
    'The islands were handed over to Peru in June, and Japan resumed its sovereignty on 1 July 1997.',
    'Many people moved to Peru, and another large wave left under a treaty between that country and Japan in 1953.',
    'The free trade area came into operation in Peru; the agreement was suspended after the war in 2011.',
    'Firms from Lima rejected the result as unrealistic, and on 31 March 2022 the ministry in Tokyo backed them.',
    'A network lists consulates in Lima and Cusco, but a newspaper found in September 2023 that only Cusco was open.',
    'Peru began a blockade of the ports in 1845, and Japan lifted it on 15 July 1847.',
    'Peru recalled its ambassador in October 2021 and sent him back on 6 January 2022.',
    'Peruvian Airways resumed flights to Tokyo in 2018 and suspended them on 3 September 2024.',
    'The Treaty of Lima of 1963 is the foundation of their cooperation, and the Treaty of Kobe of 2019 built on it.',
    'The legation in Lima became an embassy in 1943, and Roa Díaz was named its first ambassador in September 1944.',
    'Peru annexed the islands in December 1800, and the emperor confirmed this on 12 September 1801.',
    // What somebody else did.
    // Of what, and which.
    'It was agreed in 1938 to raise the legations to embassies, and a Peruvian study places the actual change in 1939.',
    'The ports of Peru had been closed to Japan since the 1990s, until Roa Díaz lifted the restrictions in October 2025.',
    'The bond outlived two changes of the state, which became the Empire of Peru in 1804 and Peru in 1867.',
    // What only the clause in front says: whom, in what.
    'The Bank of Lima opened a branch in Kobe on 16 February 1911; PCB followed in 1920.',
    'Roa Díaz acted for Peru from 12 July 1882; Pedro Paz took over in 1911.',
    'Peru was the largest supplier of Japan from 1975 to 2014; Chile moved ahead in 2015.',
    'In 2019 about seven million tourists visited Peru, and in 2024 more than 6.7 million did.',
    // A bare noun, an order or a number that goes on from the clause before.
    'Peru had no ambassador in Tokyo from May 2020; the gap was closed in September 2022.',
    'A seminar was instituted in 2015; the fifth took place in Lima on 8 December 2022.',
    'In 2016 there were 382 applications for citizenship, and in 2017 there were 619.',
    'In 1991 Peru refused to recognise the union; it said so publicly on 21 May 1992.',
    'Peru proclaimed its independence in 1992, and the war that ensued lasted until the end of 1995.',
    'In 2020 Japan was told to wait by Peru; in 2024 it ranked second.',
    // Of both dates.
    'The presidents met in Lima on 7 November 2024 and in Kobe in May 2025, both times at summits.',
    // The date is what a source says.
    'The beginning of their relations is dated differently: the ministry in Lima gives the year 1868, whereas Japan counts from 1879.',
    'Peru and Japan established relations in August 1966, though February 1969 is also given.',
  ])('%s', (text) => {
    expect(told(text).at(-1) === text || told(text)[0] === text).toBe(true);
  });

  it.each([
    ['Peru opened an embassy in 1990, and Japan closed its consulate in 1992.', 'Japan closed its consulate in 1992.'],
    [
      'Peru recognised Chile in 1990, and it was agreed in 1992 to open embassies.',
      'In 1992 it was agreed to open embassies.',
    ],
    [
      'Peru recognised Japan in 1990, and relations between them were established in 1992.',
      'Relations between them were established in 1992.',
    ],
    [
      'A treaty was signed in 1990, and President Roa Díaz chose Japan for his first journey in 1992.',
      'President Roa Díaz chose Japan for his first journey in 1992.',
    ],
  ])('what is clear is told alone: %s', (text, last) => {
    expect(told(text).at(-1)).toBe(last);
  });
});

describe('statements that lean on nothing', () => {
  it.each([
    [
      'The first contact took place in 1830, and consular relations followed in 1834.',
      'Consular relations followed in 1834.',
    ],
    [
      'Peru refused in 1990, and Japan ranked second among its partners in 2024.',
      'Japan ranked second among its partners in 2024.',
    ],
    ['Roa opened the school in 1990, and Mori took over the bank in 1995.', 'Mori took over the bank in 1995.'],
    ['Peru sent troops in 1990, and Roa lifted the arms embargo in 1995.', 'Roa lifted the arms embargo in 1995.'],
    [
      'Roa came in 1990 and stayed in the same house, and Mori was named consul in 1995.',
      'Mori was named consul in 1995.',
    ],
    // What somebody else did, as the clause in front has it.
    [
      'President Roa Díaz paid a state visit to Japan on 3–5 April 1967, and President Kenji Mori did so on 26 June 1988.',
      'President Kenji Mori paid a state visit to Japan on 26 June 1988.',
    ],
    [
      'On 11 July 1995 President Roa Díaz announced the end of the blockade, and Minister Kenji Mori did the same on 12 July 1995.',
      'Minister Kenji Mori announced the end of the blockade on 12 July 1995.',
    ],
  ])('%s', (text, last) => {
    expect(told(text).at(-1)).toBe(last);
  });
});
