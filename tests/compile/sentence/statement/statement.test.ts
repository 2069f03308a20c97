import { describe, expect, it } from 'vitest';
import { Statements } from '../../../../src/compile/sentence/statement/statement.js';
import { DateReader } from '../../../../src/dates/phrase/read.js';

/** The statements of a sentence's dates; what is supplied stands in square brackets. */
function statementsOf(text: string): string[] {
  const dates = new DateReader().read(text).filter(({ happens }) => happens);
  const statements = new Statements(text, dates);
  return dates.map((date) =>
    statements
      .at(date)
      .pieces.map((piece) => (piece.supplied ? ` [${piece.text.trim()}] ` : piece.text))
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/ (?=[.,])/g, ''),
  );
}

describe('the statement of each date', () => {
  it.each<[string, string[]]>([
    // Clauses with subjects of their own.
    [
      'Relations were established in April 1913, and on 10 May 1922 Boshniak presented his letters.',
      ['Relations were established in April 1913.', 'On 10 May 1922 Boshniak presented his letters.'],
    ],
    [
      'The land was granted in 1968 and the foundation stone was laid on 7 December 2007.',
      ['The land was granted in 1968.', 'The foundation stone was laid on 7 December 2007.'],
    ],
    ['Ties were never broken off, but an envoy was sent home in 2010.', ['An envoy was sent home in 2010.']],
    [
      'Peru has an embassy in Washington, D.C., which was opened in 1950.',
      ['[The embassy in Washington, D.C.] was opened in 1950.'],
    ],
    // Predicates that share a subject, and its auxiliary.
    [
      'A treaty was signed on 1 August 2017 and took effect on 14 February 2018.',
      ['A treaty was signed on 1 August 2017.', '[A treaty] took effect on 14 February 2018.'],
    ],
    [
      'Relations were suspended on 30 August 1916 and restored on 17 December 1920.',
      ['Relations were suspended on 30 August 1916.', '[Relations were] restored on 17 December 1920.'],
    ],
    [
      'In Ottawa, France acquired the site in 1931 and inaugurated the building in 1939.',
      ['In Ottawa, France acquired the site in 1931.', '[In Ottawa, France] inaugurated the building in 1939.'],
    ],
    // Clauses under others.
    [
      'In 1925 Turkey opened a consulate in Vlorë, which it closed in 1926 when an embassy was set up.',
      [
        'In 1925 Turkey opened a consulate in Vlorë.',
        '[Turkey] closed [the consulate in Vlorë] in 1926 when an embassy was set up.',
      ],
    ],
    [
      'Croatia, which has been a member of the union since 1 July 2013, supports the accession of Albania.',
      ['[Croatia] has been a member of the union since 1 July 2013.'],
    ],
    [
      'The American legation in Ottawa, established on 1 June 1927, became an embassy in 1943.',
      [
        '[The American legation in Ottawa was] established on 1 June 1927.',
        'The American legation in Ottawa became an embassy in 1943.',
      ],
    ],
    [
      'The agreement came into force on 1 January 1983, although it was signed only on 28 March 1983.',
      ['The agreement came into force on 1 January 1983.', 'It was signed only on 28 March 1983.'],
    ],
    // Items of an enumeration.
    [
      'Sessions were held in Bucharest on 12 October 2011, in Ruse on 7 March 2014 and in Varna in 2017.',
      [
        'Sessions were held in Bucharest on 12 October 2011.',
        '[Sessions were held] in Ruse on 7 March 2014.',
        '[Sessions were held] in Varna in 2017.',
      ],
    ],
    [
      'Azerbaijan opened an embassy in Ankara in August 1992 and a consulate-general in Istanbul in January 1993.',
      [
        'Azerbaijan opened an embassy in Ankara in August 1992.',
        '[Azerbaijan opened] a consulate-general in Istanbul in January 1993.',
      ],
    ],
    [
      'A first agreement was made in 1922 and a second in 1933.',
      ['A first agreement was made in 1922.', 'A second [was made] in 1933.'],
    ],
    [
      'The parliament of Azerbaijan ratified the pact on 1 February 2022, and that of Turkey on 3 February 2022.',
      [
        'The parliament of Azerbaijan ratified the pact on 1 February 2022.',
        '[The parliament] of Turkey [ratified the pact] on 3 February 2022.',
      ],
    ],
    [
      'Exports fell from 280 million in 2015 to 266 million in 2016.',
      ['Exports fell from 280 million in 2015.', 'Exports fell to 266 million in 2016.'],
    ],
  ])('%s', (text, expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });

  it.each([
    'The kings of Albania and Serbia met in 1912.',
    'Albania signed and ratified the treaty in 1990.',
    'The embassy was closed in 1939, when the war broke out.',
    'The mission was active in July 2016, when it supplied books to a school.',
    // What is counted is told of all dates.
    'The embassy changed its name twice, in 2003.',
  ])('is the whole sentence: %s', (text) => {
    expect(statementsOf(text)).toEqual([text]);
  });
});
