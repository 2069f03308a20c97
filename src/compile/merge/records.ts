/**
 * Several articles' records of one pair → one record. `standing.ts` says which article is trusted before which; what only one of them
 * tells is kept from each.
 */
import { KIND_NAMES } from '../kinds.js';
import type { Facts, Relation, RelationEvent, Sourced, Source } from '../../model.js';
import { withBreaks } from '../record/breaks.js';
import { mergeFacts } from './facts.js';
import { chooseDate, withoutRivals, type Candidate, type Standing } from './standing.js';

/** A record of one article, and what its date of establishment stands in. */
export interface CompiledRecord {
  relation: Relation;
  standing: Standing;
}

/** The same key for every record of two countries, whatever the order of its title. */
export const pairKey = ({ parties }: Pick<Relation, 'parties'>): string =>
  parties
    .map(({ code }) => code)
    .sort()
    .join('|');

/** The place as another article's record has it: with the title of the article it stands in. */
const elsewhere = (source: Source, title: string): Source =>
  'data' in source || source.article !== undefined ? source : { ...source, article: title };

/** A fact of another article. */
function asOf<Fact extends Sourced>(fact: Fact, title: string): Fact {
  const source = elsewhere(fact.source, title);
  return fact.alsoIn
    ? { ...fact, source, alsoIn: fact.alsoIn.map((place) => elsewhere(place, title)) }
    : { ...fact, source };
}

function candidatesOf({ relation, standing }: CompiledRecord, title: string): Candidate[] {
  const articles = [title];
  const others: Standing = standing === 'own article' ? standing : 'text';
  return [
    ...(relation.established ? [{ ...relation.established, standing, articles }] : []),
    ...relation.establishedAlso.map((also) => ({ ...also, standing: others, articles })),
  ];
}

/** Every fact of a record marked with its article's title. */
function marked({ relation, standing }: CompiledRecord): CompiledRecord {
  const { title } = relation.article;
  const facts = Object.fromEntries(
    KIND_NAMES.map((kind) => [kind, relation[kind].map((fact: Sourced) => asOf(fact, title))]),
  ) as unknown as Facts;
  const { established, establishedAlso } = relation;
  return {
    relation: {
      ...relation,
      ...facts,
      established: established && asOf(established, title),
      establishedAlso: establishedAlso.map((also) => asOf(also, title)),
    },
    standing,
  };
}

/** Ids that are no two events'; those of the record's own article stay. */
function withIds(events: readonly RelationEvent[], own: ReadonlySet<string>): RelationEvent[] {
  const taken = new Set(own);
  return events.map((event) => {
    if (!('data' in event.source) && event.source.article === undefined) return event;
    const base = event.id.replace(/[a-z]+$/, '');
    let id = event.id;
    for (let i = 1; taken.has(id); i += 1) id = `${base}${letters(i)}`;
    taken.add(id);
    return id === event.id ? event : { ...event, id };
  });
}

/** b, c, … z, then ba, bb … */
function letters(i: number): string {
  return (i < 26 ? '' : letters(Math.floor(i / 26))) + String.fromCharCode(97 + (i % 26));
}

/**
 * One record of all that the articles say of a pair. The first in trust gives its id, title, summary and account; facts of the others
 * name their article.
 */
export function mergeRecords(records: readonly CompiledRecord[]): Relation {
  const order = ({ standing }: CompiledRecord): number => (standing === 'own article' ? 0 : 1);
  const sorted = [...records].sort(
    (a, b) => order(a) - order(b) || (a.relation.article.title < b.relation.article.title ? -1 : 1),
  );
  const [first, ...rest] = sorted;
  if (!first) throw new Error('no record to merge');
  if (rest.length === 0) return first.relation;
  const all = [first, ...rest.map(marked)];
  const relations = all.map(({ relation }) => relation);
  const [main] = relations;
  if (!main) return first.relation;
  const { established, also } = chooseDate(all.flatMap((one, i) => candidatesOf(one, String(i))));
  const facts = Object.fromEntries(
    KIND_NAMES.map((kind) => [
      kind,
      mergeFacts(
        kind,
        relations.map((relation) => relation[kind]),
      ),
    ]),
  ) as unknown as Facts;
  const settled = withoutRivals(facts.statusChanges, established);
  const ids = new Set(main.events.map(({ id }) => id));
  const sources = relations.flatMap(({ article }) => article.sources);
  return {
    ...main,
    ...facts,
    missions: withBreaks(facts.missions, settled),
    // What the record's own article says more than once, it means.
    statusChanges: facts.statusChanges.filter((one) => settled.includes(one) || main.statusChanges.includes(one)),
    established,
    establishedAlso: also,
    events: withIds(facts.events, ids).map((event) => ({
      ...event,
      id: `${main.id}${event.id.slice(event.id.lastIndexOf('/'))}`,
    })),
    seeAlso: [...new Set(relations.flatMap(({ seeAlso }) => seeAlso))],
    article: {
      ...main.article,
      sources: sources.filter(
        ({ title, url }, i) => sources.findIndex((one) => one.title === title && one.url === url) === i,
      ),
    },
  };
}
