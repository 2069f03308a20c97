/** What country data says of two countries. */
import type { CountryData, CountryDataSource, CountryFacts, TradePartners } from '../../dataset/country-data/facts.js';
import type { CountryCode, Integer } from '../../model.js';
import { isUniversal, namedOrganisation } from './organisations.js';

/** The length of the common land border by the entry of one of the two. */
export interface BorderLength {
  /** Whose entry says so. */
  entry: CountryCode;
  km: number;
}

/** The place of one of the two among the largest partners of the other. */
export interface PartnerRank {
  /** Whose trade it is. */
  country: CountryCode;
  flow: 'exports' | 'imports';
  partner: CountryCode;
  /** From 1. */
  rank: Integer;
  /** Of the value of all exports or imports. */
  percent: number;
  year: Integer | null;
}

/** An organisation to which both belong in some part. */
export interface CommonOrganisation {
  /** "NATO", "European Union". */
  name: string;
  /** The parts of both, in their order: null for a member, else "observer", "candidate country" … */
  as: [string | null, string | null];
}

/** A part of it is empty where the data says nothing: which does not say that there is nothing. */
export interface PairData {
  /** One length, or both where the entries differ. */
  border: BorderLength[];
  trade: PartnerRank[];
  /** The weightiest first. */
  organisations: CommonOrganisation[];
  /** How many organisations both belong to that nearly all states belong to. */
  universal: Integer;
  source: CountryDataSource;
}

/** Null where neither country has an entry, or nothing of the two stands in it. */
export function pairDataOf(data: CountryData, [a, b]: readonly [CountryCode, CountryCode]): PairData | null {
  const [first, second] = [data.of(a), data.of(b)];
  const border = [lengthIn(a, first, b), lengthIn(b, second, a)].filter((length) => length !== null);
  const isOne = border.length === 2 && border[0]?.km === border[1]?.km;
  const common = first === null || second === null ? [] : commonOf(first, second);
  const organisations = common.flatMap(({ abbreviation, as }) => {
    const named = namedOrganisation(abbreviation);
    return named === null ? [] : [{ ...named, as }];
  });
  const found: PairData = {
    border: isOne ? border.slice(0, 1) : border,
    trade: [...ranksIn(a, first, b), ...ranksIn(b, second, a)],
    organisations: organisations.sort((x, y) => x.weight - y.weight).map(({ name, as }) => ({ name, as })),
    universal: common.filter(({ abbreviation, as }) => isUniversal(abbreviation) && as.every((part) => part === null))
      .length,
    source: data.source,
  };
  const isEmpty = found.border.length + found.trade.length + found.organisations.length + found.universal === 0;
  return isEmpty ? null : found;
}

function lengthIn(code: CountryCode, facts: CountryFacts | null, other: CountryCode): BorderLength | null {
  const border = facts?.borders.find(({ country }) => country === other);
  return border === undefined ? null : { entry: code, km: border.km };
}

function ranksIn(country: CountryCode, facts: CountryFacts | null, partner: CountryCode): PartnerRank[] {
  const of = (flow: PartnerRank['flow'], trade: TradePartners | null | undefined): PartnerRank[] => {
    const at = trade?.partners.findIndex((each) => each.country === partner) ?? -1;
    const found = trade?.partners[at];
    if (found === undefined) return [];
    return [{ country, flow, partner, rank: at + 1, percent: found.percent, year: trade?.year ?? null }];
  };
  return [...of('exports', facts?.exports), ...of('imports', facts?.imports)];
}

function commonOf(
  first: CountryFacts,
  second: CountryFacts,
): { abbreviation: string; as: [string | null, string | null] }[] {
  const theirs = new Map(second.organisations.map(({ name, as }) => [name, as]));
  return first.organisations.flatMap(({ name, as }) => {
    const other = theirs.get(name);
    return other === undefined ? [] : [{ abbreviation: name, as: [as, other] as [string | null, string | null] }];
  });
}
