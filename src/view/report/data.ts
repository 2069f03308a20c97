/** Country data on a page: what it says of two countries, or of one. */
import type { Relation } from '../../model.js';
import { isUniversal, namedOrganisation } from '../../query/country-data/organisations.js';
import type { Report } from '../../query/report/report.js';
import type { TradePartners } from '../../dataset/country-data/facts.js';
import { andList } from '../../text/lists.js';
import { formatCount } from '../words/amount.js';
import { nameOf } from '../words/names.js';
import { wordsOfPair } from '../country-data/words.js';
import type { Block, Text } from './document.js';
import type { Notes } from './notes.js';

export function pairData({ countryData, parties: [a, b] }: Relation, notes: Notes): Block[] {
  if (countryData === undefined || a === undefined || b === undefined) return [];
  const { border, trade, organisations, universal } = wordsOfPair(countryData, [a.code, b.code]);
  const texts = [border, ...trade, ...organisations, universal].filter((text) => text !== null);
  const cite = notes.citeData(countryData, [nameOf(a.code), nameOf(b.code)]);
  return texts.length === 0 ? [] : [{ type: 'list', items: texts.map((text): Text => [capital(text), cite]) }];
}

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Neighbours, largest partners and organisations of one country. */
export function ownData({ countryData, countries: [country] }: Report, notes: Notes): Block[] {
  if (countryData === null || country === undefined) return [];
  const { borders, exports, imports, organisations } = countryData;
  const cite = notes.citeData(countryData, [countryData.name]);
  const neighbours = borders.map(({ country: code, km }) => `${nameOf(code)} (${formatCount(km)} km)`);
  const named = organisations.flatMap(({ name, as }) => {
    const known = isUniversal(name) ? null : namedOrganisation(name);
    return known === null ? [] : [{ ...known, as }];
  });
  const member = named
    .sort((x, y) => x.weight - y.weight)
    .map(({ name, as }) => (as === null ? name : `${name} (${as})`));
  const rows = [
    { label: 'Land borders', text: neighbours.join(', ') },
    { label: 'Largest export partners', text: partnersText(exports) },
    { label: 'Largest import partners', text: partnersText(imports) },
    { label: 'Organisations', text: andList(member) },
  ].filter(({ text }) => text !== '');
  return rows.length === 0
    ? []
    : [{ type: 'facts', rows: rows.map(({ label, text }) => ({ label, texts: [[text, cite]] })) }];
}

function partnersText(trade: TradePartners | null): string {
  if (trade === null || trade.partners.length === 0) return '';
  const shares = trade.partners.map(({ country, percent }) => `${nameOf(country)} ${percent}%`).join(', ');
  return trade.year === null ? shares : `${shares} (${trade.year})`;
}
