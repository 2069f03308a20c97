import { describe, expect, it } from 'vitest';
import { tableArticle } from '../table-article.js';

describe('events of tables', () => {
  const rows: readonly (readonly [section: string, table: string, ...events: string[]])[] = [
    [
      'Visits',
      'Date | Guest | Host / 4–6 May 2009 | President [[Valdis Zatlers]] | {{flag|Malta}} / March 2014 | President George Abela | Latvia',
      '2009-05-04/2009-05-06 visit LVA MLT: President Valdis Zatlers visited Malta on 4–6 May 2009.',
      '2014-03 visit LVA MLT: President George Abela visited Latvia in March 2014.',
    ],
    [
      'High-level visits',
      'Date | Visitor | Place / 4 July 2011 | {{flagicon|Malta}} President George Abela | [[Riga]]',
      '2011-07-04 visit LVA MLT: President George Abela visited Riga on 4 July 2011.',
    ],
    [
      'Visits',
      'Year | Guest | Host | Place / 2011 | Prime Minister Gonzi | President Zatlers | Riga',
      '2011 visit LVA MLT: Prime Minister Gonzi was received by President Zatlers in Riga in 2011.',
    ],
    [
      'Visits',
      'From | Date | Name | Place | Purpose / Malta | 12 May 2009 | Tonio Borg | Riga | working visit',
      '2009-05-12 visit LVA MLT: Tonio Borg (Malta) visited Riga (working visit) on 12 May 2009.',
    ],
    // A third state's guest or host is no party's.
    [
      'Visits',
      'Date | Guest | Host / 3 May 2009 | Latvian President Zatlers | Estonia',
      '2009-05-03 visit LVA EST: Latvian President Zatlers visited Estonia on 3 May 2009.',
    ],
    // "Country" does not say whether it is the guest's or the host's.
    [
      'Visits',
      'Date | Guest | Country / 3 May 2009 | President Zatlers | Latvia',
      '2009-05-03 visit LVA MLT: Visit of President Zatlers (Latvia) on 3 May 2009.',
    ],
    [
      'Agreements',
      'Date | Agreement | Place / 12 May 1994 | Agreement on air services | Valletta',
      '1994-05-12 agreement LVA MLT: Agreement on air services, signed in Valletta on 12 May 1994.',
    ],
    [
      'Agreements',
      'Title | Signed | In force / Convention on double taxation | 22 May 2000 | 24 October 2000',
      '2000-05-22 agreement LVA MLT: Convention on double taxation, signed on 22 May 2000.',
    ],
    // No date, no guest, nothing that is said.
    ['Visits', 'Date | Guest | Host / – | President Zatlers | Malta'],
    ['Visits', 'Date | Guest | Host / 3 May 2009 | – | Malta'],
    ['Sport', 'Year | Points | Goals / 2009 | 12 | 3'],
    ['Visits', 'Guest | Host / President Zatlers | Malta'],
    ['Visits', 'Date | Guest | Host / 2009 | 2009 | 2009'],
  ];
  it.each(rows)('%s: %s', (section, table, ...expected) => {
    const { events } = tableArticle(section, '', table);
    expect(events.map(({ date, kind, parties, text }) => `${date.edtf} ${kind} ${parties.join(' ')}: ${text}`)).toEqual(
      expected,
    );
  });

  it('stand in a row of a table', () => {
    const { events } = tableArticle('Visits', '', 'Date | Guest | Host / 2009 | – | Malta / 2010 | Mr Borg | Latvia');
    expect(events.map(({ source }) => source)).toEqual([{ section: 'Visits', sentence: 3, table: 1, row: 2 }]);
  });
});
