/**
 * The library: open a dataset, name countries, ask.
 *
 * ```js
 * import { openDataset, locate, timeline } from 'bilateral-relations';
 * const dataset = await openDataset();
 * const { relations } = locate(dataset, ['albania', 'serbia'], { exact: false });
 * for (const event of timeline(relations, { limit: 3 })) console.log(event.date.edtf, event.text);
 * ```
 */
import type { SentenceReport } from './compile/record/report.js';
import { byName } from './dataset/by-name.js';
import { datasetOf as inMemory, type Dataset } from './dataset/dataset.js';
import { openDataset as open, type OpenOptions } from './dataset/open.js';
import type { Added } from './library/added.js';
import type { AddingOptions, ArticlesAsked, OwnLibrary } from './library/own-library.js';
import type { Relation } from './model.js';

export { allCountries, countryByCode, type Country } from './countries/country.js';
export { resolveCountry, type Resolution } from './countries/resolve.js';
export type { Dataset } from './dataset/dataset.js';
export { headOf, type RelationHead } from './dataset/head.js';
export { boundsOf, compareEdtf, overlaps, type Bounds } from './dates/bounds.js';
export { labelEdtf } from './dates/label.js';
export { readDateArgument } from './dates/read.js';
export { EXIT_CODES, isRelationsError, RelationsError, type ExitName } from './errors.js';
export type {
  Community,
  CountryCode,
  CurrencyCode,
  DatedFact,
  Edtf,
  EventKind,
  FactDate,
  Mission,
  MissionKind,
  Party,
  Predecessor,
  Relation,
  RelationEvent,
  Source,
  StatusChange,
  StatusKind,
  TradeFigure,
} from './model.js';
export type { Dataset as DatasetFile } from './model.js';
export { DATASET_VERSION, EVENT_KINDS } from './model.js';
export { communities, type CommunityRow } from './query/communities.js';
export { compareCountries, type CountryComparison, type KindCount, type Stand } from './query/compare/countries.js';
export { countryRows, type CountryRow } from './query/countries.js';
export { GAPS, type Gap } from './query/gap-kinds.js';
export { gaps, type GapQuestion, type GapRow } from './query/gaps.js';
export { headRows, type HeadRow } from './dataset/heads.js';
export { graph, type Graph, type GraphNode, type GraphQuestion } from './query/graph.js';
export {
  GRAPH_KINDS,
  type GraphKind,
  type MissionEdge,
  type RelationEdge,
  type TradeEdge,
} from './query/graph-edges.js';
export { locate, type Located } from './query/locate.js';
export { missionMap, relationMap, type MapClass, type MapRow } from './query/map.js';
export { MISSION_KINDS, missions, type MissionRow } from './query/missions.js';
export { report, type Origin, type OverviewRow, type RelationReport, type Report } from './query/report/report.js';
export { nearestDays, onDay, type EventfulDay, type OnDayQuestion, type OnDayRow } from './query/on-day.js';
export {
  rankEvents,
  rankMissions,
  type CountRank,
  type EventQuestion,
  type MissionQuestion,
} from './query/rank/counts.js';
export {
  rankCommunities,
  rankTrade,
  type CommunityRank,
  type FigureQuestion,
  type TradeQuestion,
  type TradeRank,
} from './query/rank/figures.js';
export type { Ranking } from './query/rank/ranked.js';
export { search, type SearchResult, type SearchRow } from './query/search/search.js';
export type {
  Conclusion,
  Evidence,
  HeadOfMission,
  Level,
  OpenChange,
  RelationsState,
  Rest,
  Stage,
  StatusOnDay,
  StoodFor,
  Unstated,
} from './status/conclusion.js';
export { STATUS_RULES, type StatusRule } from './status/rules.js';
export { isStated, standingOf, statusOn, type Standing } from './status/status.js';
export { timeline, type TimelineQuestion, type TimelineRow } from './query/timeline.js';
export { trade, type TradeRow } from './query/trade.js';
export type { Added } from './library/added.js';
export type { FactChange } from './library/changes.js';
export type { LibraryRow } from './library/list.js';
export type { AddingOptions, ArticlesAsked, OwnLibrary } from './library/own-library.js';
export { VERSION } from './about.js';
export type { SentenceReport };

/**
 * Opens the dataset of this package, or the dataset JSON in the file at `path`, whose whole shape is then checked. Its `between`,
 * `relationsOf` and `partnersOf` take codes and names. Throws a `RelationsError` ("unreadable") that names the file and the place in it.
 */
export async function openDataset(path?: string, options?: OpenOptions): Promise<Dataset> {
  return byName(await open(path, options));
}

/** A dataset over relations in memory, which takes codes and names as well. Ids must differ. */
export function datasetOf(relations: readonly Relation[], path?: string): Dataset {
  return byName(inMemory(relations, path));
}

/**
 * Compiles the text of one article; `name` is what errors call it. The compiler is loaded when it is first used. Throws a
 * `RelationsError` ("unreadable") when the text is no article on two countries.
 */
export async function compileArticle(
  text: string,
  name: string,
): Promise<{ relation: Relation; report: SentenceReport[] }> {
  const compiler = await import('./compile/compile.js');
  return compiler.compileArticle(text, name);
}

/**
 * Opens a library of articles, which need not be there yet: without a folder that of the command line. `openDataset(undefined, { library:
 * folder })` then answers from it. Throws a `RelationsError` ("usage") where there is no place for one.
 */
export async function openLibrary(folder?: string): Promise<OwnLibrary> {
  return (await import('./library/own-library.js')).ownLibrary(folder);
}

/**
 * Adds articles of a wiki, a dump or of texts at hand to a library; what is wrong with one keeps no other out of it, and stands in its row.
 * What was read before the signal stops it is kept. Throws a `RelationsError` ("network", "unreadable", "usage"), and the reason of the
 * signal.
 */
export function addArticles(library: OwnLibrary, asked: ArticlesAsked, options?: AddingOptions): Promise<Added[]> {
  return library.add(asked, options);
}
