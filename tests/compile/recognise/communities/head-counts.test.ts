import { describe, expect, it } from 'vitest';
import { headCounts } from '../../../../src/compile/recognise/communities/head-counts.js';
import { sentences } from '../sentences.js';

/** "5000", "5000–12000", "about 5000", with the kind of noun behind the number. */
const countsOf = (text: string): string[] =>
  sentences(text, ['KEN', 'CAN'])
    .flatMap(headCounts)
    .map(
      ({ min, max, approximate, noun }) =>
        `${approximate ? 'about ' : ''}${min}${max === null ? '' : `–${max}`} ${noun}`,
    );

describe('the head counts of a sentence', () => {
  it.each<[string, ...counts: string[]]>([
    ['There are 5,000 people in Canada.', '5000 people'],
    ['There are 5,000 Kenyans in Canada.', '5000 nation'],
    ['Their number is 5,000.', '5000 none'],
    ['About 5,000 Kenyans live in Canada.', 'about 5000 nation'],
    ['More than 5,000+ Kenyans live in Canada.', 'about 5000 nation'],
    // Two numbers that make a range.
    ['There are 5,000 to 12,000 Kenyans in Canada.', '5000–12000 nation'],
    ['There are 5,000–12,000 Kenyans in Canada.', '5000–12000 nation'],
    ['There are between 5,000 and 12,000 Kenyans in Canada.', '5000–12000 nation'],
    ['There are 2 to 3 million Kenyans in Canada.', '2000000–3000000 nation'],
    // Two counts.
    ['There are 5,000 Kenyans and 12,000 Canadians.', '5000 nation', '12000 nation'],
    ['The community grew from 5,000 to 12,000 people.', '5000 none', '12000 people'],
  ])('%s', (text, ...counts) => {
    expect(countsOf(text)).toEqual(counts);
  });

  it.each([
    'Kenyans make up 5% of the population.',
    'Kenyans came in 1990.',
    'Kenyans sent $5,000 home.',
    'One Kenyan lives there.',
    'There are 5,000 soldiers there.',
    'There are 5,000 tourists each year.',
  ])('%s: none', (text) => {
    expect(countsOf(text)).toEqual([]);
  });
});
