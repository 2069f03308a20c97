/** One relation for a pipe: one fact a line; the first field says what it is. */
import type { Relation } from '../../model.js';
import { countryDataLines } from '../country-data/lines.js';
import { standingOf } from '../../status/status.js';
import { fieldLines } from '../formats/field-lines.js';
import type { Place } from '../kinds/kind.js';
import { saidAt } from '../kinds/kinds.js';
import { fieldsOf, levelRemarkOf, remarkOf } from '../kinds/status/lines.js';
import type { Look } from '../look/look.js';
import { field, nameOf } from '../words/names.js';
import { sectionOf } from '../words/places.js';

/** Lines of fields between tabs; the fields of a list are those of its own command without the relation. */
export async function recordText(relation: Relation, look: Look): Promise<string> {
  const { article } = relation;
  const { relations, level } = standingOf(relation);
  const at = (place: Place): Promise<string[][]> => saidAt(place, relation, ({ lines }) => lines());
  const lines: string[][] = [
    ['relation', relation.id],
    ['title', relation.title],
    ...relation.parties.map(({ code, name }) => ['party', code, name]),
    ...[relation.established, ...relation.establishedAlso].map((fact) => [
      'established',
      fact?.date.edtf ?? '',
      ...(fact === null ? [] : [sectionOf(fact.source), String(fact.source.sentence)]),
    ]),
    ...(await at('head')),
    [
      'today',
      ...fieldsOf(relations),
      field(level.state),
      field(level.since),
      remarkOf(relations),
      levelRemarkOf(level),
    ],
    ['summary', relation.summary],
    ...(await at('list')),
    ...(relation.noMissions ?? []).map(({ sending, receiving, kind }) => [
      'no mission',
      nameOf(sending),
      nameOf(receiving),
      kind,
    ]),
    ...(await at('last')),
    ...relation.seeAlso.map((title) => ['see also', title]),
    ...article.sources.map((each) => [
      'source',
      each.title,
      field(each.publisher),
      field(each.license),
      field(each.url),
    ]),
    ['sentences', String(article.used), String(article.sentences)],
    ...(relation.countryData === undefined ? [] : countryDataLines(relation.countryData)),
  ];
  return fieldLines(lines, look.paint);
}
