/** The page of all relations of one country: an overview, a picture, and a short section for each relation that has an article. */
import { EVENT_KINDS, type EventKind, type Party, type Relation } from '../../model.js';
import { communities } from '../../query/communities.js';
import type { Located } from '../../query/locate.js';
import { missions } from '../../query/missions.js';
import { partnerOf, type OverviewRow, type RelationReport, type Report } from '../../query/report/report.js';
import { timeline } from '../../query/timeline.js';
import { trade, type TradeRow } from '../../query/trade.js';
import { typedName } from '../../text/typed.js';
import { communitySentence } from '../kinds/communities/sentences.js';
import { amountText, detailsOf, yearText } from '../kinds/trade/columns.js';
import { inText, nameOf } from '../words/names.js';
import { ownData } from './data.js';
import { paragraph, section, type Block, type Page, type Section, type Text } from './document.js';
import { eventRows } from './lists.js';
import { Notes } from './notes.js';
import { missionsText, overviewBlocks } from './overview.js';
import { summary, type Pictures } from './pair.js';
import { footOf, howToReadAll } from './prose.js';
import { sourcesSection } from './sources.js';
import { standingRows } from './standing.js';

/** Events of a relation in its short section. */
const LATEST = 5;

/** Figures that articles tell as events, and what is of no kind of its own. */
const NOT_DRAWN: ReadonlySet<EventKind> = new Set<EventKind>(['trade', 'population', 'statement', 'other']);
export const drawnKinds = (): Set<EventKind> => new Set(EVENT_KINDS.filter((kind) => !NOT_DRAWN.has(kind)));
const LEFT_OUT =
  'Of the relations that have an article; without figures of trade and population, statements, and events of no kind.';
const TOOLTIP = 'The text of an event is shown where the pointer rests on its mark.';

/** @param all Every relation that the overview has, by id. */
export function countryPage(report: Report, all: readonly Relation[], pictures: Pictures): Page {
  const notes = new Notes(report);
  const [country = { code: '', name: '' }] = report.countries;
  const known = new Map(all.map((relation) => [relation.id, relation]));
  const told = new Set(report.relations.map(({ relation }) => relation.id));
  const idOf = ({ relation, partner }: OverviewRow): string | null => (told.has(relation) ? idWith(partner) : null);
  const relations = report.relations.map(({ relation }) => relation);
  const located: Located = { countries: [country], relations, stood: [], notes: [] };
  const svgs = pictures.timeline?.(located) ?? [];
  const picture: Block[] = svgs.length === 0 ? [] : [{ type: 'picture', svgs, caption: `${LEFT_OUT} ${TOOLTIP}` }];
  return {
    title: `Relations of ${inText(country.name)}`,
    codes: [country.code],
    lead: howToReadAll(report),
    sections: [
      ...section(
        'overview',
        'Overview',
        overviewBlocks(report, (id) => known.get(id) ?? null, idOf, notes),
      ),
      ...section('timeline', 'Timeline', picture),
      ...section(
        'relations',
        'Relations that have an article',
        [],
        report.relations.flatMap((each) => short(each, country, notes)),
      ),
      ...section('country-data', 'Country data', ownData(report, notes)),
    ],
    notes: notes.notes,
    sources: sourcesSection(report),
    foot: footOf([typedName(country.name)]),
  };
}

const idWith = ({ code }: Party): string => `with-${code.toLowerCase()}`;

/** Notes are numbered in the order in which this is read. */
function short(told: RelationReport, country: Party, notes: Notes): Section[] {
  const { relation } = told;
  const partner = partnerOf(relation, country);
  const head = summary(told, notes);
  const rows = [
    ...standingRows(told, notes),
    ...missionRows(relation, country, partner, notes),
    { label: 'Trade', texts: tradeTexts(relation, notes) },
    { label: 'Communities', texts: communityTexts(relation, notes) },
  ].filter(({ texts }) => texts.length > 0);
  const events = timeline([relation], { reverse: true, limit: LATEST });
  const items = eventRows(relation, events, notes).map(({ date, text }): Text => [...date, ': ', ...text]);
  const heading = events.length < relation.events.length ? 'Latest events' : 'Events';
  return section(idWith(partner), partner.name, [
    ...head,
    { type: 'facts', rows },
    ...(items.length === 0 ? [] : [paragraph({ strong: heading }), { type: 'list', items } satisfies Block]),
    paragraph('All that the record has: ', {
      code: `relations report ${typedName(country.name)} ${typedName(partner.name)}`,
    }),
  ]);
}

function missionRows(
  relation: Relation,
  country: Party,
  partner: Party,
  notes: Notes,
): { label: string; texts: Text[] }[] {
  const present = missions([relation]).filter(({ until }) => until === null);
  return [[country, partner] as const, [partner, country] as const].map(([from, to]) => {
    const rows = present.filter(({ sending, receiving }) => sending === from.code && receiving === to.code);
    const text = missionsText(rows, [country, partner]);
    return {
      label: `Missions of ${inText(from.name)}`,
      texts: text === '' ? [] : [[text, notes.cite(relation, ...rows)]],
    };
  });
}

/** Of the latest year that has figures. */
function tradeTexts(relation: Relation, notes: Notes): Text[] {
  const rows = trade([relation]);
  const latest = rows.filter(({ year }) => year === rows[0]?.year);
  return latest.map((row): Text => [figureText(row), notes.cite(relation, row)]);
}

/** "2023, Serbia to Albania: about $260 million (goods, Serbian data)". */
function figureText(row: TradeRow): string {
  const { exporter, importer } = row;
  const when = yearText(row) || 'no year';
  const flow =
    exporter === null || importer === null ? 'both directions' : `${nameOf(exporter)} to ${nameOf(importer)}`;
  const details = detailsOf(row);
  return `${when}, ${flow}: ${amountText(row)}${details === '' ? '' : ` (${details})`}`;
}

const communityTexts = (relation: Relation, notes: Notes): Text[] =>
  communities([relation]).map((row): Text => [communitySentence(row), notes.cite(relation, row)]);
