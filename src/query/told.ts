import { countryByCode, type Country } from '../countries/country.js';
import type { Standing } from './predecessor.js';
import type { Relation } from '../model.js';
import { yearEdtf } from '../dates/edtf.js';
import { overlaps } from '../dates/bounds.js';
import type { Located } from './locate.js';

export function namesOf({ name, aliases, adjectives, demonyms, forms }: Country): RegExp {
  const people = demonyms.flatMap(({ singular, plural }) => [singular, plural]);
  const names = [name, ...aliases, ...adjectives, ...people, ...forms.flatMap((form) => [form.name, ...form.aliases])];
  const words = names.map((each) => each.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u');
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
    envoys: [],
    communities: [],
  };
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
