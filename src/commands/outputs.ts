/**
 * What each command prints as JSON (without `--fields`). The JSON Schema of `relations schema` (`outputs.schema.json`) is
 * generated from these types by `scripts/schema.ts`, and a test holds every command to it.
 */
import type { SentenceReport } from '../compile/record/report.js';
import type { Skipped } from '../compile/sources/document.js';
import type { Shell } from './completion/shells.js';
import type { Added } from '../library/added.js';
import type { LibraryRow } from '../library/list.js';
import type { Dataset, Integer, Relation } from '../model.js';
import type { CommunityRow } from '../query/communities.js';
import type { CountryComparison } from '../query/compare/countries.js';
import type { CountryRow } from '../query/countries.js';
import type { HeadRow } from '../dataset/heads.js';
import type { MapRow } from '../query/map.js';
import type { MissionRow } from '../query/missions.js';
import type { Report } from '../query/report/report.js';
import type { GapRow } from '../query/gaps.js';
import type { OnDayRow } from '../query/on-day.js';
import type { CountRank } from '../query/rank/counts.js';
import type { CommunityRank, TradeRank } from '../query/rank/figures.js';
import type { SearchRow } from '../query/search/search.js';
import type { SourceRow } from '../query/sources.js';
import type { StatusOnDay } from '../status/conclusion.js';
import type { TimelineRow } from '../query/timeline.js';
import type { TradeRow } from '../query/trade.js';
import type { NodeLink } from '../view/kinds/graph/node-link.js';
import type { CslItem } from '../view/citations/csl.js';

/** What a sentence of an article became. */
export interface ArticleReport {
  /** The file. */
  article: string;
  /** The relation's id. */
  relation: string;
  sentences: SentenceReport[];
  /** Parts of the source that are not in the record: what each is, and its name or how it begins. */
  leftOut: Skipped[];
}

export interface Welcome {
  /** How many relations the dataset has. */
  relations: Integer;
  /** Command lines. */
  examples: string[];
  commands: string[];
}

export interface CompletionScript {
  shell: Shell;
  script: string;
}

/** An article that was removed from the library, or with --dry-run would be. */
export interface Removed {
  title: string;
  outcome: 'removed' | 'found';
}

/** Help on a command. */
export interface CommandHelp {
  command: string;
  usage: string;
  description: string;
  /** Command lines without the program's name. */
  examples: string[];
  options: { flags: string; description: string }[];
}

/** By the name under which `relations schema` prints it. */
export interface Outputs {
  /** The record: what one article says about two countries. */
  record: Relation;
  /** Of two countries the record, or null when there is none; of one country a row for each of its relations. */
  show: Relation | null | HeadRow[];
  /** Of two countries one object, or null when there is no relation; of one country an array. */
  status: StatusOnDay | null | StatusOnDay[];
  timeline: TimelineRow[];
  trade: TradeRow[];
  missions: MissionRow[];
  communities: CommunityRow[];
  /** Of countries an object for each; of pairs their records. */
  compare: CountryComparison[] | Relation[];
  /** Of missions, events and visits; of communities; of trade. */
  rank: CountRank[] | CommunityRank[] | TradeRank[];
  gaps: GapRow[];
  on: OnDayRow[];
  search: SearchRow[];
  list: HeadRow[];
  countries: CountryRow[];
  /** Node-link JSON, as networkx reads it. */
  graph: NodeLink;
  /** What the map shows of each country, with --json. */
  map: MapRow[];
  open: SourceRow[];
  /** CSL-JSON. */
  cite: CslItem[];
  /** What `relations report --json` prints. */
  page: Report;
  /** A dataset: what `relations compile` prints and `--data` reads. */
  compile: Dataset;
  /** What `relations compile --report --json` prints on stderr. */
  report: ArticleReport[];
  /** What became of each article. */
  add: Added[];
  update: Added[];
  library: LibraryRow[];
  remove: Removed[];
  completion: CompletionScript;
  /** Of `relations help`, or of one command; topics have shapes of their own. */
  help: CommandHelp[];
  /** What `relations --json` prints. */
  welcome: Welcome;
}
