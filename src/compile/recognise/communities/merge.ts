/** From communities sentence by sentence to one list. */
import type { CommunityDraft } from '../fact.js';

const key = (row: CommunityDraft): string =>
  [row.people, row.country, row.population, row.populationMin, row.sharePercent, row.year].join('|');
/** Of whom, where and when a figure is. */
const counts = ({ people, country, year, period, group, territory }: CommunityDraft): string =>
  [people, country, year, period?.includes('/') === true ? period : '', group, territory].join('|');
const isCensus = ({ note, year }: CommunityDraft): boolean =>
  year !== null && note?.split('; ').includes('census') === true;
const hasCount = ({ population, populationMin, populationMax }: CommunityDraft): boolean =>
  population !== null || populationMin !== null || populationMax !== null;

/** The share that the article gives beside the head count of the same census. */
function shareOf(row: CommunityDraft, rows: readonly CommunityDraft[]): CommunityDraft | null {
  if (!isCensus(row) || !hasCount(row) || row.sharePercent !== null) return null;
  const same = rows.filter((other) => counts(other) === counts(row) && isCensus(other));
  const shares = same.filter((other) => !hasCount(other));
  return same.length === 2 ? (shares[0] ?? null) : null;
}

/** The row with the share of another, which is "about" so much by that one's note. */
function withShare(row: CommunityDraft, { sharePercent, note, source }: CommunityDraft): CommunityDraft {
  const roughly = note?.split('; ').includes('approximate') ? { shareApproximate: true as const } : {};
  return { ...row, sharePercent, ...roughly, alsoIn: [...(row.alsoIn ?? []), source] };
}

/** Whether two figures may be accounts of one: of one people at one time. */
const isSameCount = (a: CommunityDraft, b: CommunityDraft): boolean =>
  a.people === b.people &&
  a.country === b.country &&
  a.year === b.year &&
  (a.group ?? b.group) === (b.group ?? a.group);

/** "Another report put them at 5,000", where no other figure is told. */
function alone({ account: _account, ...row }: CommunityDraft): CommunityDraft {
  return row;
}

/** Without repeats, in the order of the article; a share and a head count of one census are one row. */
export function mergeCommunities(rows: readonly CommunityDraft[]): CommunityDraft[] {
  const seen = new Set<string>();
  const distinct = rows.filter((row) => !seen.has(key(row)) && seen.add(key(row)));
  const shares = new Map(distinct.map((row) => [row, shareOf(row, distinct)]));
  const taken = new Set(shares.values());
  return distinct
    .filter((row) => !taken.has(row))
    .map((row) => {
      const share = shares.get(row);
      return share ? withShare(row, share) : row;
    })
    .map((row, at, all) =>
      row.account && !all.slice(0, at).some((other) => isSameCount(row, other)) ? alone(row) : row,
    );
}
