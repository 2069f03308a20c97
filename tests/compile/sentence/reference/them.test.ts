import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../recognise/events/events-of.js';

describe('whom and what something is done to', () => {
  it.each([
    [
      'The pact of the powers left Peru exposed. On 24 September 1939 Tokyo threatened it with war.',
      'On 24 September 1939 Tokyo threatened Peru with war.',
    ],
    [
      'The pact left Chile exposed. On 24 September 1939 Tokyo threatened it with war.',
      'The pact left Chile exposed. On 24 September 1939 Tokyo threatened it with war.',
    ],
    [
      'The relationship has grown. On 3 May 2019 Peru and Japan signed a treaty that made it a strategic partnership.',
      'On 3 May 2019 Peru and Japan signed a treaty that made the relationship a strategic partnership.',
    ],
    [
      'Peru and Japan fought a second war. The Lima Declaration of 10 January 1966 put an end to it.',
      'Peru and Japan fought a second war. The Lima Declaration of 10 January 1966 put an end to it.',
    ],
    [
      'Peru resolved to review relations with Tokyo. On 24 August 2021 Foreign Minister Ana Roa declared them cut, on account of a raid.',
      'On 24 August 2021 Foreign Minister Ana Roa declared relations cut, on account of a raid.',
    ],
    [
      'Ken Mori was appointed to the Peruvian mission. On 15 July 1940 the occupiers ordered him to leave Peru.',
      'On 15 July 1940 the occupiers ordered Ken Mori to leave Peru.',
    ],
    [
      'A partnership was agreed in 2001. The sixth summit in Lima in October 2003 turned it into an alliance.',
      'The sixth summit in Lima in October 2003 turned the partnership into an alliance.',
    ],
    [
      'Ana Roa said that the treaty ought to give way to a new one. The ambassador, Ken Mori, confirmed in June 2022 that work on it was in progress.',
      'The ambassador, Ken Mori, confirmed in June 2022 that work on the new treaty was in progress.',
    ],
    // Somebody in the statement whom it may be; nothing that was cut.
    [
      'Ken Mori came to Lima. On 15 July 1940 President Ana Roa ordered him to leave Peru.',
      'On 15 July 1940 President Ana Roa ordered him to leave Peru.',
    ],
    [
      'The ports were closed. On 24 August 2021 Foreign Minister Ana Roa declared them cut.',
      'On 24 August 2021 Foreign Minister Ana Roa declared the ports cut.',
    ],
  ])('%s', (text, last) => {
    expect(eventsOf(text).at(-1)?.[2]).toBe(last);
  });
});
