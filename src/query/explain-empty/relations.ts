/** What there is instead, when nothing was found: sentences for stderr. */
import { countryByCode } from '../../countries/country.js';
import type { Dataset } from '../../dataset/dataset.js';
import { labelEdtf } from '../../dates/label.js';
import type { Party, Relation } from '../../model.js';
import type { Located } from '../locate.js';
import { andList } from '../../text/lists.js';
import { standsIn } from '../predecessor.js';
import { toldOf } from '../told.js';
import { timeline } from '../timeline.js';
import { some } from '../../text/lists.js';

/** Why there is no relation, and which there are. */
export function insteadOfRelations(dataset: Dataset, { countries }: Pick<Located, 'countries'>): string {
  const names = andList(countries.map((country) => country.name));
  const what = countries.length > 1 ? `no relation of ${names}` : `no relations of ${names}`;
  const there = countries.map((country) => partnersOf(dataset, country)).filter((text) => text !== '');
  const total = dataset.size;
  const all = total === 1 ? 'It has one relation: relations list.' : `It has ${total} relations: relations list.`;
  const former = countries.flatMap((country) => formerly(dataset, country));
  return [`The dataset has ${what}.`, ...there, ...former, ...(there.length + former.length > 0 ? [] : [all])].join(
    ' ',
  );
}

function partnersOf(dataset: Dataset, country: Party): string {
  const partners = dataset
    .relationsOf(country.code)
    .flatMap(({ parties }) => parties.filter(({ code }) => code !== country.code).map(({ name }) => name));
  return partners.length === 0 ? '' : `It has ${country.name} with ${some(partners)}.`;
}

function formerly(dataset: Dataset, country: Party): string[] {
  const former = countryByCode(country.code);
  const ids = former === null ? [] : standsIn(dataset, former, null).map(({ relation }) => relation.id);
  return ids.length === 0 ? [] : [`${country.name} stood for a party in ${some(ids)}.`];
}

/** Why relations that were found have no rows of the kind asked for ("trade figures"), and what they have. */
export function insteadOfRows(located: Located, what: string): string {
  const relations = toldOf(located);
  const counts = [
    countOf(relations, 'events', 'event'),
    countOf(relations, 'trade', 'trade figure'),
    countOf(relations, 'missions', 'mission'),
    countOf(relations, 'communities', 'community', 'communities'),
  ].filter((text) => text !== '');
  const subject = noneStated(located, what);
  return counts.length === 0
    ? subject
    : `${subject} There ${counts[0]?.startsWith('1 ') === true ? 'is' : 'are'} ${andList(counts)}.`;
}

function noneStated({ countries, relations, stood }: Located, what: string): string {
  if (stood.length > 0) return `The articles state no ${what} of ${countries[0]?.name ?? ''} and its time.`;
  const [only] = relations;
  return relations.length === 1 && only !== undefined
    ? `${only.title}: the article states no ${what}.`
    : `The ${relations.length} relations of ${countries[0]?.name ?? ''} state no ${what}.`;
}

type Counted = 'events' | 'trade' | 'missions' | 'communities';

function countOf(relations: readonly Relation[], key: Counted, one: string, many = `${one}s`): string {
  const count = relations.reduce((sum, relation) => sum + relation[key].length, 0);
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}

/** Why no event passed the filters, and what kinds and dates there are. */
export function insteadOfEvents(located: Located): string {
  const rows = timeline(toldOf(located));
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return insteadOfRows(located, 'dated events');
  const kinds = new Map<string, number>();
  for (const { kind } of rows) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const counts = [...kinds].sort((a, b) => b[1] - a[1]).map(([kind, count]) => `${kind} ${count}`);
  const span = `from ${labelEdtf(first.date.edtf)} to ${labelEdtf(last.date.edtf)}`;
  return `No event matches. There are ${rows.length} ${span}: ${counts.join(', ')}.`;
}

/** Why no mission is of the kinds asked for, and what kinds there are. */
export function insteadOfMissions(located: Located): string {
  const kinds = located.relations.flatMap((relation) => relation.missions.map((mission) => mission.kind));
  if (kinds.length === 0) return insteadOfRows(located, 'missions');
  return `No mission is of that kind. There are: ${[...new Set(kinds)].join(', ')}.`;
}
