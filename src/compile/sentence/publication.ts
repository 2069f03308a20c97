/** When a figure came out is not when people were counted: "figures published in February 2008", "scholars quoted in 2018". */
import { MONTHS } from '../../dates/words.js';
import { oneOf, pattern } from '../../text/pattern.js';

const OUT = oneOf`published quoted cited released`;
export const PUBLISHED = pattern('u')`\b${OUT}_(in|on)_(\d{1,2}_)?((${MONTHS})_)?\d{4}\b`;
const BEFORE = pattern('u')`\b${OUT}_(in|on)_$`;

/** Whether a date of a sentence is that of a publication. */
export const isPublication = (text: string, { start }: { start: number }): boolean =>
  BEFORE.test(text.slice(Math.max(0, start - 20), start));
