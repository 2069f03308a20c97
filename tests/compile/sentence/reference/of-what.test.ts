import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../recognise/events/events-of.js';

const told = (text: string, heading?: string): (string | undefined)[] =>
  eventsOf(text, heading).map(([, , shown]) => shown);

describe('of what, with whom and which', () => {
  it.each([
    [
      'Both countries applied to join the Pacific Pact in May 2022. Peru became a member on 4 April 2023, Japan on 7 March 2024.',
      [
        'Peru became a member of the Pacific Pact on 4 April 2023.',
        'Japan became a member of the Pacific Pact on 7 March 2024.',
      ],
    ],
    // Of two bodies neither, and not of the one that the sentence names itself.
    [
      'Both were members of the Pacific Pact and wished to join the Union. Peru became a member in 2023.',
      ['Peru became a member in 2023.'],
    ],
    [
      'Both countries applied to join the Pacific Pact. Peru became a member of the Union in 2023.',
      ['Peru became a member of the Union in 2023.'],
    ],
    [
      'Peruvian imports from Japan grew. Peru earned a surplus of €843 million in this trade in 2022.',
      ['Peru earned a surplus of €843 million in the trade with Japan in 2022.'],
    ],
    [
      'Exports grew. The two countries earned nothing in this trade in 2022.',
      ['The two countries earned nothing in this trade in 2022.'],
    ],
  ])('%s', (text, statements) => {
    expect(told(text)).toEqual(statements);
  });

  it('is the host of the people that the section is on', () => {
    const [text] = told('Diplomats in the country spoke of 250,000 Peruvians in 2010.', 'Peruvians in Japan');
    expect(text).toBe('Diplomats in Japan spoke of 250,000 Peruvians in 2010.');
  });

  it('is not told where the sentence names one of the two', () => {
    const [text] = told('Emigrants from Peru in the country founded a society in 2010.', 'Peruvians in Japan');
    expect(text).toBe('Emigrants from Peru in the country founded a society in 2010.');
  });
});
