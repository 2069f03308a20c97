import { describe, expect, it } from 'vitest';
import { eitherDates } from '../../../../src/compile/recognise/events/either.js';
import { sentences } from '../sentences.js';

describe('dates of one event that accounts differ about', () => {
  it.each<[string, string[]]>([
    ['The office became a delegation in 1971 or, according to another account, in 1972.', ['1971/1972']],
    ['Peru approved it in December 2006 or, by other accounts, in January 2007.', ['2006-12/2007-01']],
    ['Peru approved it in December 2006, or by some in January 2007.', ['2006-12/2007-01']],
    ['Peru approved it in 1971 and, by another act, in 1972.', ['1971', '1972']],
    ['Peru approved it in 1971 or, according to Japan, its court did so in 1972.', ['1971', '1972']],
    ['The office became a delegation in 1971; according to another account it had one in 1972.', ['1971', '1972']],
  ])('%s', (text, dates) => {
    const [sentence] = sentences(text, ['PER', 'JPN']);
    expect(eitherDates(text, sentence?.dates ?? []).map(({ edtf }) => edtf)).toEqual(dates);
  });
});
