import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../recognise/events/events-of.js';

const told = (text: string): string | undefined => eventsOf(text).at(-1)?.[2];

describe('what a second half leaves out', () => {
  it.each([
    [
      'Peru had withdrawn from most of the land due to Japan on 30 January 1995 and gave back the rest on 9 February.',
      'Peru gave back the rest of the land due to Japan on 9 February 1995.',
    ],
    [
      'Peru appointed Ana Roa as its ambassador in 1994; Japan named Ken Mori on 15 February 1995.',
      'Japan named Ken Mori as its ambassador on 15 February 1995.',
    ],
    [
      'A Peruvian consulate-general was opened in Osaka in 1992 and closed in July 2018.',
      'The Peruvian consulate-general in Osaka was closed in July 2018.',
    ],
    [
      'Ana Roa arrived in Tokyo as Peruvian envoy on 21 November 1918, but the Peruvian diplomats had to leave the city on 15 December.',
      'The Peruvian diplomats had to leave Tokyo on 15 December 1918.',
    ],
    [
      'In 2020 Japan was the largest partner of Peru in the trade in goods; in 2024 it ranked second after Chile.',
      'In 2024 Japan ranked second among the partners of Peru in the trade in goods after Chile.',
    ],
    [
      'Peru joined the Amazon Union in 2004; Japan left the bloc on 31 January 2020.',
      'Japan left the Amazon Union on 31 January 2020.',
    ],
    [
      'Ana Roa represented Peru in Tokyo as minister resident, and Ken Mori was named to the same rank in Lima on 15 December 1878.',
      'Ken Mori was named to the rank of minister resident in Lima on 15 December 1878.',
    ],
    [
      'In Tokyo, Peru acquired the site of its mission in 1931 and inaugurated the building in 1939.',
      'In Tokyo, Peru inaugurated the building of its mission in 1939.',
    ],
    [
      'Peru struck the king out of its constitution in 1936 and gave itself a republican one in 1937.',
      'Peru gave itself a republican constitution in 1937.',
    ],
    [
      'A Japanese proposal for peace was accepted by Ana Roa on 27 February 2023, and a plan to carry it out was agreed at Lima on 18 March 2023.',
      'A plan to carry out the Japanese proposal for peace was agreed at Lima on 18 March 2023.',
    ],
    [
      'Peru and Japan restored diplomatic relations on 20 July 2015, after a break that had begun on 3 January 1961.',
      'The break in diplomatic relations had begun on 3 January 1961.',
    ],
    // Of two bodies neither.
    [
      'Peru joined the Amazon Union and left the Andean Pact in 2004; Japan left the bloc on 31 January 2020.',
      'Peru joined the Amazon Union and left the Andean Pact in 2004; Japan left the bloc on 31 January 2020.',
    ],
  ])('%s', (text, last) => {
    expect(told(text)).toBe(last);
  });

  it.each([
    // A rank of which nothing was said; of two nouns neither.
    [
      'Ana Roa represented Peru in Tokyo, and Ken Mori was named to the same rank in Lima on 15 December 1878.',
      'Ken Mori was named to the same rank in Lima on 15 December 1878.',
    ],
    [
      'Peru struck the king out of its constitution and its flag in 1936 and gave itself a republican one in 1937.',
      'Peru gave itself a republican one in 1937.',
    ],
    // The rest of what is not said; an office of its own; another city; of two cities.
    [
      'Peru withdrew from the islands on 30 January 1995 and gave back the rest on 9 February.',
      'Peru withdrew from the islands on 30 January 1995 and gave back the rest on 9 February.',
    ],
    [
      'Peru appointed Ana Roa as its ambassador in 1994; Japan named Ken Mori as consul on 15 February 1995.',
      'Japan named Ken Mori as consul on 15 February 1995.',
    ],
    [
      'Ana Roa came from Osaka and arrived in Tokyo on 21 November 1918, but she had to leave the city on 15 December.',
      'Ana Roa had to leave the city on 15 December 1918.',
    ],
  ])('%s is told as it is', (text, last) => {
    expect(told(text)).toBe(last);
  });
});
