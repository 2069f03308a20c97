import { describe, expect, it } from 'vitest';
import { tableArticle } from '../table-article.js';

describe('trade figures of tables', () => {
  const rows: readonly (readonly [caption: string, table: string, ...figures: string[]])[] = [
    [
      'Trade in million euros',
      'Year | Latvian exports to Malta | Latvian imports from Malta | Total / 2015 | 4.1 | 2.6 | 6.7',
      '2015 LVA>MLT 4100000 EUR',
      '2015 MLT>LVA 2600000 EUR',
      '2015 total 6700000 EUR',
    ],
    [
      'Trade (US$ million)',
      'Direction | 2015 | 2016 / Latvia → Malta | 4.1 | 2.6 / Exports from Malta to Latvia | 5 | 6 / Balance | 1 | 2',
      '2016 LVA>MLT 2600000 USD',
      '2016 MLT>LVA 6000000 USD',
      '2015 LVA>MLT 4100000 USD',
      '2015 MLT>LVA 5000000 USD',
    ],
    // The unit stands in the cell, or in the heading.
    [
      '',
      'Year | Exports to Malta | Imports from Malta / 2015 | €4.1 million | $2.6 billion',
      '2015 LVA>MLT 4100000 EUR',
      '2015 MLT>LVA 2600000000 USD',
    ],
    ['', 'Year | Trade volume (mln EUR) / 2015 | 4.1 / 2016 | –', '2015 total 4100000 EUR'],
    ['', 'Year | Maltese exports (thousand euros) / 2015 | 4,100', '2015 MLT>LVA 4100000 EUR'],
    // Whose exports a bare "Exports" are, the caption may say.
    [
      "Latvia's trade with Malta (€ million)",
      'Year | Exports | Imports | Growth / 2015 | 4 | 3 | 9',
      '2015 LVA>MLT 4000000 EUR',
      '2015 MLT>LVA 3000000 EUR',
    ],
    ['Trade in € million', 'Year | Exports | Imports / 2015 | 4 | 3'],
    ['Latvia–Malta trade in € million', 'Year | Exports | Imports / 2015 | 4 | 3'],
    // A part of a year is not the year's figure.
    ['€ million', 'Year | Exports to Malta / Jan–Jun 2015 | 4', '2015 LVA>MLT 4000000 EUR ~'],
    // No currency, no year, shares, other states, ranges.
    ['', 'Year | Exports to Malta / 2015 | 4 million'],
    ['€ million', 'Product | Exports to Malta / Timber | 4'],
    ['€ million', 'Year | Exports to Malta (%) | Exports to Estonia / 2015 | 4 | 5'],
    ['€ million', 'Year | Exports to Malta / 2015 | 4 to 5'],
  ];
  it.each(rows)('%s: %s', (caption, table, ...expected) => {
    const { trade } = tableArticle('Trade', caption, table);
    expect(
      trade.map(({ year, exporter, importer, amount, currency, approximate }) => {
        const flow = exporter === null ? 'total' : `${exporter}>${importer ?? ''}`;
        return `${year ?? ''} ${flow} ${amount} ${currency}${approximate ? ' ~' : ''}`;
      }),
    ).toEqual(expected);
  });
});
