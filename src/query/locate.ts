/** From the words of a command line to the relations that they ask for. */
import type { Country } from '../countries/country.js';
import type { Dataset } from '../dataset/dataset.js';
import { allRelationsOf } from '../dataset/world/joined.js';
import type { CountryCode, Party, Relation } from '../model.js';
import { readNames } from './naming.js';
import { some } from '../text/lists.js';
import { predecessorRoles, type PredecessorRole } from './predecessor.js';

export interface Located {
  /** The one or two countries that were named. */
  countries: Party[];
  /** That of the two countries, or all of the one; in order of id. */
  relations: Relation[];
  /** When one former state was named: the relations of others in which it stood for a party. */
  stood: PredecessorRole[];
  /** What the user should know of the reading, a line each, for stderr. */
  notes: string[];
}

export interface LocateOptions {
  /** Refuse near misses, and former states that only stand for a party. */
  exact: boolean;
  /** Of one country: the relations of the world table too, which have no article. Where none has one they are found anyway. */
  all?: boolean;
}

/**
 * Finds the relation of two countries, or the relations of one. Throws a `RelationsError` ("usage") for names that cannot be read; finding nothing is not an error.
 */
export function locate(dataset: Dataset, words: readonly string[], options: LocateOptions): Located {
  const direct = dataset.relation(words.join('-').toLowerCase());
  if (direct !== null) return { countries: direct.parties, relations: [direct], stood: [], notes: [] };
  const { countries, notes } = readNames(words, {
    exact: options.exact,
    answers: ([a = '', b]) => (b === undefined ? dataset.has(a) : dataset.has(a, b)),
  });
  const parties = countries.map(({ code, name }) => ({ code, name }));
  const [a, b] = countries;
  const plain = named(parties, notes, () => relationsOf(dataset, a?.code ?? '', b?.code, options.all ?? false));
  if (a === undefined || options.exact) return plain;
  if (b === undefined) return a.kind === 'former' ? withRoles(dataset, a, plain) : plain;
  const role = plain.relations.length > 0 ? null : onlyRole(dataset, a, b);
  return role === null ? plain : { ...plain, relations: [role.relation], notes: [...notes, role.note] };
}

/** The relations are read when they are asked for: a timeline of a country does without. */
function named(countries: Party[], notes: string[], relations: () => Relation[]): Located {
  let read: Relation[] | null = null;
  return {
    countries,
    get relations() {
      return (read ??= relations());
    },
    stood: [],
    notes,
  };
}

/** What the articles say of a former state: its own relations, and those of the parties that it stood for. */
function withRoles(dataset: Dataset, former: Country, located: Located): Located {
  const stood = predecessorRoles(dataset, former, null).filter(({ relation }) => !located.relations.includes(relation));
  if (stood.length === 0) return located;
  const titles = some(
    stood.map(
      ({ relation, party, when }) => `${relation.title} (of ${party}${when.replace(/[()]/g, '').replace(/^ /, ', ')})`,
    ),
  );
  const note = `${former.name} was the predecessor of a party in ${titles}`;
  return { ...located, stood, notes: [...located.notes, note] };
}

function relationsOf(dataset: Dataset, a: CountryCode, b: CountryCode | undefined, all: boolean): Relation[] {
  if (b === undefined) {
    const withArticle = all ? [] : dataset.relationsOf(a);
    return withArticle.length > 0 ? withArticle : allRelationsOf(dataset, a);
  }
  const relation = dataset.between(a, b);
  return relation === null ? [] : [relation];
}

/** The one relation in which one of the countries stood for a party. Several would be a guess. */
function onlyRole(dataset: Dataset, a: Country, b: Country): { relation: Relation; note: string } | null {
  const found = [...predecessorRoles(dataset, a, b.code), ...predecessorRoles(dataset, b, a.code)];
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const { relation, former, party, when } = only;
  const note = `the dataset has no relation of ${a.name} and ${b.name}; this is ${relation.title}, in which ${former} was the predecessor of ${party}${when}`;
  return { relation, note };
}
