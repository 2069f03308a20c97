/** The facts of one relation. */
import type { Relation } from '../../model.js';
import { countryDataFacts } from '../country-data/lines.js';
import { standingOf } from '../../status/status.js';
import { fact, knownOf, type FactRow, type Known } from '../formats/fact-row.js';
import { saidAt } from '../kinds/kinds.js';
import type { Place } from '../kinds/kind.js';

/** In order of the pipe: the head of the relation, then its lists, then where it all comes from. */
export async function factsOfRelation(relation: Relation): Promise<FactRow[]> {
  const { id, article } = relation;
  const of = (name: string, known: Known): FactRow => fact(id, name, known);
  const at = (place: Place): Promise<FactRow[]> => saidAt(place, relation, ({ facts }) => facts());
  const { relations, level } = standingOf(relation);
  return [
    of('title', { text: relation.title }),
    ...relation.parties.map(({ code, name }) => of('party', { country: code, text: name })),
    ...[relation.established, ...relation.establishedAlso].map((each) =>
      of('established', each === null ? {} : { date: each.date.edtf, source: each.source }),
    ),
    ...(await at('head')),
    of('today', knownOf(relations)),
    of('level today', knownOf(level)),
    of('summary', { text: relation.summary }),
    ...(await at('list')),
    ...(relation.noMissions ?? []).map(({ sending, receiving, kind, source }) =>
      of('no mission', { kind, country: sending, towards: receiving, source }),
    ),
    ...(await at('last')),
    ...relation.seeAlso.map((title) => of('see also', { text: title })),
    ...article.sources.flatMap(({ title, publisher, license, url }) =>
      Object.entries({ title, publisher, license, url }).map(([kind, text]) => of('source', { kind, text })),
    ),
    of('sentences', { value: article.sentences, unit: 'sentences' }),
    of('sentences used', { value: article.used, unit: 'sentences' }),
    ...(relation.countryData === undefined ? [] : countryDataFacts(id, relation.countryData)),
  ];
}
