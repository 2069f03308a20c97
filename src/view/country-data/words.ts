/** What country data says of two countries, in sentences. */
import type { CommonOrganisation, CountryCode, PairData, PartnerRank } from '../../model.js';
import { andList } from '../../text/lists.js';
import { formatCount } from '../words/amount.js';
import { nameOf } from '../words/names.js';

/** What is said of one matter, as a short sentence each. */
export interface PairWords {
  border: string | null;
  trade: string[];
  organisations: string[];
  universal: string | null;
}

/** `parties` are the codes in the order of the data. */
export function wordsOfPair(data: PairData, parties: readonly [CountryCode, CountryCode]): PairWords {
  return {
    border: borderText(data),
    trade: tradeTexts(data.trade),
    organisations: organisationTexts(data.organisations, parties),
    universal: universalText(data.universal),
  };
}

function universalText(count: number): string | null {
  if (count === 0) return null;
  return `both in ${count === 1 ? 'one organisation' : `${count} organisations`} of nearly all states`;
}

/** "common border of 447 km by Germany, 467 km by Poland" */
function borderText({ border }: PairData): string | null {
  const [first, second] = border;
  if (first === undefined) return null;
  const length = (km: number): string => `${formatCount(km)} km`;
  if (second === undefined) return `common border of ${length(first.km)}`;
  const by = [first, second].map(({ entry, km }) => `${length(km)} by the entry of ${nameOf(entry)}`);
  return `common border of ${by.join(', ')}`;
}

const FLOWS = { exports: 'exports', imports: 'imports' } as const;

/** "Greece: 2nd in the exports of Albania (10%), 5th in its imports (6%), 2023" */
function tradeTexts(ranks: readonly PartnerRank[]): string[] {
  const countries = [...new Set(ranks.map(({ country }) => country))];
  return countries.map((country) => {
    const own = ranks.filter((rank) => rank.country === country);
    const years = new Set(own.map(({ year }) => year));
    const [year] = years;
    const together = years.size === 1;
    const parts = own.map(({ flow, rank, percent, year: of }, at) => {
      const whose = at === 0 ? `the ${FLOWS[flow]} of ${nameOf(country)}` : `its ${FLOWS[flow]}`;
      return `${ordinal(rank)} in ${whose} (${percent}%${together || of === null ? '' : `, ${of}`})`;
    });
    const when = together && year !== undefined && year !== null ? `, ${year}` : '';
    return `${nameOf(own[0]?.partner ?? '')}: ${parts.join(', ')}${when}`;
  });
}

const ordinal = (rank: number): string => `${rank}${['st', 'nd', 'rd'][rank - 1] ?? 'th'}`;

/** The data says "partners" of a list of them: one is a partner, two are partners; two are "suspended" and "associate" as one is. */
const partOf = (as: string, plural: '' | 's' = ''): string =>
  as.replace(/(?<=\b(?:observer|partner|member|candidate|correspondent|subscriber))s?$/u, plural);

/** "both in NATO, Council of Europe", "European Union: Greece member, Albania candidate country" */
function organisationTexts(organisations: readonly CommonOrganisation[], [a, b]: readonly [string, string]): string[] {
  const isMember = ({ as }: CommonOrganisation): boolean => as.every((part) => part === null);
  const members = organisations.filter(isMember).map(({ name }) => name);
  const others = organisations.filter((one) => !isMember(one));
  const parts = others.map(({ name, as }) => {
    const [first, second] = as.map((part) => part ?? 'member');
    return first === second
      ? `${name}: both ${partOf(first ?? '', 's')}`
      : `${name}: ${nameOf(a)} ${partOf(first ?? '')}, ${nameOf(b)} ${partOf(second ?? '')}`;
  });
  return [...(members.length === 0 ? [] : [`both in ${andList(members)}`]), ...parts];
}
