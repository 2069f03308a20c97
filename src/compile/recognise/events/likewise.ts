/** The other side does the same in another clause of the statement: "Peru opened an embassy, while Japan opened a legation". */
import type { CountryCode } from '../../../model.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import type { ActorMention } from '../../sentence/actors.js';
import type { Clause } from './clause.js';

/** What opens a clause of another subject. */
const JOINS = pattern('u')`(,|;)_(while|whereas|and)_(in_(turn|return)_)?(the_)?$`;
/** ", and so was the Japanese legation", ", and the other side an office in Lima" */
const SO_DID = pattern('u')`,?_and_(so|likewise|similarly)_(was|were|did|had|has|is|are)_(the_)?$`;
const OTHER_SIDE = pattern('u')`
  ,_(and|while|whereas)_the_other_(side|country|state|party|one)?_?(${oneOf`one an? its the also likewise opened closed did`})\b`;
/** "Peru reported 1.6 billion, Japan $2.9 billion": without a verb. */
const LISTED = /,\s(?:and\s)?(?:the\s)?$/;
const FIGURE = pattern('u')`^_((about|some|over|nearly|almost|only)_)?[$€£]?\d`;
const BE = pattern('u')`^(${oneOf`was were is are had has have did`})$`;
/** A clause with a year of its own is told for that. */
const YEAR = /\b[12]\d{3}\b/;
/** How far the words that decide may stand from the name; a bound keeps long sentences linear. */
const NEAR = 60;

/** Whether the other of two sides does in a later clause what this one does: then neither does it alone. */
export function isDoneByBoth(
  { text, actors, clause: { verb, subjectEnd } }: { text: string; actors: readonly ActorMention[]; clause: Clause },
  doer: CountryCode,
): boolean {
  if (!verb) return false;
  const rest = text.slice(verb.end);
  if (OTHER_SIDE.test(rest)) return true;
  const told = text.slice(verb.start, verb.end).split(' ').at(-1) ?? '';
  return actors.some(({ start, end, side, place, code }) => {
    if (side === null || place || code === doer || start < verb.end) return false;
    const before = text.slice(Math.max(subjectEnd, start - NEAR), start);
    if (SO_DID.test(before)) return true;
    if (LISTED.test(before) && FIGURE.test(text.slice(end, end + NEAR))) return true;
    if (!JOINS.test(before) || BE.test(told)) return false;
    const own = /^[^,;.]*/.exec(text.slice(end))?.[0] ?? '';
    return !YEAR.test(own) && own.slice(0, NEAR).split(' ').includes(told);
  });
}
