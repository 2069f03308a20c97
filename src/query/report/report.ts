/** What a page to hand on tells: a relation whole, or all relations of a country. */
import type { CountryFacts } from '../../dataset/country-data/facts.js';
import type { Dataset } from '../../dataset/dataset.js';
import { statusToday, type HeadRow } from '../../dataset/heads.js';
import type { CountryDataSource, DatedFact, Party, Relation, Source } from '../../model.js';
import type { StatusOnDay } from '../../status/conclusion.js';
import { statusOn } from '../../status/status.js';
import { answeringRelations } from '../answering.js';
import { shown, unstated } from '../country-data/shown.js';
import type { Located } from '../locate.js';
import { missions, type MissionRow } from '../missions.js';
import { timeline, type TimelineRow } from '../timeline.js';

/**
 * Where the record is from: an article that comes with the program, one of the user's library, the world table, which has no articles, or a
 * dataset that somebody compiled.
 */
export type Origin = 'bundled' | 'library' | 'world table' | 'dataset';

/** One relation, with all that the record has. */
export interface RelationReport {
  relation: Relation;
  origin: Origin;
  /** Today, with the facts that it rests on. */
  status: StatusOnDay;
}

/** One of the relations of a country, in a line. */
export interface OverviewRow {
  relation: string;
  partner: Party;
  /** False where only the world table tells of the two. */
  hasArticle: boolean;
  status: HeadRow['status'];
  established: DatedFact | null;
  /** Missions that are there today: of the country in the other, and the other way round. */
  sent: MissionRow[];
  received: MissionRow[];
  latest: TimelineRow | null;
  /** Places of what the status rests on. */
  sources: Source[];
}

export interface Report {
  /** The one or two countries that it is about. */
  countries: Party[];
  /** Of two countries theirs, none where nothing is stated; of one those that have an article, by the partner's name. */
  relations: RelationReport[];
  /** Of one country every relation, by the partner's name; of two none. */
  overview: OverviewRow[];
  /** Of one country its entry of country data; null where there is none. */
  countryData: (CountryFacts & { source: CountryDataSource }) | null;
}

type Known = Pick<Dataset, 'world' | 'library' | 'countryData'>;
type Asked = Pick<Located, 'countries' | 'relations' | 'stood'>;

/** Of what `locate` found, for one country with `all`. Relations are in the order of their partners' names. */
export function report(dataset: Known, located: Asked): Report {
  const { countries } = located;
  const [country, other] = countries;
  if (other !== undefined || country === undefined) return pairReport(dataset, located);
  const relations = byPartner(answeringRelations(located), country);
  const told = relations.filter(({ article }) => article.table !== true);
  const facts = dataset.countryData?.of(country.code) ?? null;
  return {
    countries,
    relations: told.map((relation) => relationReport(dataset, relation)),
    overview: relations.map((relation) => overviewRow(relation, country)),
    countryData:
      facts === null || dataset.countryData === null ? null : { ...facts, source: dataset.countryData.source },
  };
}

/** Where nothing is stated of two countries, what country data says of them is still told. */
function pairReport(dataset: Known, { countries, relations }: Asked): Report {
  const [a, b] = countries;
  const [relation = a === undefined || b === undefined ? null : unstated([a, b], dataset)] = relations;
  const told = relation === null ? [] : [relationReport(dataset, relation)];
  return { countries, relations: told, overview: [], countryData: null };
}

function relationReport(dataset: Known, relation: Relation): RelationReport {
  return { relation: shown(relation, dataset), origin: originOf(dataset, relation), status: statusOn(relation) };
}

function originOf({ world, library }: Known, { article, parties: [a, b] }: Relation): Origin {
  if (article.table === true) return 'world table';
  if (world === null) return 'dataset';
  return library?.has(a?.code ?? '', b?.code ?? '') === true ? 'library' : 'bundled';
}

export const partnerOf = ({ parties, title }: Relation, { code }: Pick<Party, 'code'>): Party =>
  parties.find((party) => party.code !== code) ?? { code, name: title };

const byPartner = (relations: readonly Relation[], country: Party): Relation[] =>
  [...relations].sort((a, b) => partnerOf(a, country).name.localeCompare(partnerOf(b, country).name, 'en'));

function overviewRow(relation: Relation, country: Party): OverviewRow {
  const partner = partnerOf(relation, country);
  const present = missions([relation]).filter(({ until }) => until === null);
  const between = (from: string, to: string): MissionRow[] =>
    present.filter(({ sending, receiving }) => sending === from && receiving === to);
  const [latest = null] = timeline([relation], { reverse: true, limit: 1 });
  const { rests } = statusOn(relation);
  return {
    relation: relation.id,
    partner,
    hasArticle: relation.article.table !== true,
    status: statusToday(relation),
    established: relation.established,
    sent: between(country.code, partner.code),
    received: between(partner.code, country.code),
    latest,
    sources: rests.flatMap((rest) => (rest.for.includes('relations') ? [rest.source] : [])),
  };
}
