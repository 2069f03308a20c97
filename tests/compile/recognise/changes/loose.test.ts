import { describe, expect, it } from 'vitest';
import { readChanges } from '../../../../src/compile/recognise/changes/changes.js';
import { mergeStatus } from '../../../../src/compile/recognise/changes/merge.js';
import { sentences } from '../sentences.js';

/** The changes that an article of these sentences alone would record, and who made them. */
const recorded = (text: string, a: string, b: string): string[] =>
  mergeStatus(sentences(text, [a, b]).flatMap((one) => readChanges(one, [a, b]).map(({ fact }) => fact))).map(
    ({ change, date, by }) => `${change} ${date.edtf}${by === null ? '' : ` by ${by}`}`,
  );

type Row = readonly [text: string, ...changes: string[]];

const NOT_DONE: readonly Row[] = [
  ['India interrupted talks on the normalisation of relations in 1999.'],
  ['Talks on the restoration of relations began on 3 May 1999.'],
  ['The ministers discussed the re-establishment of diplomatic relations in May 1999.'],
  ['The two ministers met in May 1999 to discuss the normalisation of relations.'],
  ['The two ministers met in May 1999 to negotiate the restoration of diplomatic relations.'],
  ['Dialogue about diplomatic relations began in 1999.'],
  ['The re-establishment of diplomatic relations followed in May 1999.', 'restored 1999-05'],
  ['India broke off talks with Pakistan in December 2001.'],
  ['India broke off contacts with Pakistan in December 2001.'],
  ['India broke off all contacts with Pakistan in December 2001.', 'severed 2001-12 by IND'],
  ['Relations were almost frozen after the coup of 12 September 1980.'],
  ['Relations were nearly broken off in 1999.'],
  ['Relations were all but severed in 1999.'],
  ['Diplomatic relations were virtually suspended in 1999.'],
  ['Diplomatic relations were suspended in 1999.', 'severed 1999'],
  ['Almost a decade later, on 3 May 1999, diplomatic relations were restored.', 'restored 1999-05-03'],
];

const COOLED: readonly Row[] = [
  ['India froze its relations with Pakistan in 2001.'],
  ['In 1999 relations cooled and were frozen.'],
  ['In 1999 diplomatic relations were frozen.', 'severed 1999'],
  ['India suspended relations with Pakistan in 2001.', 'severed 2001 by IND'],
  [
    'On 2 May 2011 India downgraded its relations with Pakistan to the level of second secretary and suspended military cooperation.',
    'ambassador left 2011-05-02 by IND',
  ],
  ['Pakistan downgraded diplomatic relations with India on 7 August 2019 and suspended bilateral trade.'],
  ['Diplomatic relations were established in 1947 and suspended in 1971.', 'established 1947', 'severed 1971'],
  ['Diplomatic relations were downgraded in 1969 and broken off in 1971.', 'severed 1971'],
];

const BEGAN: readonly Row[] = [
  ['The normalisation of relations began on 26 January 1980.'],
  ['The process of normalisation of diplomatic relations started in May 1999.'],
  ['A new chapter of relations began in 1999.'],
  ['A new era in relations opened in 1999.'],
  ['Diplomatic relations began in 1999.', 'established 1999'],
  ['Diplomatic relations between India and Pakistan began way back in 1947.', 'established 1947'],
  ['Relations had flourished since 1990, and they began a partnership in 2007.'],
  ['The two signed a treaty on the foundations of relations on 12 March 2001; it entered into force on 5 April 2002.'],
  ['An agreement on the principles of relations was signed in 1992. It came into force in 1993.'],
  ['The agreement on diplomatic relations came into force on 4 June 1993.', 'established 1993-06-04'],
  ['The two entered into diplomatic relations on 4 June 1993.', 'established 1993-06-04'],
];

