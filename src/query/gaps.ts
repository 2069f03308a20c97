/** What the dataset does not state, or states to be missing, between a country and every other state of today. */
import type { Continent } from '../countries/continent-names.js';
import { continentsOf } from '../countries/continents.js';
import { allCountries, countryByCode } from '../countries/country.js';
import type { Dataset } from '../dataset/dataset.js';
import { allRelationsOf } from '../dataset/world/joined.js';
import type { CountryCode, Edtf, Mission, Relation, Source, StatusKind } from '../model.js';
import type { Conclusion, RelationsState } from '../status/conclusion.js';
import { standingOf, statusOn } from '../status/status.js';
import { GAPS, type Gap } from './gap-kinds.js';

export interface GapRow {
  /** The other side. */
  country: CountryCode;
  gap: Gap;
  /** Of `none` and `broken off`: since when, as far as it is stated. */
  since: Edtf | null;
  /** Of these: whether it holds for certain; null for the other gaps. */
  certain: boolean | null;
  /** Of a missing mission: the third country from which the one side is accredited to the other, where one is stated. */
  accreditedFrom: CountryCode | null;
  /** Null for `nothing`. */
  relation: string | null;
  /** Where the dataset states what is missing, or tells of the two at all; null for `nothing`. */
  source: Source | null;
  /** On which continents the other side lies; none for an organisation. */
  continents: Continent[];
}

export interface GapQuestion {
  /** Keeps gaps of these kinds; none given keeps all. */
  kinds?: ReadonlySet<Gap>;
  /** Keeps countries on these continents; none given keeps all. */
  continents?: ReadonlySet<Continent>;
}

/**
 * In the order of `GAPS`, then by name. A country stands under several where several hold: relations may be undated and without a
 * mission. Former states are left out. What is broken off or none has no missions to miss.
 */
export function gaps(dataset: Dataset, code: CountryCode, question: GapQuestion = {}): GapRow[] {
  const { kinds = new Set(), continents = new Set() } = question;
  const relations = allRelationsOf(dataset, code);
  const partners = new Set(relations.map((relation) => partnerIn(relation, code)));
  const unknown = allCountries().filter(
    (country) => country.kind === 'country' && country.code !== code && !partners.has(country.code),
  );
  const rows = [
    ...relations.flatMap((relation) => gapsIn(relation, code)),
    ...unknown.map(({ code: country }) => gapRow(country, 'nothing', {})),
  ];
  const kept = rows.filter(
    (row) =>
      (kinds.size === 0 || kinds.has(row.gap)) &&
      (continents.size === 0 || row.continents.some((each) => continents.has(each))),
  );
  const nameOf = ({ country }: GapRow): string => countryByCode(country)?.name ?? country;
  return kept.sort((a, b) => GAPS.indexOf(a.gap) - GAPS.indexOf(b.gap) || nameOf(a).localeCompare(nameOf(b), 'en'));
}

const partnerIn = ({ parties }: Relation, code: CountryCode): CountryCode =>
  parties.find((party) => party.code !== code)?.code ?? '';

const gapRow = (country: CountryCode, gap: Gap, known: Partial<GapRow>): GapRow => ({
  ...{ country, gap, since: null, certain: null, accreditedFrom: null, relation: null, source: null },
  ...known,
  continents: [...continentsOf(country)],
});

function gapsIn(relation: Relation, code: CountryCode): GapRow[] {
  const country = partnerIn(relation, code);
  const kind = countryByCode(country)?.kind ?? null;
  const { relations } = standingOf(relation);
  if (kind === 'former' || relations.state === 'ended') return [];
  if (relations.state === 'none' || relations.state === 'severed')
    return [withoutRelations(relation, country, relations)];
  const rows = isDated(relation)
    ? []
    : [gapRow(country, 'undated', { relation: relation.id, source: anyPlace(relation) })];
  // Organisations keep few missions and receive none like a state's.
  return kind === 'organisation' ? rows : [...rows, ...missionGap(relation, code, country)];
}

function withoutRelations(
  relation: Relation,
  country: CountryCode,
  { state, since, certain }: Conclusion<RelationsState>,
): GapRow {
  const said = statusOn(relation).rests.filter(({ for: of }) => of.includes('relations'));
  const change = state === 'none' ? 'none' : 'severed';
  const source = said.findLast((each) => each.change === change)?.source ?? said.at(-1)?.source ?? anyPlace(relation);
  return gapRow(country, state === 'none' ? 'none' : 'broken off', { relation: relation.id, since, certain, source });
}

const OF_RELATIONS: ReadonlySet<StatusKind> = new Set(['recognised', 'established', 'severed', 'restored']);

const isDated = ({ established, statusChanges }: Relation): boolean =>
  established !== null || statusChanges.some(({ change }) => OF_RELATIONS.has(change));

/** The first place that tells of the two. */
const anyPlace = ({ missions, statusChanges, events }: Relation): Source | null =>
  missions[0]?.source ?? statusChanges[0]?.source ?? events[0]?.source ?? null;

/** A mission that sits in the receiving state today and is kept by the sending state's own people: no honorary consul. */
export const isResident = ({ resident, until, kind }: Pick<Mission, 'resident' | 'until' | 'kind'>): boolean =>
  resident && until === null && !kind.startsWith('honorary ');

function missionGap(relation: Relation, code: CountryCode, country: CountryCode): GapRow[] {
  const { id, missions } = relation;
  const sent = (from: CountryCode, to: CountryCode): Mission[] =>
    missions.filter(({ sending, receiving, until }) => sending === from && receiving === to && until === null);
  const [ours, theirs] = [sent(code, country), sent(country, code)];
  const [there, here] = [ours.some(isResident), theirs.some(isResident)];
  if (there && here) return [];
  const gap = there ? 'no mission here' : here ? 'no mission there' : 'no mission';
  const missing = there ? theirs : here ? ours : [...ours, ...theirs];
  const away = missing.find(({ resident }) => !resident) ?? null;
  const source = away?.source ?? missing[0]?.source ?? anyPlace(relation);
  return [gapRow(country, gap, { relation: id, accreditedFrom: away?.accreditedFrom ?? null, source })];
}
