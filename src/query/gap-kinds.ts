/** The kinds of gaps, which every start knows for its help; `gaps.ts` finds them. */

/**
 * `none`: that there are no relations is stated. `undated`: of relations, no date on which they were established, recognised, broken
 * off or restored. `no mission there`: a resident mission of the other side alone is stated; `no mission here`: one of the country's own
 * alone; `no mission`: of neither. `nothing`: no article and no list tells of the two.
 */
export const GAPS = [
  'none',
  'broken off',
  'undated',
  'no mission there',
  'no mission here',
  'no mission',
  'nothing',
] as const;
export type Gap = (typeof GAPS)[number];
