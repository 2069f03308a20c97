import { describe, expect, it } from 'vitest';
import { datesOf } from './reading.js';

describe('days', () => {
  it.each([
    ['signed on 25 January 1988', ['1988-01-25']],
    ['signed on the 25th of January, 1988', ['1988-01-25']],
    ['signed on 25th January, 1988', ['1988-01-25']],
    ['signed on January 25, 1988', ['1988-01-25']],
    ['signed on January 25 1988', ['1988-01-25']],
    ['signed on January 25th, 1988', ['1988-01-25']],
    ['signed on January the 25th, 1988', ['1988-01-25']],
    ['signed on Monday, 25 January 1988', ['1988-01-25']],
    ['signed on the 25th day of January 1988', ['1988-01-25']],
    ['signed on the first of May 1990', ['1990-05-01']],
    ['signed on the twenty-fifth of January, 1988', ['1988-01-25']],
    ['signed on the Fourth of July 1914', ['1914-07-04']],
    ['signed on May the first, 1990', ['1990-05-01']],
    ['signed on Sept. 4, 1990', ['1990-09-04']],
    ['signed on 4 Sept. 1990', ['1990-09-04']],
    ['signed on 04 Sep 1990', ['1990-09-04']],
    ['signed on 5 May of the year 1990', ['1990-05-05']],
    ['signed on 5 May in 1990', ['1990-05-05']],
    ['signed on 2010-05-12', ['2010-05-12']],
    ['signed on 25.01.1988', ['1988-01-25']],
    ['signed on 25/01/1988', ['1988-01-25']],
    ['signed on 12/05/2010', ['2010']],
    ['signed on 12.5.2009', ['2009-05-12']],
    ['signed on 23-09-1999', ['1999-09-23']],
    ['in force since 1.12.94', ['1994-12-01']],
    ['signed 23.09.99', ['1999-09-23']],
    ['signed 22.06.41', ['1941-06-22']],
    ['signed 03.04.12', ['2012-04-03']],
    ['signed 5/6/99', ['1999']],
    ['signed 31.02.99', []],
    ["signed on New Year's Day 1990", ['1990-01-01']],
    ['signed on New Year’s Eve, 1990', ['1990-12-31']],
    ['signed on 30 February 1990', ['1990-02']],
    ['signed on 15 March 44 BC', ['-0043-03-15']],
    ['crowned on 25 December 800.', ['0800-12-25']],
  ])('one: %s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });

  it.each([
    ['3 March [O.S. 19 February] 1878', ['1878-03-03']],
    ['19 February [N.S. 3 March] 1878', ['1878-03-03']],
    ['3 March 1878 (O.S. 19 February)', ['1878-03-03']],
    ['3 March 1878 (19 February in the Julian calendar)', ['1878-03-03']],
    ['5 (17) September 1885', ['1885-09-17']],
    ['5/17 September 1885', ['1885-09-17']],
    ['17 (5) September 1885', ['1885-09-17']],
    ['24 May (5 June) 1877', ['1877-06-05']],
    ['24 May/5 June 1877', ['1877-06-05']],
  ])('in two calendars, of which the new one counts: signed on %s', (text, dates) => {
    expect(datesOf(`It was signed on ${text}.`)).toEqual(dates);
  });

  it.each([
    ['from 4 to 6 September 2018', ['2018-09-04/2018-09-06']],
    ['on 8–9 July 2004', ['2004-07-08/2004-07-09']],
    ['from the 22nd to the 24th of March 2019', ['2019-03-22/2019-03-24']],
    ['from March 22nd through the 24th, 2019', ['2019-03-22/2019-03-24']],
    ['between the 3rd and the 8th of May 1990', ['1990-05-03/1990-05-08']],
    ['on the 22nd and the 23rd of March 2019', ['2019-03-22/2019-03-23']],
    ['on 3 or 4 May 1914', ['1914-05-03/1914-05-04']],
    ['on the 3rd, 4th or 6th of May 1914', ['1914-05-03/1914-05-06']],
    ['on 30 April or 1 May 1914', ['1914-04-30/1914-05-01']],
    ['on 23.–25.9.1999', ['1999-09-23/1999-09-25']],
    ['on 23-25.09.99', ['1999-09-23/1999-09-25']],
    ['on 8 - 9 July 2004', ['2004-07-08/2004-07-09']],
    ['on July 8–9, 2004', ['2004-07-08/2004-07-09']],
    ['on the night of 5/6 May 1990', ['1990-05-05/1990-05-06']],
    ['on 27 and 28 March 2001', ['2001-03-27/2001-03-28']],
    ['between 3 and 8 May 1990', ['1990-05-03/1990-05-08']],
    ['between 3 March and 8 May 1990', ['1990-03-03/1990-05-08']],
    ['from 3 March until 8 May 1990', ['1990-03-03/1990-05-08']],
    ['from March 3 through May 8, 1990', ['1990-03-03/1990-05-08']],
    ['30 May – 2 June 1990', ['1990-05-30/1990-06-02']],
    ['May 30–June 2, 1990', ['1990-05-30/1990-06-02']],
    ['from 28 December 1989 to 2 January 1990', ['1989-12-28/1990-01-02']],
    ['from 28 December to 2 January 1990', ['1989-12-28/1990-01-02']],
    ['from 5 May to June 1990', ['1990-05-05/1990-06']],
    ['from 5 May 1990 to 1992', ['1990-05-05/1992']],
  ])('spans: %s', (text, dates) => {
    expect(datesOf(`They met ${text}.`)).toEqual(dates);
  });

  it.each([
    ['on 5 and 12 May 2010', ['2010-05-05', '2010-05-12']],
    ['on 5, 8 and 12 May 2010', ['2010-05-05', '2010-05-08', '2010-05-12']],
    ['on May 5 and 12, 2010', ['2010-05-05', '2010-05-12']],
    ['on May 5, June 9, and July 11, 1990', ['1990-05-05', '1990-06-09', '1990-07-11']],
    ['on 5–7 May and 9–11 June 1990', ['1990-05-05/1990-05-07', '1990-06-09/1990-06-11']],
    ['on May 5, 8, and 12, 2010', ['2010-05-05', '2010-05-08', '2010-05-12']],
    ['on 5–7 and 12 May 2010', ['2010-05-05/2010-05-07', '2010-05-12']],
    ['on 7 April and 9 May 1990', ['1990-04-07', '1990-05-09']],
    ['on 7 April and again on 9 May 1990', ['1990-04-07', '1990-05-09']],
    ['on 3 March, 5 April and 8 May 1990', ['1990-03-03', '1990-04-05', '1990-05-08']],
    ['on 24 May 1990 and 24 May 1991', ['1990-05-24', '1991-05-24']],
  ])('lists: %s', (text, dates) => {
    expect(datesOf(`They met ${text}.`)).toEqual(dates);
  });

  it.each([
    ['on 7 April', 'no year before it'],
    ['on April 7', 'no year before it'],
    ['on the first of May', 'no year before it'],
    ['on 7 April and 9 May', 'no year before them'],
    ['from 8 to 3 May', 'a span that runs backwards'],
    ['at 12.05', 'a time'],
    ['under version 1.12.94', 'an edition'],
    ['under Article 1.12.94', 'an article'],
    ['under 1.12.94.3', 'a number of four parts'],
    ['on 24-7-30', 'figures with hyphens'],
  ])('nothing: They met %s (%s)', (text) => {
    expect(datesOf(`They met ${text}.`)).toEqual([]);
  });

  it.each([
    ['The 26 July Movement was banned.', 'a movement'],
    ['The embassy stands in 2 May Square.', 'a square'],
    ['The 25 May Stadium was hired.', 'a stadium'],
    ['Both condemned the September 11 attacks.', 'attacks of another year'],
    ['The day is celebrated each year on 9 May.', 'a day of every year'],
    ['Europe Day falls on 9 May each year.', 'a day of every year'],
  ])('no day of the last date’s year: %s (%s)', (text) => {
    expect(datesOf('They met in 2004.', text)).toEqual([]);
  });
});
