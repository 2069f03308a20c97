/** What a pronoun can stand for, by what is said of it: what is ratified is a paper, what is upgraded a mission. */
import { oneOf, part, pattern } from '../../../text/pattern.js';
import type { ThingKind } from './phrases.js';

const BEFORE = part`(_|(\p{Ll}+ly|also|again|then|later|not|only|soon|finally)_)*`;
const AUXILIARY = part`((had|has|have)_((also|since)_)?(been_)?|was_|were_|is_|are_|did_not_|would_be_)?`;
const BETWEEN = part`((\p{Ll}+ly|also|again|then|later|not)_)*`;
const said = (words: string): RegExp => pattern('u')`^${BEFORE}${AUXILIARY}${BETWEEN}${words}\b`;

const RULES: readonly (readonly [ThingKind, RegExp])[] = [
  ['measure', said(oneOf`lifted imposed eased removed abolished reimposed`)],
  [
    'paper',
    said(oneOf`
    signed ratified expired lapsed concluded initialled amended approved adopted
    (came|entered|went|put|coming)_into_(force|effect) took_effect in_force remained_in_(force|effect) provide(d|s) denounced`),
  ],
  [
    'relations',
    said(
      oneOf`broken severed restored resumed re-?established normali[sz]ed suspended interrupted established improved
        deteriorated lay_dormant cooled thawed (become|became|grew)_(closer|strained)`,
    ),
  ],
  [
    'mission',
    said(oneOf`
    upgraded raised elevated closed re-?opened opened moved transferred withdrawn relocated downgraded reduced inaugurated
    headed accredited bec[ao]mes?_(an?|the)_(embassy|legation|consulate|consulate-general|high_commission)`),
  ],
  [
    'trade',
    said(oneOf`
    amounted reached grew grown rose risen fell fallen peaked totall?ed worth stood exceeded increased decreased dropped doubled declined above below
    valued came_to_([€$£¥]|[A-Z]{0,3}[$]|about_|\d)`),
  ],
  ['body', said(oneOf`met convened holds held_its`)],
];

/** The kind of thing that does or undergoes what the words after a pronoun say; null where anything may. */
export const kindBySaying = (words: string): ThingKind | null =>
  RULES.find(([, rule]) => rule.test(words))?.[0] ?? null;
