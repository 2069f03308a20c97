/** From communities sentence by sentence to one list. */
import type { CommunityDraft } from '../fact.js';

/** Without repeats, in the order of the article. */
export function mergeCommunities(rows: readonly CommunityDraft[]): CommunityDraft[] {
  const key = (row: CommunityDraft): string =>
    [row.people, row.country, row.population, row.populationMin, row.sharePercent, row.year].join('|');
  const seen = new Set<string>();
  return rows.filter((row) => !seen.has(key(row)) && seen.add(key(row)));
}
