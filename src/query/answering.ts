/** The relations that a question is answered from: for a former state, those of others are cut down to its time. */
import { countryByCode, type Country } from '../countries/country.js';
import { overlaps } from '../dates/bounds.js';
import type { Relation } from '../model.js';
import { factsOfTime } from './kinds.js';
import type { Located } from './locate.js';
import type { PredecessorRole } from './predecessor.js';

/** The relations of the countries that were named, and what those of others say of a former state. */
export function answeringRelations({
  countries,
  relations,
  stood,
}: Pick<Located, 'countries' | 'relations' | 'stood'>): Relation[] {
  const former = stood.length === 0 ? null : countryByCode(countries[0]?.code ?? '');
  return former === null ? relations : [...relations, ...stood.map((role) => duringRole(role, former))];
}

/**
 * What a relation says of the time in which the former state stood for a party: of the years that the article gives, else
 * the facts whose words name the state. What holds today does not belong to it.
 */
export function duringRole({ relation, during }: PredecessorRole, former: Country): Relation {
  const names = during === null ? namePattern(former) : null;
  const inTime = (edtf: string, text: string): boolean =>
    during === null ? names?.test(text) === true : overlaps(edtf, during);
  return { ...relation, ...factsOfTime(relation, inTime) };
}

/** Any of the names of a country and of its people, as a word. */
function namePattern({ name, aliases, adjectives, demonyms, forms }: Country): RegExp {
  const people = demonyms.flatMap(({ singular, plural }) => [singular, plural]);
  const names = [name, ...aliases, ...adjectives, ...people, ...forms.flatMap((form) => [form.name, ...form.aliases])];
  const words = names.map((each) => each.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u');
}
