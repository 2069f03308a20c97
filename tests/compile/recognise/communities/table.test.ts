import { describe, expect, it } from 'vitest';
import { tableArticle } from '../table-article.js';

describe('communities of tables', () => {
  const rows: readonly (readonly [section: string, table: string, ...communities: string[]])[] = [
    ['Latvians in Malta', 'Census | Population | % / 2011 | 1,234 | 0.3', 'Latvians in MLT 1234 0.3% 2011 census'],
    [
      'Demographics',
      'Year | Latvians in Malta | Maltese in Latvia / 2001 | 900 | – / 2011 | 1,234 | 12',
      'Latvians in MLT 900 2001',
      'Latvians in MLT 1234 2011',
      'Maltese in LVA 12 2011',
    ],
    // No people, no year, no whole number.
    ['Demographics', 'Year | Population / 2011 | 1,234'],
    ['Latvians in Malta', 'Region | Population / Gozo | 1,234'],
    ['Latvians in Malta', 'Year | Population / 2011 | 3.5'],
    ['Latvians in Malta', 'Year | Population / 2011 | 300 to 400'],
  ];
  it.each(rows)('%s: %s', (section, table, ...expected) => {
    const { communities } = tableArticle(section, '', table);
    expect(
      communities.map(({ people, country, population, sharePercent, year, note }) =>
        [`${people} in ${country}`, population, sharePercent === null ? null : `${sharePercent}%`, year, note]
          .filter((part) => part !== null)
          .join(' '),
      ),
    ).toEqual(expected);
  });
});
