/** Relative clauses that say only when the main clause was so, or nothing without it: "in the war, which lasted from 1990 to 1993". */
import { oneOf, pattern } from '../../../text/pattern.js';
import type { Divided, Segment } from './segment.js';
import { verbHolder } from './subject.js';

const LASTED = pattern('u')`^${oneOf`lasted raged went_on dragged_on was_fought`}\b`;
/** "Roa led a mission to Peru, which the king received in 1873": whose it was, only the main clause says. */
const LED = /^(?:led|headed|commanded)$/;

/** Whether a clause without a date of its host is to be told with it. */
export function isOfHost(divided: Divided, host: Segment, { word, start, lead, verb }: Segment): boolean {
  if (word !== 'which' || !verb) return false;
  if (lead === start && verb.start === start) return LASTED.test(divided.text.slice(start));
  const main = verbHolder(divided, host).verb;
  return main !== null && LED.test(divided.text.slice(main.start, main.end));
}
