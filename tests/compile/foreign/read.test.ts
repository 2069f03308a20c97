import { describe, expect, it } from 'vitest';
import { compileText } from '../../../src/compile/text.js';
import { isRelationsError } from '../../../src/errors.js';
import type { Relation } from '../../../src/model.js';

const ARTICLE = `= Foreign relations of Latvia =

Latvia keeps relations with many states.

== Diplomatic relations ==
{| class="wikitable sortable"
! # !! Country !! Date
|-
| 1 || {{flag|Finland}} || {{dts|24 September 1919}}<ref>a</ref>
|-
| 2 || {{flag|Iran}} (suspended) || {{dts|1992}}
|-
| 3 || {{flag|Nowhereland}} || 1993
|-
| 4 || {{flag|Kenya}} || Unknown
|}

== Bilateral relations ==
=== Africa ===
{| class="wikitable"
! Country !! Formal relations began !! Notes
|-
| {{flag|Egypt}} || 13 April 1993 ||
* Latvia has an embassy in [[Cairo]].<ref name="x">b</ref>
* Egypt is accredited to Latvia from its embassy in [[Stockholm]], Sweden.
|-
| {{flag|Iran}} || 7 July 1992, severed 2001 || See [[Iran–Latvia relations]]
|-
| || 5 May 1994 || See [[Kenya–Latvia relations]]
|}

=== Malta ===
Latvia and Malta established diplomatic relations on 9 March 1992. In 2009, the President of Latvia visited Malta.

== Lists of diplomatic relations ==
* {{flag|Peru}} – 4 June 1992
* {{flag|Chile}}

== Visits ==
* {{flag|Spain}} – 4 June 1999

== International disputes ==
A maritime treaty with Estonia was signed on 12 July 1996. Russia and Belarus closed a border in 1999.
`;

const compiled = compileText(ARTICLE, 'test');
const relation = (id: string): Relation | undefined =>
  compiled.records.map((one) => one.relation).find((one) => one.id === id);

describe('an article on all relations of a country', () => {
  it('gives a record for each partner, titled as Wikipedia does', () => {
    expect(compiled.records.map(({ relation, standing }) => [relation.id, relation.title, standing])).toEqual([
      ['finland-latvia', 'Finland–Latvia relations', 'list'],
      ['iran-latvia', 'Iran–Latvia relations', 'list'],
      ['kenya-latvia', 'Kenya–Latvia relations', 'column'],
      ['egypt-latvia', 'Egypt–Latvia relations', 'column'],
      ['latvia-malta', 'Latvia–Malta relations', 'text'],
      ['latvia-peru', 'Latvia–Peru relations', 'list'],
      ['estonia-latvia', 'Estonia–Latvia relations', 'text'],
    ]);
  });

  it('names the row of each date', () => {
    expect(relation('finland-latvia')).toMatchObject({
      parties: [
        { code: 'FIN', name: 'Finland' },
        { code: 'LVA', name: 'Latvia' },
      ],
      established: {
        date: { edtf: '1919-09-24', text: '24 September 1919', basis: 'stated' },
        source: { section: 'Diplomatic relations', sentence: 2, table: 1, row: 1 },
      },
      article: { title: 'Foreign relations of Latvia', sentences: 1, used: 1 },
    });
  });

  it('takes the finer form of the list’s date, and keeps what severed relations', () => {
    const { established, establishedAlso, statusChanges } = relation('iran-latvia') ?? {};
    expect([established?.date.edtf, established?.source, establishedAlso]).toEqual([
      '1992-07-07',
      { section: 'Bilateral relations > Africa', sentence: 7, table: 2, row: 2 },
      [],
    ]);
    expect(statusChanges?.map(({ change, date }) => `${change} ${date.edtf}`)).toEqual([
      'established 1992-07-07',
      'severed 2001',
    ]);
  });

  it('reads the notes for missions and events', () => {
    expect(relation('egypt-latvia')?.missions).toMatchObject([
      {
        sending: 'LVA',
        receiving: 'EGY',
        city: 'Cairo',
        kind: 'embassy',
        resident: true,
        source: { table: 2, row: 1 },
      },
      { sending: 'EGY', receiving: 'LVA', city: 'Stockholm', kind: 'embassy', resident: false, accreditedFrom: 'SWE' },
    ]);
  });

  it('reads sections of one partner, lists with dates and disputes with one other state', () => {
    const events = ['latvia-malta', 'estonia-latvia'].map((id) =>
      relation(id)?.events.map(({ date, kind, source }) => `${kind} ${date.edtf} ${source.section}`),
    );
    expect([relation('latvia-malta')?.established?.date.edtf, relation('latvia-peru')?.established?.date.edtf]).toEqual(
      ['1992-03-09', '1992-06-04'],
    );
    expect(events).toEqual([
      ['establishment 1992-03-09 Bilateral relations > Malta', 'visit 2009 Bilateral relations > Malta'],
      ['agreement 1996-07-12 International disputes'],
    ]);
  });

  it('says what each unit became, or why not', () => {
    expect(
      compiled.report.map(({ sentence, outcome, became, reason }) => [sentence, outcome, became.join(', '), reason]),
    ).toEqual([
      [1, 'unused', '', 'of no single partner'],
      [2, 'fact', 'FIN: established 1919-09-24', null],
      [3, 'fact', 'IRN: established 1992', '"suspended" beside the name is not recorded'],
      [4, 'unused', '', 'no country is called "Nowhereland"'],
      [5, 'unused', '', 'no date in "Unknown"'],
      [
        6,
        'fact',
        'EGY: established 1993-04-13, EGY: embassy LVA in EGY, Cairo, EGY: embassy EGY in LVA, Stockholm',
        null,
      ],
      [7, 'fact', 'IRN: established 1992-07-07, IRN: severed 2001', null],
      [8, 'fact', 'KEN: established 1994-05-05', null],
      [9, 'event', 'MLT: established 1992-03-09, MLT: establishment 1992-03-09', null],
      [10, 'event', 'MLT: visit 2009', null],
      [11, 'fact', 'PER: established 1992-06-04', null],
      [12, 'unused', '', 'no date'],
      [13, 'unused', '', 'of no single partner'],
      [14, 'event', 'EST: agreement 1996-07-12', null],
      [15, 'unused', '', 'of no single partner'],
    ]);
  });

  it('has no text of marks in it', () => {
    expect(JSON.stringify(compiled.records)).not.toMatch(/\{\{|\[\[|<ref|flag\||''/);
  });
});

it('refuses an article that tells of no other country', () => {
  const refusal = (): unknown => compileText('= Foreign relations of Malta =\n\nMalta is small.\n', 'bad.txt');
  let message = '';
  try {
    refusal();
  } catch (error) {
    if (isRelationsError(error)) ({ message } = error);
  }
  expect(message).toBe('bad.txt: "Foreign relations of Malta" tells of relations with no other country');
});

it('reads an article on one pair as before', () => {
  const { records } = compileText('= Latvia–Malta relations =\n\nRelations were established in 1992.\n', 'a');
  expect(records.map(({ relation, standing }) => [relation.id, relation.established?.date.edtf, standing])).toEqual([
    ['latvia-malta', '1992', 'own article'],
  ]);
});
