import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../recognise/events/events-of.js';

const told = (text: string): string[] => eventsOf(text).map(([, , shown]) => shown);

describe('a total', () => {
  it.each<[string, string[]]>([
    [
      'Peruvian sources put two-way trade in 2018 at $4.68 billion. The total came to $5.3 billion in 2019.',
      ['The total of two-way trade came to $5.3 billion in 2019.'],
    ],
    [
      "Peru's trade with Japan was worth 95 million dollars in 2021. A minister gave the total for that year as 23 million dollars.",
      ["A minister gave the total of Peru's trade with Japan for that year as 23 million dollars."],
    ],
    [
      'Japan exported cars to Peru. The total came to $5.3 billion in 2019.',
      ['The total came to $5.3 billion in 2019.'],
    ],
  ])('%s', (text, statements) => {
    expect(told(text)).toEqual(statements);
  });
});
