import { describe, expect, it } from 'vitest';
import { datesOf } from './reading.js';

describe('months and seasons', () => {
  it.each([
    ['in April 1913', ['1913-04']],
    ['in May, 1990', ['1990-05']],
    ['in May of 1990', ['1990-05']],
    ['in May of the year 1990', ['1990-05']],
    ['in Sept. 1990', ['1990-09']],
    ['in mid-May 1990', ['1990-05']],
    ['at the end of May 1990', ['1990-05']],
    ['from March to May 1990', ['1990-03/1990-05']],
    ['in May–June 1990', ['1990-05/1990-06']],
    ['in May-June 1990', ['1990-05/1990-06']],
    ['in May/June 1990', ['1990-05/1990-06']],
    ['between March and May 1990', ['1990-03/1990-05']],
    ['November 2019 – January 2020', ['2019-11/2020-01']],
    ['from November 2019 until January 2020', ['2019-11/2020-01']],
    ['from November to January 1990', ['1989-11/1990-01']],
    ['from May 1990 to 1995', ['1990-05/1995']],
    ['in May and June 1990', ['1990-05', '1990-06']],
    ['in March, June and September 1990', ['1990-03', '1990-06', '1990-09']],
    ['in March and again in September 1990', ['1990-03', '1990-09']],
    ['in spring 1944', ['1944-21']],
    ['in the spring of 1944', ['1944-21']],
    ['in the fall of 1989', ['1989-23']],
    ['in the winter of 1940–41', ['1940-24']],
    ['in the spring and summer of 1990', ['1990-21', '1990-22']],
    ['from spring to autumn 1944', ['1944']],
    ['from spring 1944 to autumn 1945', ['1944/1945']],
    ['about the spring of 1944', ['1944-21']],
    ['in around spring 1944', ['1944~']],
  ])('They met %s.', (text, dates) => {
    expect(datesOf(`They met ${text}.`)).toEqual(dates);
  });

  it.each([
    ['in May', 'no year before it'],
    ['in spring', 'no year'],
    ['in the same May', 'no year before it'],
  ])('nothing: They met %s. (%s)', (text) => {
    expect(datesOf(`They met ${text}.`)).toEqual([]);
  });

  it.each([
    'Talks were held by Theresa May in the capital.',
    'May the two peoples live in peace, the minister said.',
    'The envoy, Jan Novak, resigned.',
    'A portrait of Jan Novak was given.',
    'A concert by June Carter followed.',
    'Italy remembered the March on Rome.',
    'The temple of Augustus was restored.',
    'Second, the border was closed.',
    'The march to the border may begin.',
    'A March-based agency opened.',
    'The Prague Spring of hope was over.',
  ])('no month of the last date’s year: %s', (text) => {
    expect(datesOf('They met in 2004.', text)).toEqual([]);
  });
});
