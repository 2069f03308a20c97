/** Figures that are given for what another figure counts: a correction, somebody else's amount. */
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { ROUGHLY } from '../../words/figures.js';

const ALSO = oneOf`later also elsewhere sometimes since subsequently`;
const GIVEN = oneOf`given put stated corrected revised reported quoted`;
const ANOTHER = oneOf`another others? a_different a_second a_later one_later a_further`;
const SOURCE = oneOf`reports? sources? accounts? lists? statements? papers? newspapers? estimates? statistics tables? pages?`;
/** "one source reports $1.2 billion and another $900 million" */
const SOURCE_ONE = oneOf`report source account list statement paper newspaper estimate table`;
const WHAT = oneOf`it them this that the_(total|figure|sum|amount|value)`;
const SPOKE = oneOf`put puts gave gives has had have names? named spoke_of speaks?_of says? said mentions? mentioned`;

const ONE_AND_ANOTHER = part`
  one_(${SOURCE_ONE})_(${SPOKE}|reports?|reported)_[^;]{3,60}_and_(another|the_other)_((${SOURCE_ONE})_)?(${SPOKE}_)?((at|of)_)?`;

/** "a figure that was later given as", "another report put them at" */
const BEFORE = pattern('iu')`\b(
  ${ALSO}_${GIVEN}_(as|at|to)_ |
  ${GIVEN}_(later|elsewhere)_(as|at)_ |
  (corrected|revised)_((later|upwards?|downwards?)_)?to_ |
  ${ANOTHER}_${SOURCE}_${SPOKE}_(${WHAT}_)?((at|of)_)? |
  ${ONE_AND_ANOTHER} |
  (both|either)_(as|at)_[^;]{3,40}_(and|or)_(as|at)_
)(${ROUGHLY}_){0,2}$`;
/** "though 7.1 billion euros was given later" */
const BEHIND = pattern('iu')`^_(was|were|is|are)_(${ALSO}_${GIVEN}|${GIVEN}_(later|elsewhere))\b`;

/** True for an amount that is another figure for what the text has given an amount of already. */
export const isRival = (text: string, { start, end }: { start: number; end: number }): boolean =>
  BEFORE.test(text.slice(Math.max(0, start - 100), start)) || BEHIND.test(text.slice(end, end + 60));
