/** The facts of one relation. */
import { yearEdtf } from '../../dates/edtf.js';
import type { Relation } from '../../model.js';
import { communities, type CommunityRow } from '../../query/communities.js';
import { missions, type MissionRow } from '../../query/missions.js';
import { standingOf } from '../../status/status.js';
import { timeline } from '../../query/timeline.js';
import { trade, type TradeRow } from '../../query/trade.js';
import { fact, knownOf, type FactRow, type Known } from '../formats/fact-row.js';

/** In order of the pipe: the head of the relation, then its lists, then where it all comes from. */
export function factsOfRelation(relation: Relation): FactRow[] {
  const { id, article } = relation;
  const of = (name: string, known: Known): FactRow => fact(id, name, known);
  const { relations, level } = standingOf(relation);
  return [
    of('title', { text: relation.title }),
    ...relation.parties.map(({ code, name }) => of('party', { country: code, text: name })),
    ...[relation.established, ...relation.establishedAlso].map((each) =>
      of('established', each === null ? {} : { date: each.date.edtf, source: each.source }),
    ),
    ...relation.predecessors.map(({ party, states, date, source }) =>
      of('predecessor', { date, country: party, text: states.join('; '), source }),
    ),
    ...relation.statusChanges.map(({ date, change, by, source }) =>
      of('status', { date: date.edtf, kind: change, country: by, source }),
    ),
    of('today', knownOf(relations)),
    of('level today', knownOf(level)),
    of('summary', { text: relation.summary }),
    ...trade([relation]).flatMap(tradeFacts),
    ...missions([relation]).flatMap(missionFacts),
    ...communities([relation]).flatMap(communityFacts),
    ...timeline([relation]).map(({ date, kind, text, source }) => of('event', { date: date.edtf, kind, text, source })),
    ...relation.seeAlso.map((title) => of('see also', { text: title })),
    ...article.sources.flatMap(({ title, publisher, license, url }) =>
      Object.entries({ title, publisher, license, url }).map(([kind, text]) => of('source', { kind, text })),
    ),
    of('sentences', { value: article.sentences, unit: 'sentences' }),
    of('sentences used', { value: article.used, unit: 'sentences' }),
  ];
}

function tradeFacts(row: TradeRow): FactRow[] {
  const { relation, year, exporter, importer, currency, source } = row;
  const figure = (name: string, value: number, approximate: boolean | null): FactRow =>
    fact(relation, name, {
      date: year === null ? null : yearEdtf(year),
      kind: exporter === null && importer === null ? 'total' : 'export',
      country: exporter,
      towards: importer,
      value,
      unit: currency,
      text: approximate === true ? 'approximate' : null,
      source,
    });
  const amount = figure('trade', row.amount, row.approximate);
  return row.balance === null ? [amount] : [amount, figure('trade balance', row.balance, row.balanceApproximate)];
}

function missionFacts(row: MissionRow): FactRow[] {
  const { relation, sending, receiving, kind, city, resident, accreditedFrom, since, until, source } = row;
  const away = accreditedFrom === null ? 'not resident' : `accredited from ${accreditedFrom}`;
  const text = [...(city === null ? [] : [city]), ...(resident ? [] : [away])].join(', ');
  const common = { kind, country: sending, towards: receiving, text: text === '' ? null : text, source };
  const kept = fact(relation, 'mission', { ...common, date: since });
  return until === null ? [kept] : [kept, fact(relation, 'mission closed', { ...common, date: until })];
}

/** A line for each figure; one without a figure where there is none. */
function communityFacts(row: CommunityRow): FactRow[] {
  const { relation, people, country, population, populationMin, populationMax, sharePercent, year, note, source } = row;
  const text = note === null ? people : `${people}: ${note}`;
  const date = year === null ? null : yearEdtf(year);
  const figure = (kind: string | null, value: number | null, unit: string | null): FactRow =>
    fact(relation, 'community', { date, kind, country, value, unit, text, source });
  const figures = [
    figure('population', population, 'people'),
    figure('least', populationMin, 'people'),
    figure('most', populationMax, 'people'),
    figure('share', sharePercent, '%'),
  ].filter(({ value }) => value !== null);
  return figures.length > 0 ? figures : [figure(null, null, null)];
}
