/** What is told in brackets: "(an earlier page of the ministry gave the year as 1986)". */
import type { DateMention } from '../../../dates/phrase/read.js';
import { matchesOf } from '../../../text/matches.js';
import { mainVerb } from './verb.js';
import { tokensOf } from './words.js';

const BRACKETS = /\s\((?<words>[^()]{20,300})\)/g;

export interface Bracketed {
  start: number;
  end: number;
  words: string;
}

/** The brackets that hold a clause with a date of its own. */
export function bracketsOf(text: string, dates: readonly DateMention[]): Bracketed[] {
  if (!text.includes('(')) return [];
  return matchesOf(text, BRACKETS)
    .map(({ index, 0: whole, groups }) => ({ start: index, end: index + whole.length, words: groups?.words ?? '' }))
    .filter(
      ({ start, end, words }) =>
        dates.some((date) => date.start > start && date.end < end) &&
        dates.some((date) => date.end <= start || date.start >= end) &&
        !words.includes(';') &&
        /^\p{L}/u.test(words) &&
        mainVerb(tokensOf(words), 1, words.length) !== null,
    );
}
