/** Relative clauses that say only when the main clause was so, or nothing without it: "in the war, which lasted from 1990 to 1993". */
import { oneOf, pattern } from '../../../text/pattern.js';
import type { Divided, Segment } from './segment.js';
import { verbHolder } from './subject.js';

const LASTED = pattern('u')`^${oneOf`lasted raged went_on dragged_on was_fought`}\b`;
/** "Roa led a mission to Peru, which the king received in 1873": whose it was, only the main clause says. */
const LED = /^(?:led|headed|commanded)$/;

/** "made a bid for membership, which was achieved in 2004": what was achieved is not the bid. */
const ACHIEVED = pattern('u')`^was_((finally|eventually|later)_)?${oneOf`achieved reached gained obtained granted`}\b`;
const BID_FOR = pattern('u')`\b${oneOf`bid application request campaign claim wish`}_(for|to)_[^,;]{3,60}$`;

/** Whether a clause without a date of its host is to be told with it. */
export function isOfHost(divided: Divided, host: Segment, { word, at, start, lead, verb }: Segment): boolean {
  if (word !== 'which' || !verb) return false;
  const [before, after] = [divided.text.slice(0, at), divided.text.slice(start)];
  if (ACHIEVED.test(after) && BID_FOR.test(before)) return true;
  if (lead === start && verb.start === start) return LASTED.test(after);
  const main = verbHolder(divided, host).verb;
  return main !== null && LED.test(divided.text.slice(main.start, main.end));
}

const APPOINTED = pattern(
  'u',
)`^(had_been|was|were)_${oneOf`appointed named accredited chosen elected nominated`}_(in|on)_[^,;]{4,20}$`;
const SERVED = pattern('u')`^(had_)?(served|held_office|was_in_office)_(from|in|until|between)_[^,;]{4,40}$`;
/** "Roa, who had been appointed in 1815, came as minister": to what, only the main clause says. */
export const saysNoOffice = ({ text }: Divided, { word, start, end }: Segment): boolean => {
  const words = word === 'who' ? text.slice(start, end) : '';
  return APPOINTED.test(words) || SERVED.test(words);
};
