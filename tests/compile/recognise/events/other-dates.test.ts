import { describe, expect, it } from 'vitest';
import { clausesOfOthers, toldOfDate } from '../../../../src/compile/recognise/events/other-dates.js';
import { DateReader } from '../../../../src/dates/phrase/read.js';

/** The clauses that are not of the nth date. */
function ofOthers(text: string, nth: number): string[] {
  const dates = new DateReader().read(text);
  const date = dates[nth]!;
  return clausesOfOthers(text, date.start, date, dates).map(({ start, end }) => text.slice(start, end));
}

describe('clauses of other dates', () => {
  it.each<[string, number, string[]]>([
    [
      'In 1800 Tsar Paul proclaimed it, and Alexander confirmed it on 12 September 1801.',
      1,
      ['In 1800 Tsar Paul proclaimed it'],
    ],
    [
      'Peru named 17 August 1978, while Prime Minister Roa gave 7 July 1979.',
      0,
      ['Prime Minister Roa gave 7 July 1979.'],
    ],
    // Who stands beside somebody is somebody else.
    [
      'Ambassador Roa presented her letters in Lima on 4 May 1990; her Japanese counterpart did the same in Tokyo on 9 May 1992.',
      1,
      ['Ambassador Roa presented her letters in Lima on 4 May 1990'],
    ],
    [
      'Ambassador Roa presented her letters in Lima on 4 May 1990; her husband did the same in Tokyo on 9 May 1992.',
      1,
      [],
    ],
    // "He" is somebody of the clause before.
    ['Roa was elected in 1990, and he came to Lima in 1992.', 1, []],
    ['Roa came to Lima and left it in 1992.', 0, []],
    // Another clause of the same date.
    ['Roa came to Lima in 1957, and Paz went to Tokyo in 1957.', 0, []],
  ])('%s [%i]', (text, nth, expected) => {
    expect(ofOthers(text, nth)).toEqual(expected);
  });
});

describe('who is told of at a date', () => {
  it.each<[string, string[]]>([
    ['Roa presented her letters to the king; the treaty was signed in 1994.', []],
    ['Roa saw the king; he was named a minister in 1994.', ['Roa']],
    ['The treaty was signed in 1994; Roa signed it.', ['Roa']],
    ['Roa saw the king, and the treaty was signed in 1994.', ['Roa']],
  ])('%s', (text, expected) => {
    const [date] = new DateReader().read(text);
    const all = ['Roa'].map((name) => ({ name, start: text.indexOf(name) }));
    const told = toldOfDate(all, { text, dated: date!.start, date: date!, dates: [date!] });
    expect(told.map(({ name }) => name)).toEqual(expected);
  });
});
