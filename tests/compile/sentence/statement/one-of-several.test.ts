import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../recognise/events/events-of.js';

const told = (text: string): string[] => eventsOf(text).map(([, , shown]) => shown);

describe('one of several that a sentence tells of together', () => {
  it.each<[string, string[]]>([
    [
      'Joint sessions of the two governments were held in Lima on 12 October 2011 and in Kobe on 7 March 2014.',
      [
        'A joint session of the two governments was held in Lima on 12 October 2011.',
        'A joint session of the two governments was held in Kobe on 7 March 2014.',
      ],
    ],
    [
      'The governments held long meetings in Lima on 1 July 2014 and in Kobe on 1 July 2015.',
      [
        'The governments held long meetings in Lima on 1 July 2014.',
        'The governments held long meetings in Kobe on 1 July 2015.',
      ],
    ],
    [
      'The governments held joint meetings in Lima on 1 July 2014 and in Kobe on 1 July 2015.',
      [
        'The governments held a joint meeting in Lima on 1 July 2014.',
        'The governments held a joint meeting in Kobe on 1 July 2015.',
      ],
    ],
    [
      'Censuses recorded 8,025 Peruvians in Japan in 2002 and 7,336 in 2011.',
      ['A census recorded 8,025 Peruvians in Japan in 2002.', 'A census recorded 7,336 Peruvians in Japan in 2011.'],
    ],
    // In a year there may have been more than one of them.
    [
      'Meetings were held in Lima in 2011 and in Kobe in 2014.',
      ['Meetings were held in Lima in 2011.', 'Meetings were held in Kobe in 2014.'],
    ],
    ['Joint sessions were held in Lima on 12 October 2011.', ['Joint sessions were held in Lima on 12 October 2011.']],
  ])('%s', (text, statements) => {
    expect(told(text)).toEqual(statements);
  });
});

describe('guests that are named together', () => {
  it.each<[string, string[]]>([
    [
      'Presidents Ana Roa and Pedro Paz were guests of the emperor of Japan in 1990 and 2009.',
      [
        'President Ana Roa was a guest of the emperor of Japan in 1990.',
        'President Pedro Paz was a guest of the emperor of Japan in 2009.',
      ],
    ],
    [
      'Three Peruvian presidents came to Japan: Ana Roa in 1976, Pedro Paz in 1980 and J. D. Sol in 1994.',
      [
        'The Peruvian president Ana Roa came to Japan in 1976.',
        'The Peruvian president Pedro Paz came to Japan in 1980.',
        'The Peruvian president J. D. Sol came to Japan in 1994.',
      ],
    ],
    // Both each time, for all that is said.
    [
      'Presidents Ana Roa and Pedro Paz met in Lima in 1990 and 2009.',
      [
        'Presidents Ana Roa and Pedro Paz met in Lima in 1990.',
        'Presidents Ana Roa and Pedro Paz met in Lima in 2009.',
      ],
    ],
    [
      'Presidents Ana Roa and Pedro Paz visited Japan in 1990, 1995 and 2009.',
      [
        'Presidents Ana Roa and Pedro Paz visited Japan in 1990.',
        'Presidents Ana Roa and Pedro Paz visited Japan in 1995.',
        'Presidents Ana Roa and Pedro Paz visited Japan in 2009.',
      ],
    ],
  ])('%s', (text, statements) => {
    expect(told(text)).toEqual(statements);
  });
});
