/** One relation for a pipe: a fact a line, what it is in the first field. */
import type { Relation } from '../../model.js';
import { communities } from '../../query/communities.js';
import { missions } from '../../query/missions.js';
import { standingOf } from '../../status/status.js';
import { timeline } from '../../query/timeline.js';
import { trade } from '../../query/trade.js';
import { communityColumns } from '../kinds/communities/columns.js';
import { missionColumns } from '../kinds/missions/columns.js';
import { timelineColumns } from '../kinds/timeline/columns.js';
import { tradeColumns } from '../kinds/trade/columns.js';
import type { Look } from '../look/look.js';
import type { Column } from '../formats/column.js';
import { fieldLines } from '../formats/field-lines.js';
import { field, nameOf } from '../words/names.js';
import { fieldsOf } from '../kinds/status/lines.js';

/** Columns that say the same on every line of one relation. */
const CONSTANT: ReadonlySet<string> = new Set(['relation']);

/** Lines of fields between tabs; the fields of a list are those of its own command without the relation. */
export function recordText(relation: Relation, look: Look): string {
  const { article } = relation;
  const { relations, level } = standingOf(relation);
  const lines: string[][] = [
    ['relation', relation.id],
    ['title', relation.title],
    ...relation.parties.map(({ code, name }) => ['party', code, name]),
    ...[relation.established, ...relation.establishedAlso].map((fact) => [
      'established',
      fact?.date.edtf ?? '',
      ...(fact === null ? [] : [fact.source.section, String(fact.source.sentence)]),
    ]),
    ...relation.predecessors.map((each) => [
      'predecessor',
      field(each.date),
      nameOf(each.party),
      each.states.join('; '),
    ]),
    ...relation.statusChanges.map((each) => ['status', each.date.edtf, each.change, nameOf(each.by)]),
    ['today', ...fieldsOf(relations), field(level.state), field(level.since)],
    ['summary', relation.summary],
    ...rows('trade', tradeColumns(), trade([relation])),
    ...rows('mission', missionColumns(), missions([relation])),
    ...rows('community', communityColumns(), communities([relation])),
    ...rows('event', timelineColumns(), timeline([relation])),
    ...relation.seeAlso.map((title) => ['see also', title]),
    ...article.sources.map((each) => [
      'source',
      each.title,
      field(each.publisher),
      field(each.license),
      field(each.url),
    ]),
    ['sentences', String(article.used), String(article.sentences)],
  ];
  return fieldLines(lines, look.paint);
}

function rows<Row>(label: string, columns: readonly Column<Row>[], list: readonly Row[]): string[][] {
  const kept = columns.filter((column) => !CONSTANT.has(column.key));
  return list.map((row) => [label, ...kept.flatMap((column) => (column.plain === null ? [] : [column.plain(row)]))]);
}
