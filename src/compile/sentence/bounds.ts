/** Figures that are only a bound of what they count: "more than 130,000", "up to 10,000", "nearly $2 billion", "passed 1 billion". */
import type { Bound } from '../../model.js';
import { oneOf, part, pattern } from '../../text/pattern.js';

const LITTLE = oneOf`slightly little somewhat much far well a_little just only`;
const MORE_THAN = part`(more|higher|greater|larger)_than`;
const LESS_THAN = part`(less|fewer|lower|smaller)_than`;
const PASSED = oneOf`
  exceed(ed|ing|s)? surpass(ed|es|ing) topp(ed|ing) tops pass(ed|es|ing) cross(ed|es|ing) breach(ed|es|ing)
  outstripp(ed|ing) overtook`;
const NOT = oneOf`no not never hardly barely scarcely`;
/** "rarely exceed" */
const FAILED = part`(not|never|n't|without|rarely|seldom|hardly(_ever)?|scarcely(_ever)?)_((\p{L}+)_)?`;

const REACHED = oneOf`reached reaching hit attained`;
const FIRST = oneOf`first for_the_first_time`;

/** Each bound by the words in front of its figure; the first that fits counts, so that a denial goes before what it denies. */
const BEFORE: readonly (readonly [bound: Bound, words: string])[] = [
  [
    'at least',
    // "trade first reached one billion in 2005": in that year, and by how much more nobody says.
    oneOf`at_(the_)?least (no|not)_${LESS_THAN} a_minimum_of (a_)?minimum_of ≥ ${FIRST}_${REACHED} ${REACHED}_${FIRST}`,
  ],
  [
    'up to',
    oneOf`up_to at_(the_)?most ${NOT}_${MORE_THAN} (a_)?maximum_of ${FAILED}${PASSED} ≤
    (?<!\b(twice|half|times)_)as_(many|much)_as`,
  ],
  [
    'nearly',
    oneOf`
    nearly almost close_to near not_quite virtually approach(ed|es|ing) near(s|ed|ing) ((just|slightly|a_little)_)shy_of shy_of
    (just|slightly|a_little|little)_(under|below|short_of) (just|slightly|a_little|little)_${LESS_THAN}`,
  ],
  [
    'more than',
    oneOf`(${LITTLE}_)?${MORE_THAN} (${LITTLE}_)?(over|above) beyond in_excess_of upwards?_of north_of ${PASSED} >`,
  ],
  ['less than', oneOf`(${LITTLE}_)?${LESS_THAN} (${LITTLE}_)?(under|below) <`],
];
/** What may stand between a bound and its figure: "exceeded the mark of", "over an estimated". */
const FILLER = oneOf`the a an at of mark level threshold record total sum value figure estimated some`;
const TESTS = BEFORE.map(
  ([bound, words]) => [bound, pattern('iu')`(?<![\p{L}-])(${words})_?(${FILLER}_){0,4}$`] as const,
);

/** Behind the figure: "5,000 or more", "$5 billion+". */
const AFTER: readonly (readonly [bound: Bound, words: RegExp])[] = [
  ['more than', /^\s?(?:\+|plus\b)(?!\s?[\d$€£])/i],
  ['at least', /^\s?,?\s?(?:or\smore|at\s(?:the\s)?least|upwards)\b/i],
  ['up to', /^\s?,?\s?(?:or\s(?:less|fewer)|at\s(?:the\s)?most)\b/i],
];

/** "reached 5 billion for the first time" */
const REACHED_BEFORE = pattern('iu')`(?<![\p{L}-])${REACHED}_(${FILLER}_){0,4}$`;
const FIRST_BEHIND = /^(?:\s(?:\p{L}+))?\sfor\sthe\sfirst\stime\b/u;

/** What bound a figure of the text is, or null for one that is told as it is. */
export function boundOf(text: string, start: number, end: number): Bound | null {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 40);
  if (REACHED_BEFORE.test(before) && FIRST_BEHIND.test(after)) return 'at least';
  return (
    TESTS.find(([, words]) => words.test(before))?.[0] ?? AFTER.find(([, words]) => words.test(after))?.[0] ?? null
  );
}
