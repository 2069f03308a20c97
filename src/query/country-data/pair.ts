/** What country data says of two countries. */
import type { CountryData, CountryFacts, TradePartners } from '../../dataset/country-data/facts.js';
import type { BorderLength, CountryCode, PairData, PartnerRank } from '../../model.js';
import { isUniversal, namedOrganisation } from './organisations.js';
import { organisationsOf } from './since-then.js';

/** Null where neither country has an entry, or nothing of the two stands in it. */
export function pairDataOf(data: CountryData, [a, b]: readonly [CountryCode, CountryCode]): PairData | null {
  const [first, second] = [data.of(a), data.of(b)];
  const border = [lengthIn(a, first, b), lengthIn(b, second, a)].filter((length) => length !== null);
  const isOne = border.length === 2 && border[0]?.km === border[1]?.km;
  const common =
    first === null || second === null ? [] : commonOf(organisationsOf(a, first), organisationsOf(b, second));
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
  first: CountryFacts['organisations'],
  second: CountryFacts['organisations'],
): { abbreviation: string; as: [string | null, string | null] }[] {
  const theirs = new Map(second.map(({ name, as }) => [name, as]));
  return first.flatMap(({ name, as }) => {
    const other = theirs.get(name);
    return other === undefined ? [] : [{ abbreviation: name, as: [as, other] as [string | null, string | null] }];
  });
}
