import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../recognise/events/events-of.js';

const told = (text: string, heading?: string): string | undefined => eventsOf(text, heading).at(-1)?.[2];

describe('where people are counted, as the heading says', () => {
  it.each([
    [
      'The 2014 census recorded 168,100 Peruvians, or 4.5 per cent.',
      'The 2014 census recorded 168,100 Peruvians in Japan, or 4.5 per cent.',
    ],
    [
      'Peruvians made up 9.2 per cent of the population in 2011.',
      'Peruvians in Japan made up 9.2 per cent of the population in 2011.',
    ],
    ['Most of the Peruvians emigrated in the 1990s.', 'Most of the Peruvians in Japan emigrated in the 1990s.'],
    [
      'At the census of 2022 23,044 inhabitants were Peruvians.',
      'At the census of 2022 23,044 inhabitants of Japan were Peruvians.',
    ],
    [
      'Refugees from Peru numbered more than 200,000 there in June 2023.',
      'Refugees from Peru numbered more than 200,000 in Japan in June 2023.',
    ],
    // It is said, or another place; others; no count.
    ['The 2014 census recorded 168,100 Peruvians in Osaka.', 'The 2014 census recorded 168,100 Peruvians in Osaka.'],
    [
      'The Japanese census of 2014 recorded 168,100 Peruvians.',
      'The Japanese census of 2014 recorded 168,100 Peruvians.',
    ],
    ['The 2014 census recorded 168,100 Chileans.', 'The 2014 census recorded 168,100 Chileans.'],
    ['In 1923 the police expelled 300 Peruvians.', 'In 1923 the police expelled 300 Peruvians.'],
  ])('%s', (text, last) => {
    expect(told(text, 'Peruvians in Japan')).toBe(last);
  });

  it('no other heading says it', () => {
    expect(told('The 2014 census recorded 168,100 Peruvians.', 'Population')).toBe(
      'The 2014 census recorded 168,100 Peruvians.',
    );
  });
});
