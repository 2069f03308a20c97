/** Parts of a state that statistics are kept for, and the nouns of such parts. */
import { oneOf } from '../../text/pattern.js';

/** By their own names, as an article writes them. */
export const TERRITORY = oneOf`
  England_and_Wales England Scotland Wales Northern_Ireland Great_Britain [Mm]etropolitan_France
  [Mm]ainland_\p{Lu}\p{L}+ West_Bank Gaza_Strip East_Jerusalem (European|Asian)_part_of_\p{Lu}\p{L}+`;
/** "the province of Sulaymaniyah", "Ontario province". */
export const DIVISION = oneOf`
  province region county canton department governorate district oblast state prefecture voivodeship municipality city town
  territory island autonomous_community autonomous_region federal_state metropolitan_area`;
