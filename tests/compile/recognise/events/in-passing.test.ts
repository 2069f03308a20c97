import { describe, expect, it } from 'vitest';
import { DateReader } from '../../../../src/dates/phrase/read.js';
import { isInPassing } from '../../../../src/compile/recognise/events/in-passing.js';
import { eventsOf } from './events-of.js';

/** The dates of a sentence that are named by the way. */
function passingIn(text: string): string[] {
  const reader = new DateReader();
  return reader
    .read(text)
    .filter((date) => isInPassing(text, date))
    .map(({ text: words }) => words);
}

describe('dates that are named by the way', () => {
  it.each<[string, string[]]>([
    ['Peru signed a treaty in 1855 that kept as its limits those of 1810.', ['1810']],
    ['On 28 May 2010 Peru signed a new pact, replacing one dating from 1965.', ['1965']],
    ['At the end of 2023 there were 900 Japanese, more than in 1995.', ['1995']],
    ['Peru left in 1999, rather than in 1997.', ['1997']],
    ['In 2019 there were 749 Japanese in Peru, down from 823 in 2009.', ['2009']],
    ['Kato came to Lima in 2023, the first guest since 1979.', ['1979']],
    ['In 1918 they agreed on a debt dating from the loans of the 1850s.', ['1850s']],
    ['On 3 May 1994 the court upheld the boundary of 1955.', ['1955']],
    ['Relations, strained by the crisis of 1958, improved in 1959.', ['1958']],
    ['The district, neutral under an understanding reached in 1825, was taken in 1842.', ['1825']],
    ['They agreed in 2018 to talk on the basis of the 1956 declaration.', ['1956']],
    ['Peru, neutral since August 1914, entered the war in May 1917.', ['August 1914']],
    ['Peru, a founder of the league in 2008, left it in 2022.', ['2008']],
    ['The embassy, since 2008 in a suburb, was closed in 2024.', ['2008']],
    ['In 2022 Peru counted 5,384 Japanese, down from 16,592 in 2010.', ['2010']],
    ['In 2015 Roa became the first guest since Jun Kato in 1941 to visit Peru.', ['1941']],
    ['A ruling of May 2008 made citizens of those who had been minors in 1971.', ['1971']],
    ['In July 2002 Roa wrote of his regret at "the excesses" of 1971.', ['1971']],
    ['In 2023 some 520 people came, more than double the figure of 2022.', ['2022']],
    ['Peru announced in 1995 that it would not renew the 1961 treaty.', ['1961']],
    ['In 2000 Peru protested but, unlike ten years earlier, kept its mission.', ['ten years earlier']],
    ['Peru left the league in 1995, having won the cup the year before.', ['the year before']],
  ])('%s', (text, dates) => {
    expect(passingIn(text)).toEqual(dates);
  });

  it.each([
    'The treaty of 1855 ended the war.',
    'Peru renewed the 1961 treaty.',
    'The crew, who left Peru in 1971, came home.',
    'The riots of 1929 were condemned.',
    'Under an agreement of 1962 Peru may fish until 2061.',
    'According to the census of 2021, 231 Japanese lived in Peru in 2022.',
    'A treaty signed in 1965 expired in 1969.',
    'Relations, broken off in 1969, were restored in 1980.',
    'An earlier rupture, in 1976, was made good in 1988.',
    'The mask, taken to Lima in 1915, was returned in 2008.',
    'Trade, 21 percent in 1997, had shrunk by 1999.',
    'Peru had left the league by 1995.',
    'As of 2012 Peru had been the largest partner since 2007.',
    'Kato came in 2014 for the first meeting since the 1947 meeting of Roa and Abe.',
  ])('has none: %s', (text) => {
    expect(passingIn(text)).toEqual([]);
  });

  it('tells nothing of them where the whole sentence would be told twice', () => {
    expect(eventsOf('On 3 May 1994 the court in Lima upheld the boundary of 1955.').map(([date]) => date)).toEqual([
      '1994-05-03',
    ]);
    expect(eventsOf('Peru upheld the boundary of 1955.').map(([date]) => date)).toEqual(['1955']);
  });
});
