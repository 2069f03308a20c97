/** Clauses whose own words tell no kind, and that go on from another: "Peru expelled two diplomats, and Chile responded in kind". */
import { oneOf, pattern } from '../../../text/pattern.js';
import { PAST_VERB } from '../../words/past-verbs.js';

/** Verbs that stand for that of another clause. */
const LIKEWISE = pattern('iu')`
  \b(${oneOf`
  followed_suit in_kind likewise as_well too did_(so|it|likewise|the_same|not) (so|as)_did (do|doing|done)_so reciprocated ${PAST_VERB}_back
  (was|were|is|are)_(not_)?(again|so|until|also|it|among|the_(first|last|only|second|third))`})(?!\p{L})`;
/** "It was only in 1990 that …": the rest tells what. */
const CLEFT =
  /^It (?:was|is) (?:(?:only|not|just|as late as|until|on the|early|late)\s)*(?:in|on|at|under|until|during)\s/u;
const VERB = pattern(
  'u',
)`(?<!\p{L})(${PAST_VERB}|set|cut|hit|put|shut|beat|sends?|is|are|has|have|will|would)(?!\p{L})`;

/** Whether a clause may take its kind from the one beside it: it has no verb, or one that stands for another's. */
export const borrowsKind = (clause: string): boolean =>
  !VERB.test(clause) || CLEFT.test(clause) || LIKEWISE.test(clause);
