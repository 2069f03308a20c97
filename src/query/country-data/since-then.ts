/** Memberships that began or ended before the data was published and that its entries do not know yet, as data. */
import type { CountryFacts } from '../../dataset/country-data/facts.js';
import type { CountryCode } from '../../model.js';

type Organisations = CountryFacts['organisations'];

/** The state, the organisation's abbreviation, the day on which it left or joined in full. */
type Turn = readonly [code: CountryCode, organisation: string, day: string];

const LEFT: readonly Turn[] = [
  ['GBR', 'EU', '2020-01-31'],
  ['RUS', 'CE', '2022-03-16'],
  ['RUS', 'CBSS', '2022-05-17'],
  ['QAT', 'OPEC', '2019-01-01'],
  ['ECU', 'OPEC', '2020-01-01'],
  ['NIC', 'OAS', '2023-11-19'],
  ['ISR', 'UNESCO', '2018-12-31'],
];
/** Of states that the entries call observers or partners. */
const JOINED: readonly Turn[] = [
  ['IND', 'SCO', '2017-06-09'],
  ['IRN', 'SCO', '2023-07-04'],
  ['BLR', 'SCO', '2024-07-04'],
];

const namesIn = (turns: readonly Turn[], code: CountryCode): ReadonlySet<string> =>
  new Set(turns.flatMap(([of, name]) => (of === code ? [name] : [])));

/** The organisations of an entry, as they are. */
export function organisationsOf(code: CountryCode, { organisations }: CountryFacts): Organisations {
  const [left, joined] = [namesIn(LEFT, code), namesIn(JOINED, code)];
  if (left.size === 0 && joined.size === 0) return organisations;
  return organisations
    .filter(({ name, as }) => as !== null || !left.has(name))
    .map((one) => (joined.has(one.name) ? { name: one.name, as: null } : one));
}
