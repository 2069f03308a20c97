import { describe, expect, it } from 'vitest';
import { peopleMentions } from '../../../../src/compile/recognise/communities/people-mentions.js';
import { sentences } from '../sentences.js';

/** The words of each mention: the people, the party they come from, the one they live in, how surely it says so. */
const mentionsOf = (text: string): string[] =>
  sentences(text, ['KEN', 'CAN'])
    .flatMap(peopleMentions)
    .map(({ start, end, name, origin, host, strength }) =>
      [`"${text.slice(start, end)}"`, name ?? '-', origin ?? '-', host ?? '-', strength].join(' '),
    );

describe('people that a sentence names', () => {
  it.each<[string, ...mentions: string[]]>([
    ['Many Kenyans live there.', '"Kenyans" Kenyans 0 - people'],
    ['The Kenyan community is large.', '"Kenyan community" Kenyans 0 - group'],
    ['There are Kenyan immigrants.', '"Kenyan immigrants" Kenyans 0 - people'],
    ['There are people of Kenyan descent.', '"Kenyan descent" Kenyans 0 - origin'],
    ['There are people born in Kenya.', '"born in Kenya" Kenyans 0 - origin'],
    ['There are Kenyan-born people.', '"Kenyan-born" Kenyans 0 - origin'],
    ['Many were registered as Kenyans.', '"Kenyans" Kenyans 0 - origin'],
    ["Kenya's community in Canada is large.", '"Kenya\'s community in" Kenyans 0 - group'],
    // Both nations: who they are, and where.
    ['Kenyan Canadians are many.', '"Kenyan Canadians" Kenyans 0 1 origin'],
    ['There are Canadians of Kenyan descent.', '"Canadians of Kenyan descent" Kenyans 0 1 origin'],
    ['There are Kenyans with Canadian citizenship.', '"Kenyans with Canadian citizenship" Kenyans 0 1 people'],
    // A people that is of neither party.
    ['Many Chileans live there.', '"Chileans" - - - people'],
  ])('%s', (text, ...mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });

  it.each(['Kenya is far.', 'They met in Nairobi.', 'Kenyan coffee is dear.', 'People in Kenya are kind.'])(
    '%s: none',
    (text) => {
      expect(mentionsOf(text)).toEqual([]);
    },
  );
});
