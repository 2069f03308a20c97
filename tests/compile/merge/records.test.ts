import { describe, expect, it } from 'vitest';
import { mergeRecords, pairKey, type CompiledRecord } from '../../../src/compile/merge/records.js';
import { compileText } from '../../../src/compile/text.js';

const PAIR = `= Latvia–Malta relations =

Latvia and Malta established diplomatic relations in 1992. Latvia has an embassy in Valletta. In 2009, the President of Latvia visited Malta.
`;
const LATVIA = `= Foreign relations of Latvia =

{|
! # !! Country !! Date
|-
| 1 || Malta || 9 March 1992
|}

{|
! Country !! Formal relations began !! Notes
|-
| Malta || 1993 ||
* Latvia has an embassy in Valletta.
* Malta has an honorary consulate in Riga.
* In 2009, the President of Latvia visited Malta.
|}
`;
const MALTA = `= Foreign relations of Malta =

{|
! # !! Country !! Date
|-
| 1 || Latvia || 10 March 1992
|}

{|
! Country !! Formal relations began !! Notes
|-
| Latvia || 9 March 1992 ||
* Malta has an honorary consulate in Riga.
* In 2011, the President of Malta visited Latvia.
|}
`;

const compiled = (...texts: string[]): CompiledRecord[] => texts.flatMap((text) => compileText(text, 'test').records);

describe('articles of one pair', () => {
  it('have one key, whatever the order of the names', () => {
    const keys = compiled(PAIR, LATVIA, MALTA, '= Malta–Latvia relations =\n\nText.\n').map(({ relation }) =>
      pairKey(relation),
    );
    expect(new Set(keys)).toEqual(new Set(['LVA|MLT']));
  });

  it('make one record, whatever their order', () => {
    const [a, b, c] = compiled(PAIR, LATVIA, MALTA);
    if (!a || !b || !c) throw new Error('three records');
    const whole = mergeRecords([a, b, c]);
    for (const others of [
      [b, c, a],
      [c, a, b],
      [c, b, a],
    ])
      expect(mergeRecords(others)).toEqual(whole);
  });

  it('give the finest date of the most trusted first, and the others', () => {
    const record = mergeRecords(compiled(MALTA, LATVIA, PAIR));
    expect([record.title, record.article.title]).toEqual(['Latvia–Malta relations', 'Latvia–Malta relations']);
    expect(record.established).toEqual({
      date: { edtf: '1992-03-09', text: '9 March 1992', basis: 'stated' },
      source: { section: '', sentence: 1, table: 1, row: 1, article: 'Foreign relations of Latvia' },
      alsoIn: [{ section: '', sentence: 2, table: 2, row: 1, article: 'Foreign relations of Malta' }],
    });
    expect(record.establishedAlso.map(({ date, source }) => [date.edtf, source])).toEqual([
      ['1992-03-10', { section: '', sentence: 1, table: 1, row: 1, article: 'Foreign relations of Malta' }],
      ['1993', { section: '', sentence: 2, table: 2, row: 1, article: 'Foreign relations of Latvia' }],
    ]);
  });

  it('without an article of their own, what both sides say counts before what one says', () => {
    const { established, id, article } = mergeRecords(compiled(MALTA, LATVIA));
    expect([id, established?.date.edtf, article.title]).toEqual([
      'latvia-malta',
      '1992-03-09',
      'Foreign relations of Latvia',
    ]);
  });

  it('tell each fact once, with all its places', () => {
    const record = mergeRecords(compiled(PAIR, LATVIA, MALTA));
    const places = ({ source, alsoIn = [] }: { source: object; alsoIn?: object[] }): string[] =>
      [source, ...alsoIn].map((one) => ('article' in one ? String(one.article) : 'own'));
    expect(record.missions.map((one) => [one.sending, one.kind, one.city, ...places(one)])).toEqual([
      ['LVA', 'embassy', 'Valletta', 'own', 'Foreign relations of Latvia'],
      ['MLT', 'honorary consulate', 'Riga', 'Foreign relations of Latvia', 'Foreign relations of Malta'],
    ]);
    expect(record.events.map((one) => [one.id, one.date.edtf, ...places(one)])).toEqual([
      ['latvia-malta/1', '1992', 'own'],
      ['latvia-malta/3', '2009', 'own', 'Foreign relations of Latvia'],
      ['latvia-malta/2', '2011', 'Foreign relations of Malta'],
    ]);
  });

  it('leave a record of one article as it is', () => {
    const [one] = compiled(PAIR);
    if (!one) throw new Error('a record');
    expect(mergeRecords([one])).toBe(one.relation);
  });
});
