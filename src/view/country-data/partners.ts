/** The largest trade partners of one country by country data, below the figures of the articles and apart from them. */
import type { CountryData, TradePartners } from '../../dataset/country-data/facts.js';
import type { CountryCode } from '../../model.js';
import type { Look } from '../look/look.js';
import { wrap } from '../terminal/wrap.js';
import { nameOf } from '../words/names.js';

/** "" where the data has none of the country. */
export function partnersText(data: CountryData, code: CountryCode, { paint, width }: Look): string {
  const facts = data.of(code);
  const lines = [
    ...flowLines('Exports to', facts?.exports ?? null),
    ...flowLines('Imports from', facts?.imports ?? null),
  ];
  if (lines.length === 0) return '';
  const head = `Largest partners of ${nameOf(code)} by country data (${data.source.title})`;
  const body = lines.flatMap((line) => wrap(line, width));
  return `\n${[...wrap(head, width).map((line) => paint('heading', line)), ...body].join('\n')}\n`;
}

function flowLines(label: string, trade: TradePartners | null): string[] {
  if (trade === null || trade.partners.length === 0) return [];
  const shares = trade.partners.map(({ country, percent }) => `${nameOf(country)} ${percent}%`);
  return [`${label} ${shares.join(', ')}${trade.year === null ? '' : ` (${trade.year})`}`];
}
