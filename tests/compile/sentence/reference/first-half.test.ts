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
    // Of two bodies neither.
    [
      'Peru joined the Amazon Union and left the Andean Pact in 2004; Japan left the bloc on 31 January 2020.',
      'Peru joined the Amazon Union and left the Andean Pact in 2004; Japan left the bloc on 31 January 2020.',
    ],
  ])('%s', (text, last) => {
    expect(told(text)).toBe(last);
  });

  it.each([
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
