/**
 * When a figure came out or was told of is not when people were counted: "figures published in February 2008", "scholars quoted in 2018",
 * "a report of 2024 speaks of".
 */
import { MONTHS } from '../../dates/words.js';
import { matchesOf } from '../../text/matches.js';
import { oneOf, part, pattern } from '../../text/pattern.js';

const OUT = oneOf`published quoted cited released`;
/** What only passes on what others counted; a study or a survey counts itself. */
const PIECE = oneOf`reports? articles? newspapers? books? dispatch(es)?`;
const DATE = part`(\d{1,2}_)?((${MONTHS})_)?\d{4}`;
const PASSES_ON = part`_(also_)?${oneOf`speaks? spoke mentions? mentioned quotes? quoted refers? referred tells? told writes? wrote`}\b`;
const DATED_PIECE = part`${PIECE}_(of|from)_${DATE}(?=${PASSES_ON})`;
export const PUBLISHED = pattern('u')`\b(${OUT}_(in|on)_${DATE}\b | ${DATED_PIECE})`;
const PASSED_ON = pattern('gu')`\b${DATED_PIECE}`;
const BEFORE = pattern('u')`\b${OUT}_(in|on)_$`;
const OF_PIECE = pattern('iu')`\b${PIECE}_(of|from)_$`;
const BEHIND = pattern('u')`^${DATE}${PASSES_ON}`;

/** Whether a date of a sentence is that of a publication. */
export function isPublication(text: string, { start }: { start: number }): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  return BEFORE.test(before) || (OF_PIECE.test(before) && BEHIND.test(text.slice(start)));
}

/** The last piece before a figure that passes on what others counted: "report of 2024". */
export const publicationBefore = (text: string, at: number): string | null =>
  matchesOf(text.slice(0, at + 1), PASSED_ON).at(-1)?.[0] ?? null;
