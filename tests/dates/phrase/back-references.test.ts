import { describe, expect, it } from 'vitest';
import { DateReader } from '../../../src/dates/phrase/read.js';
import { datesOf } from './reading.js';

const YEAR = 'They met in 1990.';
const MONTH = 'They met in May 1990.';
const DAY = 'They met on 30 May 1990.';
const DECEMBER = 'They met on 31 December 1990.';

describe('back-references', () => {
  it.each([
    [YEAR, 'In the same year it opened.', ['1990']],
    [YEAR, 'It was then that it opened.', ['1990']],
    [DAY, 'It was then that it opened.', ['1990-05-30']],
    [DAY, 'It was then open.', []],
    [YEAR, 'It opened that year.', ['1990']],
    [YEAR, 'Later that year it opened.', ['1990']],
    [YEAR, 'Earlier that year it opened.', ['1990']],
    [YEAR, 'Later in the year it opened.', ['1990']],
    [YEAR, 'At the end of the year it opened.', ['1990']],
    [YEAR, "By year's end it was open.", ['1990']],
    [YEAR, 'The following year it opened.', ['1991']],
    [YEAR, 'It opened the year after.', ['1991']],
    [YEAR, 'It had opened the year before.', ['1989']],
    [YEAR, 'Two years later it closed.', ['1992']],
    [YEAR, 'It had opened three years earlier.', ['1987']],
    [YEAR, 'A decade later it closed.', ['2000~']],
    [YEAR, 'In September of that year it opened.', ['1990-09']],
    [YEAR, 'It opened on 5 May the same year.', ['1990-05-05']],
    [YEAR, 'It opened in March of the following year.', ['1991-03']],
    [YEAR, 'It opened on 3 March and 5 May of the following year.', ['1991-03-03', '1991-05-05']],
    [YEAR, 'It opened in the spring of that year.', ['1990-21']],
    [YEAR, 'That summer it opened.', ['1990-22']],
    [YEAR, 'That September it opened.', ['1990-09']],
    [YEAR, 'On 7 April it opened.', ['1990-04-07']],
    [YEAR, 'On 7 and 8 April they met.', ['1990-04-07/1990-04-08']],
    [YEAR, 'In May it opened.', ['1990-05']],
    [YEAR, 'It opened later that decade.', ['199X']],
    [YEAR, 'An embassy followed in 1991 and a consulate the year after that.', ['1991', '1992']],
    [YEAR, 'Ten years on, it closed.', ['2000']],
    [YEAR, 'Two years later, in December, it closed.', ['1992-12']],
    [MONTH, 'In the same month it opened.', ['1990-05']],
    [MONTH, 'Later that month it opened.', ['1990-05']],
    [MONTH, 'Three months later, on 15 August, it opened.', ['1990-08-15']],
    [MONTH, 'The following month it opened.', ['1990-06']],
    [MONTH, 'The following March it opened.', ['1991-03']],
    [MONTH, 'The following July it opened.', ['1990-07']],
    [DAY, 'The next day it opened.', ['1990-05-31']],
    [DAY, 'It had closed on the 12th of that month.', ['1990-05-12']],
    [DAY, 'They had met on 14 April.', ['1990-04-14']],
    [DAY, 'It opened on 12 June and closed on 1 January.', ['1990-06-12']],
    [DAY, 'It opened on the same day.', ['1990-05-30']],
    [DAY, 'A week later it opened.', ['1990-06-06']],
    [DAY, 'Two weeks later it opened.', ['1990-06']],
    [DAY, 'Nine weeks later it opened.', ['1990-08~']],
    [MONTH, 'Barely five months later it opened.', ['1990-10~']],
    [YEAR, 'Less than four years later it opened.', ['1994~']],
    [YEAR, 'Two years after the secession of 1830, they met.', ['1832']],
    [YEAR, 'They met two years after the secession of 1830, in Lima.', ['1830']],
    [YEAR, 'It was worth more than a year earlier.', []],
    [DAY, 'Two days later it opened.', ['1990-06-01']],
    [DAY, 'The following week it opened.', []],
    [DECEMBER, 'The following day it opened.', ['1991-01-01']],
    [DECEMBER, 'Three months later, on 15 April, it opened.', ['1991-04-15']],
  ])('%s %s', (before, text, dates) => {
    expect(datesOf(before, text)).toEqual(dates);
  });

  it.each([
    ['In 1990, on 5 May, it opened.', ['1990-05-05']],
    ['It opened in 1990 and on 5 May 1992 it closed.', ['1990', '1992-05-05']],
    ['It opened in 1989 and closed in May, and in June 1990 it reopened.', ['1989', '1989-05', '1990-06']],
    ['It opened on 5 May 1992, two days later.', ['1992-05-05']],
    ['It opened in 1990 and closed two years later.', ['1990', '1992']],
  ])('within a sentence: %s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });

  it.each([
    ['In the same year it opened.', 'no date before'],
    ['Two years later it closed.', 'no date before'],
    ['The next day it opened.', 'no date before'],
    ['In September of that year it opened.', 'no date before'],
    ['At the end of the year it opened.', 'no date before'],
    ['Some years later it closed.', 'no number'],
  ])('nothing: %s (%s)', (text) => {
    expect(datesOf(text)).toEqual([]);
  });

  it.each([
    [YEAR, 'The next day it opened.', 'a year has no next day'],
    [YEAR, 'Three months later it opened.', 'a year has no month'],
    [YEAR, 'The following May it opened.', 'of 1990 or of 1991'],
    [YEAR, 'The following years were quiet.', 'no number'],
    [DAY, 'In January it opened.', 'of 1990 or of 1991'],
    [YEAR, 'Some months later it closed.', 'no number'],
    [DECEMBER, 'In February it opened.', 'of 1990 or of 1991'],
    [YEAR, 'In the next year or two it will open.', 'no number'],
    [YEAR, 'The year after the war it opened.', 'another date'],
    ['It opened in the 1990s.', 'The following year it closed.', 'a decade has no next year'],
  ])('nothing after %s %s (%s)', (before, text) => {
    expect(datesOf(before, text)).toEqual([]);
  });

  it.each([
    ['That same year, in December 1990, it opened.', ['1990-12']],
    ['Later that year, on 5 December 1990, it opened.', ['1990-12-05']],
    ['That same year, the king came in December 1990.', ['1990-12']],
    ['In December 1990, that same year, it opened.', ['1990-12']],
    ['That same year it closed, and in December 1990 it opened.', ['1990', '1990-12']],
    ['That same year, in December 1991, it opened.', ['1990', '1991-12']],
  ])('says once what is said twice: %s', (text, dates) => {
    expect(datesOf('It was closed in 1990.', text)).toEqual(dates);
  });

  it.each([
    ['Having closed its border the month before, Peru left on 12 August 1971.', ['1971-07', '1971-08-12']],
    ['Following a warning given in Lima the previous day, Peru left on 17 June 1940.', ['1940-06-16', '1940-06-17']],
    ['Roa, facing an election later that year, left on 17 January 1983.', ['1983', '1983-01-17']],
    ['The previous day Peru had left; on 17 June 1940 Japan followed.', ['1920-05-09', '1940-06-17']],
    [
      'After a warning in Lima the previous day Peru left, and on 17 June 1940 Japan followed.',
      ['1920-05-09', '1940-06-17'],
    ],
  ])('counts from the date of the main clause behind it: %s', (text, dates) => {
    expect(datesOf('They met on 10 May 1920.', text)).toEqual(dates);
  });

  it.each([
    ['They met in matches for the 1994 World Cup.', 'On 8 June Peru won.', ['1992-06-08']],
    ['Peru wanted to host Euro 1994.', 'On 8 June Japan won.', ['1992-06-08']],
    ['They met at the 1994 World Cup.', 'On 8 June Peru won.', ['1994-06-08']],
    ['Peru left the 1965 agreement.', 'That December it came back.', ['1992-12']],
    ['Peru complained of the treaty of 1965.', 'That December it left.', ['1992-12']],
    ['In the 1965 war Peru lost.', 'That December it left.', ['1965-12']],
    ['The war of 1965 was long.', 'That December it ended.', ['1965-12']],
    [
      'On 5 March 1994 Peru left over a promise given the previous November.',
      'On 6 July it came back.',
      ['1994-07-06'],
    ],
  ])('leaves the year that is told of: %s %s', (before, text, dates) => {
    const reader = new DateReader();
    reader.read('They met on 10 May 1992.');
    reader.read(before);
    expect(reader.read(text).map(({ edtf }) => edtf)).toEqual(dates);
  });

  it('tells apart what is stated and what comes from context, and how a date stands', () => {
    const reader = new DateReader();
    const read = (text: string): [string, string, string, string][] =>
      reader.read(text).map(({ edtf, basis, role, text: words }) => [edtf, basis, role, words]);
    expect(read('Since early 1990 they met; until 1995 they did.')).toEqual([
      ['1990', 'stated', 'since', 'early 1990'],
      ['1995', 'stated', 'until', '1995'],
    ]);
    expect(read('It opened on 5 May of that year.')).toEqual([['1995-05-05', 'context', 'at', '5 May of that year']]);
    expect(read('From 1997 onwards and by 1999 it grew.')).toEqual([
      ['1997', 'stated', 'since', '1997'],
      ['1999', 'stated', 'by', '1999'],
    ]);
    expect(read('Before 2001, after 2002 and as of 2003.')).toEqual([
      ['2001', 'stated', 'before', '2001'],
      ['2002', 'stated', 'after', '2002'],
      ['2003', 'stated', 'at', '2003'],
    ]);
  });
});
