/** Missions that only give another one its house: "an interests section in the Swiss embassy in Havana". */
import { oneOf, pattern } from '../../../text/pattern.js';
import type { KindMention } from './kinds.js';

const WITHIN = oneOf`under in at of within inside through by to as_part_of part_of`;
const WHOSE = oneOf`the an? its their his`;
/** "under the Swiss", "housed in their former", "at the auspices of the" */
const LEADS_IN = pattern(
  'u',
)`_${WITHIN}_(${oneOf`the_protection the_auspices the_flag the_umbrella the_roof the_premises the_building the_care`}_of_)?(${WHOSE}_)?(former_|old_)?(\p{Lu}[\p{L}-]+_){0,2}$`;
/** Another statement has begun. */
const STATEMENT = /[;.]|,\s(?:and|while|but|whereas)\s/;

/** True for the mission in which, or under which, the interests section named before it works. */
export function isHouse(text: string, kinds: readonly KindMention[], i: number): boolean {
  const [section, house] = [kinds[i - 1], kinds[i]];
  if (!house || house.kind === 'interests section' || section?.kind !== 'interests section') return false;
  const gap = text.slice(section.end, house.start);
  return gap.length < 120 && !STATEMENT.test(gap) && LEADS_IN.test(gap);
}
