/** The page of one relation, with everything that its record has. */
import type { Located } from '../../query/locate.js';
import type { RelationReport, Report } from '../../query/report/report.js';
import { timeline } from '../../query/timeline.js';
import { trade } from '../../query/trade.js';
import { typedName } from '../../text/typed.js';
import { count } from '../kinds/timeline/heading.js';
import { pairData } from './data.js';
import { paragraph, section, type Block, type Page, type Section, type Text } from './document.js';
import { communityTable, eventTable, missionSections, tradeTable } from './lists.js';
import { Notes } from './notes.js';
import { footOf, howToRead } from './prose.js';
import { sourcesSection } from './sources.js';
import { changesTable, standingRows } from './standing.js';

/** What draws the pictures of a page; null where it has none. */
export interface Pictures {
  timeline: Draw | null;
  trade: Draw | null;
}

/** SVG documents. */
type Draw = (located: Located) => string[];

export function pairPage(report: Report, told: RelationReport, pictures: Pictures): Page {
  const { relation } = told;
  const notes = new Notes(report);
  const located: Located = { countries: relation.parties, relations: [relation], stood: [], notes: [] };
  const picture = (draw: Pictures['trade'], rows: number, caption: string): Block[] =>
    draw === null || rows === 0 ? [] : [{ type: 'picture', svgs: draw(located), caption }];
  const figures = trade([relation]).length;
  const events = timeline([relation]).length;
  const sections: Section[] = [
    ...section('summary', 'Summary', summary(told, notes)),
    ...section('card', 'At a glance', [
      { type: 'facts', rows: [{ label: 'Parties', texts: partyTexts(told) }, ...standingRows(told, notes)] },
      ...changesTable(relation, notes),
    ]),
    ...section(
      'timeline',
      'Timeline',
      picture(pictures.timeline, events, `The ${count(events, 'dated event')} of the table “Events”.`),
    ),
    ...section('trade', 'Trade', [
      ...picture(pictures.trade, figures, 'The figures of the table below; each currency has a scale of its own.'),
      ...tradeTable(relation, notes),
    ]),
    ...section('missions', 'Missions', [], missionSections(relation, notes)),
    ...section('communities', 'Communities', communityTable(relation, notes)),
    ...section('events', 'Events', eventTable(relation, notes)),
    ...section('country-data', 'Country data', pairData(relation, notes)),
    ...section(
      'see-also',
      'See also',
      relation.seeAlso.length === 0 ? [] : [{ type: 'list', items: relation.seeAlso.map((title): Text => [title]) }],
    ),
  ];
  return {
    title: relation.title,
    codes: relation.parties.map(({ code }) => code),
    lead: howToRead(told),
    sections,
    notes: notes.notes,
    sources: sourcesSection(report),
    foot: footOf(relation.parties.map(({ name }) => typedName(name))),
  };
}

const partyTexts = ({ relation: { parties } }: RelationReport): Text[] => [
  parties.flatMap(({ name, code }, at) => [...(at === 0 ? [] : [', ']), { strong: name }, ` (${code})`]),
];

/** The beginning of the article; of a relation without one nothing. */
export function summary({ relation }: RelationReport, notes: Notes): Block[] {
  return relation.summary === '' ? [] : [paragraph(relation.summary, notes.citeLead(relation))];
}
