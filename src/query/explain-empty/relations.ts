/** Why there is no relation: which there are of each country, and what to type next. Sentences for stderr. */
import { countryByCode } from '../../countries/country.js';
import type { Dataset } from '../../dataset/dataset.js';
import type { Party } from '../../model.js';
import { andList, some } from '../../text/lists.js';
import { typedName } from '../../text/typed.js';
import type { Located } from '../locate.js';
import { predecessorRoles } from '../predecessor.js';

/** For one country that has no relations, or two that have none with each other. */
export function explainNoRelations(dataset: Dataset, { countries }: Pick<Located, 'countries'>): string {
  const names = andList(countries.map((country) => country.name));
  const what = countries.length > 1 ? `no relation of ${names}` : `no relations of ${names}`;
  const missing =
    dataset.world === null
      ? `The dataset has ${what}.`
      : `The dataset states ${what}: no article and no list tells of it.`;
  const there = countries.flatMap((country) => [...partnersOf(dataset, country), ...rolesOf(dataset, country)]);
  const total = dataset.size;
  const all = total === 1 ? 'relations list shows the one that it has.' : `relations list shows all ${total}.`;
  return [missing, ...(there.length > 0 ? there : [all])].join(' ');
}

/** "It has Albania with Serbia: relations show albania." */
function partnersOf(dataset: Dataset, { code, name }: Party): string[] {
  const partners = dataset
    .relationsOf(code)
    .flatMap(({ parties }) => parties.filter((party) => party.code !== code).map((party) => party.name));
  const others = dataset.world?.partnersOf(code).map((party) => party.name) ?? [];
  const all = [...partners, ...others];
  const option = others.length > 0 && partners.length > 0 ? ' --all' : '';
  return all.length === 0 ? [] : [`It has ${name} with ${some(all)}: relations show ${typedName(name)}${option}.`];
}

/** "It has Yugoslavia as the predecessor of Serbia (1918–2006): relations show albania-serbia." */
function rolesOf(dataset: Dataset, { code, name }: Party): string[] {
  const country = countryByCode(code);
  if (country === null) return [];
  // A country whose own earlier form is named as a predecessor ("German Reich") is told of as a party already.
  const roles = predecessorRoles(dataset, country, null).filter(
    ({ relation }) => !relation.parties.some((party) => party.code === code),
  );
  const [first, ...others] = roles;
  if (first === undefined) return [];
  const where = others.length === 0 ? '' : ` in ${some(roles.map(({ relation }) => relation.id))}`;
  const what = others.length === 0 ? `the predecessor of ${first.party}${first.when}` : 'a predecessor';
  return [`It has ${name} as ${what}${where}: relations show ${first.relation.id}.`];
}
