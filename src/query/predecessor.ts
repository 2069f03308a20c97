/** Relations in which a former state stood for one of the parties. */
import { countryByCode, type Country } from '../countries/country.js';
import { resolveCountry } from '../countries/resolve.js';
import type { Dataset } from '../dataset.js';
import { boundsOf, overlaps, type Bounds } from '../dates/bounds.js';
import { yearEdtf } from '../dates/edtf.js';
import { labelEdtf } from '../dates/label.js';
import type { CountryCode, Relation } from '../model.js';
import type { Located } from './locate.js';

export interface Standing {
  relation: Relation;
  /** The former state's name. */
  former: string;
  /** The name of the party that it stood for. */
  party: string;
  /** The days in which it did; null when the article does not say. */
  during: Bounds | null;
  /** " (1918–2006)", or "" when the article does not say. */
  when: string;
}

/** Where `former` stood for a party, of all relations or of those with the country `other` as the other party. */
export function standsIn(dataset: Dataset, former: Country, other: CountryCode | null): Standing[] {
  const known = dataset.prepared?.withFormer(former.code) ?? [...dataset.all()];
  return known.flatMap((relation) => {
    if (other !== null && !relation.parties.some(({ code }) => code === other)) return [];
    const found = relation.predecessors.find(
      (each) => each.party !== other && each.states.some((state) => is(state, former)),
    );
    if (found === undefined) return [];
    const party = relation.parties.find(({ code }) => code === found.party)?.name ?? found.party;
    const during = found.date === null ? null : boundsOf(found.date);
    const when = found.date === null ? '' : ` (${labelEdtf(found.date)})`;
    return [{ relation, former: former.name, party, during, when }];
  });
}

/**
 * What a relation says of the time in which the former state stood for a party: of the years that the article gives, else
 * the events that name the state. What stands today is not of it.
 */
export function duringStanding({ relation, during }: Standing, former: Country): Relation {
  const words = during === null ? namesOf(former) : null;
  const isOf = (edtf: string, text: string): boolean =>
    during === null ? words?.test(text) === true : overlaps(edtf, during);
  return {
    ...relation,
    events: relation.events.filter(({ date, text }) => isOf(date.edtf, text)),
    trade: relation.trade.filter(({ year }) => year !== null && isOf(yearEdtf(year), '')),
    missions: [],
    communities: [],
  };
}

function namesOf({ name, aliases, adjectives, demonyms, forms }: Country): RegExp {
  const people = demonyms.flatMap(({ singular, plural }) => [singular, plural]);
  const names = [name, ...aliases, ...adjectives, ...people, ...forms.flatMap((form) => [form.name, ...form.aliases])];
  const words = names.map((each) => each.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u');
}

function is(state: string, former: Country): boolean {
  const resolution = resolveCountry(state, { exact: true });
  return resolution.status === 'exact' && resolution.country.code === former.code;
}

/** What was found of the countries that were named: their relations, and what those of others say of a former state. */
export function toldOf({
  countries,
  relations,
  stood,
}: Pick<Located, 'countries' | 'relations' | 'stood'>): Relation[] {
  const former = stood.length === 0 ? null : countryByCode(countries[0]?.code ?? '');
  return former === null ? relations : [...relations, ...stood.map((standing) => duringStanding(standing, former))];
}
