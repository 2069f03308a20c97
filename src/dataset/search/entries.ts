/** What can be found: every text of a relation, and its figures put into words. */
import { cleanLine } from '../../text/clean.js';
import { countryByCode } from '../../countries/country.js';
import type { Edtf, Relation, Source } from '../../model.js';

export type EntryType = 'relation' | 'summary' | 'predecessor' | 'event' | 'trade' | 'mission' | 'community';

export interface SearchEntry {
  relation: string;
  type: EntryType;
  date: Edtf | null;
  text: string;
  source: Source | null;
}

/** The entries of one relation. A sentence that became several events is one entry. */
export function entriesOf(relation: Relation): SearchEntry[] {
  const make = (type: EntryType, text: string, source: Source | null, date: Edtf | null = null): SearchEntry => ({
    relation: relation.id,
    type,
    date,
    text: cleanLine(text),
    source,
  });
  const lead: Source = { section: '', sentence: 1 };
  const entries = [
    make('relation', relation.title, relation.established?.source ?? null, relation.established?.date.edtf ?? null),
    ...(relation.summary === '' ? [] : [make('summary', relation.summary, lead)]),
    ...relation.predecessors.map((each) =>
      make('predecessor', `${each.states.join(', ')} for ${nameOf(each.party)}`, each.source, each.date),
    ),
    ...relation.events.map((event) => make('event', event.text, event.source, event.date.edtf)),
    ...relation.trade.map((each) =>
      make('trade', tradeText(each), each.source, each.year === null ? null : String(each.year)),
    ),
    ...relation.missions.map((each) => make('mission', missionText(each), each.source, each.since)),
    ...relation.communities.map((each) =>
      make('community', communityText(each), each.source, each.year === null ? null : String(each.year)),
    ),
  ];
  const seen = new Set<string>();
  return entries.filter(({ type, text }) => {
    const key = `${type} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}

function nameOf(code: string): string {
  return countryByCode(code)?.name ?? code;
}

function tradeText({ exporter, importer, amount, currency, approximate }: Relation['trade'][number]): string {
  const sum = `${approximate ? 'about ' : ''}${currency} ${amount.toLocaleString('en')}`;
  if (exporter === null || importer === null) return `total trade: ${sum}`;
  return `exports of ${nameOf(exporter)} to ${nameOf(importer)}: ${sum}`;
}

function missionText(mission: Relation['missions'][number]): string {
  const { sending, receiving, city, kind, accreditedFrom, until } = mission;
  const place = city === null ? nameOf(receiving) : `${city}, ${nameOf(accreditedFrom ?? receiving)}`;
  const target = accreditedFrom === null ? '' : `, accredited to ${nameOf(receiving)}`;
  return `${kind} of ${nameOf(sending)} in ${place}${target}${until === null ? '' : ' (closed)'}`;
}

function communityText(community: Relation['communities'][number]): string {
  const { people, country, population, populationMin, populationMax, sharePercent, note } = community;
  const range = populationMin === null || populationMax === null ? null : `${populationMin}–${populationMax}`;
  const figures = [population ?? range, sharePercent === null ? null : `${sharePercent}%`, note].filter(
    (x) => x !== null,
  );
  return `${people} in ${nameOf(country)}${figures.length > 0 ? `: ${figures.join(', ')}` : ''}`;
}
