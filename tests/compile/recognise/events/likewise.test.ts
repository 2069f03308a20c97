import { describe, expect, it } from 'vitest';
import { clauseOf } from '../../../../src/compile/recognise/events/clause.js';
import { isDoneByBoth } from '../../../../src/compile/recognise/events/likewise.js';
import { ActorReader } from '../../../../src/compile/sentence/actors.js';

const ACTORS = new ActorReader(['PER', 'JPN']);

describe('what the other side does likewise', () => {
  it.each<[string, boolean]>([
    ['In 1994 Peru opened an embassy in Tokyo, while Japan opened a legation in Lima.', true],
    ['In 1994 Peru opened an embassy in Tokyo, while Japan closed its legation in Lima.', false],
    ['In 1994 Peru opened an embassy in Tokyo, while Japan opened a legation in 1996.', false],
    ['In 1994 Peru opened an embassy in Tokyo, and the other side an office in Lima.', true],
    ['In 1994 Peru opened an embassy in Tokyo, and the other ministries followed.', false],
    ['The Peruvian legation was raised to an embassy in 1905, and so was the Japanese legation.', true],
    ['For 2016 Peru reported trade of $1.6 billion, Japan $2.9 billion.', true],
    ['For 2016 Peru reported trade of $1.6 billion, Japan included.', false],
    ['In 1994 Peru was a member, while Japan was not.', false],
  ])('%s', (text, expected) => {
    const date = /\d{4}/.exec(text)!;
    const clause = clauseOf(text, date.index, date[0]);
    expect(isDoneByBoth({ text, actors: ACTORS.read(text), clause }, 'PER')).toBe(expected);
  });
});
