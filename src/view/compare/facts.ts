/** Compared countries as facts, one a row. */
import type { CountryComparison, Stand } from '../../query/compare/countries.js';
import { yearEdtf } from '../../dates/edtf.js';
import { fact, type FactRow } from '../formats/fact-row.js';

export function factsOfCountry(compared: CountryComparison): FactRow[] {
  const { country, relations, between, differing, sends, receives, neighbours, exports, imports } = compared;
  const of = (name: string, known: Parameters<typeof fact>[2], relation: string | null = null): FactRow =>
    fact(relation ?? '', name, { country: country.code, ...known });
  const stand = ({ country: towards, relation, state, since, certain }: Stand): FactRow =>
    of('relations with', { towards, kind: state, date: since, text: certain ? null : 'uncertain' }, relation);
  const partners = (name: string, trade: CountryComparison['exports']): FactRow[] =>
    (trade?.partners ?? []).map(({ country: towards, percent }) =>
      of(name, { towards, value: percent, unit: '%', date: trade?.year == null ? null : yearEdtf(trade.year) }),
    );
  return [
    ...relations.map(({ state, count }) => of('relations', { kind: state, value: count, unit: 'countries' })),
    ...[...between, ...differing].map(stand),
    ...sends.map(({ kind, count, bound }) => of('keeps', { kind, value: count, unit: 'missions', text: bound })),
    ...receives.map(({ kind, count, bound }) => of('receives', { kind, value: count, unit: 'missions', text: bound })),
    ...(neighbours ?? []).map((towards) => of('neighbour', { towards })),
    ...partners('exports to', exports),
    ...partners('imports from', imports),
    ...(compared.organisations ?? []).map((text) => of('member of', { text })),
    ...compared.communities.map(({ relation, people, group, population, populationMin, bound, year, source }) =>
      of(
        'community',
        {
          ...{ kind: group, value: bound === null ? population : populationMin, unit: 'people', source },
          ...{ date: year === null ? null : yearEdtf(year), text: bound === null ? people : `${people}: ${bound}` },
        },
        relation,
      ),
    ),
    ...compared.latest.map(({ relation, date, kind, text, source }) =>
      of('event', { date: date.edtf, kind, text, source }, relation),
    ),
  ];
}
