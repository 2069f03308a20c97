/** Gaps, read aloud: "Of the relations of Albania the dataset states no resident mission of either side, for 2 countries: Fiji, Chad." */
import { GAPS } from '../../query/gap-kinds.js';
import type { GapRow } from '../../query/gaps.js';
import { sentence, spoken } from '../words/spoken.js';
import { gapText, gapTitle } from './draw.js';

export function gapSentences(rows: readonly GapRow[], country: string): string[] {
  return GAPS.flatMap((gap) => {
    const own = rows.filter((row) => row.gap === gap);
    if (own.length === 0) return [];
    const count = own.length === 1 ? 'one country' : `${own.length} countries`;
    const names = own.map((row) => spoken(gapText(row))).join(', ');
    return [sentence(`the dataset states of ${country} and ${count}: ${gapTitle(gap, country)}: ${names}`)];
  });
}
