import { describe, expect, it } from 'vitest';
import { readChanges } from '../../../../src/compile/recognise/changes/changes.js';
import type { Codes } from '../../../../src/compile/sentence/annotate.js';
import { sentences } from '../sentences.js';

/** "left 1990 CHL", "sent away by 1990 CHL", "back 1991 CHL". */
function headsOf(text: string, parties: string): string[] {
  const [a = '', b = ''] = parties.split(' ');
  const codes: Codes = [a, b];
  return sentences(text, codes)
    .flatMap((sentence) => readChanges(sentence, codes))
    .map(({ fact }) => fact)
    .filter(({ change, beside }) => change.startsWith('ambassador') && !beside)
    .map(({ change, date, by, oneSide, how }) =>
      [
        change === 'ambassador' ? 'back' : how === undefined ? 'left' : how,
        ...(date.role === undefined ? [] : [date.role]),
        date.edtf,
        by,
        oneSide ? 'of one side' : null,
      ]
        .filter((word) => word !== null)
        .join(' '),
    );
}

describe('ambassadors who leave and come back', () => {
  it.each<[text: string, parties: string, heads: string[]]>([
    [
      'On 4 January 2018 Chile recalled its ambassador, Juan Soto, who resumed his duties two months later.',
      'CHL PER',
      ['left 2018-01-04 CHL', 'back 2018-03 CHL'],
    ],
    [
      'In May 2017 Chile banned imports of fish, and on 4 January 2018 it recalled its ambassador.',
      'CHL PER',
      ['left 2018-01-04 CHL'],
    ],
    [
      'In May 2017 talks with Chile failed, and on 4 January 2018 it recalled its ambassador.',
      'CHL PER',
      ['left 2018-01-04 of one side'],
    ],
    [
      'Chile recalled its ambassador in May 1990. The Chilean ambassador returned in 1992.',
      'CHL PER',
      ['left 1990-05 CHL', 'back 1992 CHL'],
    ],
    ['The Chilean ambassador returned to Santiago for consultations in 1992.', 'CHL PER', []],
    [
      'In solidarity with Cuba, whose ambassador had been ordered to leave, Chile announced a downgrading in May 1990.',
      'CHL PER',
      [],
    ],
    ['Chile called its ambassador home in May 1990.', 'CHL PER', ['left 1990-05 CHL']],
    [
      'Chile called its ambassador home in May 1990 and told the ambassador of Peru to leave.',
      'CHL PER',
      ['left 1990-05 CHL'],
    ],
    ['Kenya recalled its ambassador, Ann Otieno, on 16 July 2002.', 'KEN UGA', ['left 2002-07-16 KEN']],
    ['On 3 May 1987 both countries withdrew their ambassadors.', 'KEN UGA', ['left 1987-05-03']],
    ['The Chilean ambassador was called back in November 2012.', 'CHL PER', ['left 2012-11 CHL']],
    // Who is sent away is the other one's.
    ['On 9 October 2022 Kenya expelled the Ugandan ambassador.', 'KEN UGA', ['sent away 2022-10-09 UGA']],
    ['Peru expelled the ambassador in 1979.', 'CHL PER', ['sent away 1979 CHL']],
    [
      'On 7 April 2009 Kenya declared the Ugandan ambassador, Joseph Okello, persona non grata.',
      'KEN UGA',
      ['sent away 2009-04-07 UGA'],
    ],
    [
      'Kenya recognised Katanga, which Uganda did not; on 3 May 1961 it recalled its ambassador.',
      'KEN UGA',
      ['left 1961-05-03 of one side'],
    ],
    // The day of what it answers is not its own.
    ['On 5 May 2010 Uganda announced a tax, whereupon the Kenyan ambassador was called home.', 'KEN UGA', []],
    ['In 2010 Uganda announced a tax, whereupon the Kenyan ambassador was called home.', 'KEN UGA', ['left 2010 KEN']],
    [
      'Uganda announced a tax, whereupon the Kenyan ambassador was called home on 7 May 2010.',
      'KEN UGA',
      ['left 2010-05-07 KEN'],
    ],
    ['On 5 May 2010 the Kenyan ambassador was called home, whereupon talks ended.', 'KEN UGA', ['left 2010-05-05 KEN']],
    // A time limit.
    ['The Kenyan ambassador was told to leave by 7 May 2010.', 'KEN UGA', ['sent away by 2010-05-07 KEN']],
    ['The Kenyan ambassador was told to leave on 7 May 2010.', 'KEN UGA', ['sent away 2010-05-07 KEN']],
    // "its" is of who acts, whoever else is named beside it.
    [
      'On 15 April 2015 Peru expelled two Chilean consuls and recalled its ambassador.',
      'CHL PER',
      ['left 2015-04-15 PER'],
    ],
    [
      'On 2 March 2011 Uganda lowered its representation in Kenya to the level of second secretary.',
      'KEN UGA',
      ['lowered 2011-03-02 UGA'],
    ],
    ['Relations were reduced to the level of first secretaries in 1983.', 'KEN UGA', ['lowered 1983']],
    [
      'Kenya recalled its ambassador in October 2001 and sent him back on 6 January 2002.',
      'KEN UGA',
      ['left 2001-10 KEN', 'back 2002-01-06 KEN'],
    ],
    [
      'The Kenyan ambassador was called home in 2001; he returned to his post in 2002.',
      'KEN UGA',
      ['left 2001 KEN', 'back 2002 KEN'],
    ],
    ['Uganda returned its ambassador in June 1988.', 'KEN UGA', ['back 1988-06 UGA']],
    ['The Kenyan ambassador Ann Otieno took up her post in 1988.', 'KEN UGA', ['back 1988 KEN']],
    ['The new ambassador of Kenya, Ann Otieno, presented her credentials in 1988.', 'KEN UGA', ['back 1988 KEN']],
    // Who leaves with the relations, or for a chargé d'affaires, is no change besides.
    ['Kenya recalled its ambassador and broke off relations in 1990.', 'KEN UGA', []],
    ["In 1990 Kenya recalled its ambassador and reduced relations to the level of chargé d'affaires.", 'KEN UGA', []],
    // Not done, somebody else's, or something else.
    ['Chile threatened to recall its ambassador in 1990.', 'CHL PER', []],
    ['Chile did not recall its ambassador in 1990.', 'CHL PER', []],
    ['Chile recalled the words of the ambassador in 1990.', 'CHL PER', []],
    ["Chile withdrew the ambassador's passport in 1990.", 'CHL PER', []],
    ['Kenya recalled its ambassador from Canberra in 1990.', 'KEN UGA', []],
    ['Ambassador Ann Otieno returned from Kampala to Nairobi in 1990.', 'KEN UGA', []],
    ['The second secretary of the embassy was arrested in 1990.', 'KEN UGA', []],
    // Nothing says that they came.
    ['The two presidents announced an exchange of ambassadors on 3 October 1996.', 'KEN UGA', []],
    ['The announcement of an exchange of ambassadors followed in 1996.', 'KEN UGA', []],
    ['An agreement on an exchange of ambassadors was concluded in 1996.', 'KEN UGA', ['back 1996']],
  ])('%s', (text, parties, heads) => {
    expect(headsOf(text, parties)).toEqual(heads);
  });
});
