/** Figures that are given for what another figure counts: a correction, somebody else's amount. */
import { oneOf, part, pattern } from '../../text/pattern.js';
import { ROUGHLY } from '../words/figures.js';

const ALSO = oneOf`later also elsewhere sometimes since subsequently`;
const GIVEN = oneOf`given put stated corrected revised reported quoted`;
const ANOTHER = oneOf`another others? a_different a_second a_later one_later a_further`;
const SOURCE = oneOf`
  reports? sources? accounts? lists? statements? papers? newspapers? estimates? statistics figures? tables? pages?`;
/** "one source reports $1.2 billion and another $900 million" */
const ONE_SOURCE = oneOf`report source account list statement paper newspaper estimate table`;
const WHAT = part`(${oneOf`it them this that`}|(the|their)_(total|figure|sum|amount|value|number)(_of_[^,;.]{1,50})?)`;
const SPOKE = oneOf`put puts gave gives has had have names? named spoke_of speaks?_of says? said mentions? mentioned`;

/** "a figure that was later given as", "another report put them at" */
const LATER = part`
  ${ALSO}_${GIVEN}_(as|at|to) | ${GIVEN}_(later|elsewhere)_(as|at) | (corrected|revised)_((later|upwards?|downwards?)_)?to`;
const BY_ANOTHER = part`${ANOTHER}_${SOURCE}_${SPOKE}(_${WHAT})?(_(at|of))?`;
/** "an earlier version of its page spoke of": what somebody gave before is no figure of another day's. */
const SUPERSEDED = part`(an?|its|the)_${oneOf`earlier older previous former superseded`}_${oneOf`
  version edition page report estimate statement account`}(_of_[^,;.\d]{1,40})?_${SPOKE}(_${WHAT})?(_(at|of))?`;
const SAID_BY_ANOTHER = part`((another|the_other)(_${ONE_SOURCE})?|others?(_${SOURCE})?)(_${SPOKE})?(_(at|of))?`;
/** "some speak of about 1.9 million, others of about 3 million" */
const ONE_AND_ANOTHER = part`
  (one_${ONE_SOURCE}|some(_${SOURCE})?)_(${SPOKE}|reports?|reported)_[^;]{3,60}(,|,?_(and|while|whereas))_${SAID_BY_ANOTHER}`;
const BOTH = part`(both|either)_(as|at)_[^;]{3,40}_(and|or)_(as|at)`;
const BEFORE = pattern('iu')`\b(${LATER}|${BY_ANOTHER}|${SUPERSEDED}|${ONE_AND_ANOTHER}|${BOTH})_(${ROUGHLY}_){0,2}$`;
/** "though 7.1 billion euros was given later" */
const BEHIND = pattern('iu')`^_(was|were|is|are)_(${ALSO}_${GIVEN}|${GIVEN}_(later|elsewhere))\b`;

/** True for an amount that is another figure for what the text has given an amount of already. */
export const isRival = (text: string, { start, end }: { start: number; end: number }): boolean =>
  BEFORE.test(text.slice(Math.max(0, start - 100), start)) || BEHIND.test(text.slice(end, end + 60));

/** "Estimates of their number differ: the embassy speaks of 9,000, the church of 15,000" */
const DIFFER = pattern('iu')`\b${SOURCE}_([^.:;]{0,80}_)?(differ|diverge|vary|disagree)(_(widely|greatly|much))?[:;,_]`;

/** True behind words that say that the figures which follow are of one thing and do not agree. */
export const isDisputed = (text: string, at: number): boolean => DIFFER.test(text.slice(0, at));
