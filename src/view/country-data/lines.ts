/** Country data in a pipe: "border", "partner", "organisation", each with the fields that it has; and as facts. */
import type { PairData } from '../../model.js';
import { fact, type FactRow } from '../formats/fact-row.js';
import { field, nameOf } from '../words/names.js';

export const countryDataLines = ({ border, trade, organisations, universal, source }: PairData): string[][] => [
  ...border.map(({ entry, km }) => ['border', nameOf(entry), String(km)]),
  ...trade.map(({ country, flow, partner, rank, percent, year }) => [
    'partner',
    nameOf(country),
    flow,
    nameOf(partner),
    String(rank),
    String(percent),
    field(year),
  ]),
  ...organisations.map(({ name, as }) => ['organisation', name, ...as.map((part) => part ?? 'member')]),
  ['organisations of nearly all states', String(universal)],
  ['country data', source.title, source.publisher, source.license, source.url],
];

export function countryDataFacts(relation: string, data: PairData): FactRow[] {
  const of = (name: string, known: Parameters<typeof fact>[2]): FactRow => fact(relation, name, known);
  return [
    ...data.border.map(({ entry, km }) => of('border', { country: entry, value: km, unit: 'km' })),
    ...data.trade.map(({ country, flow, partner, percent, year }) =>
      of('partner', { country, kind: flow, towards: partner, value: percent, unit: '%', date: field(year) }),
    ),
    ...data.organisations.map(({ name, as }) =>
      of('organisation', { text: name, kind: as.map((part) => part ?? 'member').join(', ') }),
    ),
    of('country data', { text: data.source.title }),
  ];
}