/** What only the rest of the record can tell. */
const LOOSE: readonly Row[] = [
  ['Relations returned to normal in the mid-1960s.'],
  ['After the crisis relations were normalised in 2004.'],
  ['The two presidents agreed in 1976 to normalise relations.'],
  ['The two presidents met on 9 August 2016 and agreed to restore relations.'],
  ['The two presidents met on 9 August 2016 and agreed to restore diplomatic relations.', 'restored 2016-08-09'],
  ['They normalised diplomatic relations on 29 September 1972.', 'restored 1972-09-29'],
  ['The two restored relations at the level of ambassadors in August 1976.', 'ambassador 1976-08'],
  ['The two restored relations in August 1976.', 'restored 1976-08'],
  [
    'India broke off diplomatic relations in 1971. Relations returned to normal in 1976.',
    'severed 1971 by IND',
    'restored 1976',
  ],
  [
    'India broke off diplomatic relations in 1971. They were restored at the level of ambassadors in 1976.',
    'severed 1971 by IND',
    'restored 1976',
    'ambassador 1976',
  ],
  ['Ties were interrupted in 1965. Diplomatic relations were established in 1970.', 'established 1970'],
  ['Diplomatic relations were established in 1947. Ties were interrupted in 1965.', 'established 1947', 'severed 1965'],
  ['Diplomatic relations were interrupted in 1965.', 'severed 1965'],
];

const ANOTHERS_DATE: readonly Row[] = [
  ['Diplomatic relations were restored after the break that had followed the revolution of 1917.'],
  ['After the break of 1971 diplomatic relations were resumed.'],
  ['Diplomatic relations were resumed in 1976 after the war of 1971.', 'restored 1976'],
  ['Diplomatic relations were broken off after the war that had begun in 1971.'],
  ['Diplomatic relations, which had been broken off in 1971, were restored.', 'severed 1971'],
  [
    "They established diplomatic relations at the level of chargé d'affaires on 17 June 1954.",
    'established 1954-06-17',
    "chargé d'affaires 1954-06-17",
  ],
  [
    'They established diplomatic relations at the level of ambassadors on 3 May 1992.',
    'established 1992-05-03',
    'ambassador 1992-05-03',
  ],
];

describe('changes told in loose words', () => {
  it.each([...NOT_DONE, ...COOLED, ...BEGAN, ...LOOSE, ...ANOTHERS_DATE])('%s', (text, ...changes) => {
    expect(recorded(text, 'IND', 'PAK')).toEqual(changes);
  });
});

describe('full relations restored', () => {
  const told = (text: string): string[] =>
    mergeStatus(
      sentences(text, ['GHA', 'TGO']).flatMap((one) => readChanges(one, ['GHA', 'TGO']).map(({ fact }) => fact)),
    ).map(({ change, date, how, full }) => [change, date.edtf, how, full && 'full'].filter(Boolean).join(' '));
  it.each<Row>([
    ['Full diplomatic relations were restored on 3 May 1994.', 'restored 1994-05-03 full'],
    ['The two governments restored full relations in 1994.', 'restored 1994 full'],
    [
      'On 3 May 1994 the two governments agreed to resume full diplomatic relations.',
      'restored 1994-05-03 agreed full',
    ],
    // The body says the day alone.
    [
      'Full relations were restored in 1994. The two governments restored diplomatic relations on 3 May 1994.',
      'restored 1994-05-03 full',
    ],
    // After a break they were restored indeed.
    [
      'Relations were broken off in 1982. Full diplomatic relations were restored on 3 May 1994.',
      'severed 1982',
      'restored 1994-05-03',
    ],
    ['Diplomatic relations were restored on 3 May 1994.', 'restored 1994-05-03'],
    ['The two governments established full diplomatic relations in 1994.', 'established 1994'],
    ['A full agreement was signed; relations were restored in 1994.', 'restored 1994'],
  ])('%s', (text, ...changes) => {
    expect(told(text)).toEqual(changes);
  });
});
