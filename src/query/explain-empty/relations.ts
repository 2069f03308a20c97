/** Why there is no relation: which there are of each country, and what to type next. Sentences for stderr. */
import { countryByCode } from '../../countries/country.js';
import { inTitleOrder } from '../../countries/pair.js';
import type { Dataset } from '../../dataset/dataset.js';
import type { Party } from '../../model.js';
import { andList } from '../../text/lists.js';
import { typedName } from '../../text/typed.js';
import type { Located } from '../locate.js';
import { predecessorRoles } from '../predecessor.js';

/** So many partners are named; more are counted. */
const NAMED = 3;

/** For one country that has no relations, or two that have none with each other. */
export function explainNoRelations(dataset: Dataset, { countries }: Pick<Located, 'countries'>): string {
  const names = andList(countries.map((country) => country.name));
  const what = countries.length > 1 ? `no relation of ${names}` : `no relations of ${names}`;
  const missing =
    dataset.world === null
      ? `The dataset has ${what}.`
      : `The dataset states ${what}: no article and no list tells of it.`;
  const there = countries.map((country) => thereIs(dataset, country));
  if (there.some((each) => each !== null)) {
    const each = there.map((text, at) => text ?? `${countries[at]?.name ?? ''} has none`);
    return `${missing} ${[...inTheirPlace(dataset, countries), ...each].join('; ')}.`;
  }
  const { size } = dataset;
  return `${missing} ${size === 1 ? 'relations list shows the one that it has.' : `relations list shows all ${size}.`}`;
}

/** "Albania has one, with Serbia (relations show albania)"; null for a country that has none. */
function thereIs(dataset: Dataset, party: Party): string | null {
  const own = partnersOf(party, dataset.relationsOf(party.code));
  const others = dataset.world?.partnersOf(party.code).map(({ name }) => name) ?? [];
  const roles = rolesOf(dataset, party);
  const partners = [...own, ...others];
  if (partners.length + roles === 0) return null;
  const whose = partners.length === 0 ? 'none of its own' : counted(partners);
  const role = roles === 0 ? '' : `, and was the predecessor of a party in ${roles === 1 ? 'one' : roles}`;
  const all = others.length > 0 && own.length > 0 ? ' --all' : '';
  return `${party.name} has ${whose}${role} (relations show ${typedName(party.name)}${all})`;
}

function counted(partners: readonly string[]): string {
  if (partners.length > NAMED) return String(partners.length);
  return `${partners.length === 1 ? 'one' : partners.length}, with ${andList(partners)}`;
}

const partnersOf = ({ code }: Party, relations: ReturnType<Dataset['relationsOf']>): string[] =>
  relations.flatMap(({ parties }) => parties.filter((party) => party.code !== code).map((party) => party.name));

/** "Yugoslavia was the predecessor of Serbia (1918–2006) in albania-serbia (relations show albania-serbia)" */
function inTheirPlace(dataset: Dataset, countries: readonly Party[]): string[] {
  const [a, b] = countries.map(({ code }) => countryByCode(code));
  if (a == null || b == null) return [];
  const roles = [...predecessorRoles(dataset, a, b.code), ...predecessorRoles(dataset, b, a.code)];
  return roles
    .slice(0, NAMED)
    .map(
      ({ relation: { id }, former, party, when }) =>
        `${former} was the predecessor of ${party}${when} in ${id} (relations show ${id})`,
    );
}

/** In how many relations of others the country stood for a party. */
function rolesOf(dataset: Dataset, { code }: Party): number {
  const country = countryByCode(code);
  if (country === null) return 0;
  // A country whose own earlier form is named as a predecessor ("German Reich") is told of as a party already.
  return predecessorRoles(dataset, country, null).filter(
    ({ relation }) => !relation.parties.some((party) => party.code === code),
  ).length;
}

/**
 * What fetches an article on two countries, or for a dataset that somebody compiled where one would be, and what makes records of it; null
 * for one country.
 */
export function leadOn({ countries }: Pick<Located, 'countries'>, canAdd: boolean): string | null {
  const [a, b] = countries;
  if (a === undefined || b === undefined) return null;
  if (canAdd)
    return `relations add ${typedName(a.name)} ${typedName(b.name)} fetches Wikipedia's article on them, if it has one`;
  const title = inTitleOrder(a, b)
    .map(({ name }) => name.replace(/^The\s/, ''))
    .join('–');
  const address = `https://en.wikipedia.org/wiki/${encodeURIComponent(`${title} relations`.replaceAll(' ', '_'))}`;
  return `an article on them, if Wikipedia has one, is at ${address}; "relations compile article.txt -o mine.json" makes records of its text, and --data mine.json looks them up`;
}
