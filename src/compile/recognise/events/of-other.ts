/** Places that another part of a statement names than the one that tells the event: what is owned there, felt there, what was before. */
import type { EventKind } from '../../../model.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import type { Apart } from './apart.js';
import { isPutIn, putInsBeside } from './put-in.js';

const IN = part`(in|at|near)_(the_)?$`;
/** "a stake in Shell", "interests in Tacna", "mass graves at Lima" */
const THING = pattern('u')`
  \b(${oneOf`stakes? shares? interests? holdings? confidence trust influence graves? economic_zone violence unrest restrictions rally
  life childhood youth career exile`})_((then|now)_)?${IN}`;
/** "The plant at Lima was declared a threat" */
const SUBJECT = /^The\s(?:[\p{L}-]+\s){0,2}(?:plant|station|reactor)\s(?:in|at|near)\s$/u;
const CALLED = /^[^;.]{1,90}\s(?:declared|called|described|criticised|condemned|praised|denounced)\s/;
/** "caused alarm in Lima", "was criticised in Kyoto" */
const FELT = pattern('u')`
  \b(alarm|concern|anger|outrage|indignation|criticism|dismay|relief|criticised|criticized|condemned|born)_(among_[^,;.]{1,40}_and_)?${IN}`;
/** "in exchange for a vote in Tacna", "his colleague, then in Kyoto,", "carrying pilgrims to Tacna" */
const OTHER = pattern('u')`
  (\bin_exchange_for_[^,;.]{1,60}_${IN}|,_(then|now|still)_${IN}|\b(carrying|taking|bringing)_([\p{L}-]+_){1,4}to_(the_)?$)`;
/** ", prompting rallies in Lima": what came of it. */
const IN_CONSEQUENCE = pattern('u')`,_(prompting|sparking|provoking|triggering|causing|leading_to)_[^;.]{0,90}$`;
/** "suspended in July ahead of a summit in Lima" */
const AHEAD = pattern('u')`
  \b([Aa]head_of|on_the_eve_of|in_(response|reaction|protest)_(to|at|against)|(hours|days|weeks|months?|years?)_(after|before))_[^,;.]{1,60}
  (,_[^,;.]{1,50},_(had|was|were)_[^,;.]{1,40})?_(in|at|to|near)_(the_)?$`;
/** "Under a treaty concluded in Lima on 4 May 1990, troops were to leave by 1994": in front, with its own date. */
const FRONT = /^(?:Under|By|After|Following|Having|Before|Since|Although|Though|Because)\b/;
const OWN_DATE = /^[^,;.]{0,50}\b[12]\d{3},/;
/** "The statue, taken to Lima in 1915, was returned in 2008" */
const ASIDE = pattern('gu')`
  ,_((also|then|once|first|later)_)?\p{Ll}+(ed|en|ken|orn|ld|nt)_([^,;]{0,60}_)?(in|at|to|from|near)_[^,;]{2,60},(?=_(\p{L}+ed|was|were|is|are|has|have|had|re\p{L}+)(?!\p{L}))`;
const MISSION = pattern('u')`\b(embassy|legation|consulate(-general)?|mission|ambassador|envoy)_(in|at)_(the_)?$`;
const ONLY_TURNS: ReadonlySet<EventKind> = new Set(['recognition']);
/** Clauses that tell of a reason or of another time; what is told "when …" is at the same place more often than not. */
const OTHER_CLAUSE = /^(?:because|although|though|whereas|after|until|before|since|unless|if|as)$/;
/** "despite the transfer of the capital to Tacna", "less than half of what was handled at Tacna" */
const SET_AGAINST = pattern('u')`
  \b([Dd]espite|[Ii]n_spite_of|(less|more|fewer|rather|smaller|larger|higher|lower)_than)_[^,;.]{1,70}_(in|at|to)_(the_)?$`;
/** "a former ambassador to Lima", "the boundary in the Strait of Lima" */
const SAID_OF = pattern('u')`
  \b(former_([\p{L}-]+_){0,2}(ambassador|envoy|minister|consul|high_commissioner)_(to|in|at)|
  (boundar(y|ies)|borders?|frontiers?)_(in|through)_the)_$`;
/** "crude oil for the refinery at Lima", "berths at Tacna": where that is, and what it is for. */
const FOR_THING = pattern('u')`
  \b(for_(the_|an?_)?([\p{Ll}-]+_)?(${oneOf`infrastructure refiner(y|ies) plants? factor(y|ies) ports? projects? reconstruction mines?
  airports? hospitals? schools? stadiums? roads? bridges?`})|berths?)_(in|at)_(the_)?$`;
const NEAR = 140;

/** Whether a place is that of another clause by the word that joins this. */
export const isOfOtherClause = (apart: Apart | null): boolean =>
  apart !== null && (apart.word === ';' || (apart.kind === 'sub' && OTHER_CLAUSE.test(apart.word.toLowerCase())));

/** Whether a place only describes something that the statement names. */
export function isOfOther(text: string, at: number, dated: number, kind: EventKind): boolean {
  const near = text.slice(Math.max(0, at - NEAR), at);
  if (
    (SUBJECT.test(near) && CALLED.test(text.slice(at))) ||
    THING.test(near) ||
    OTHER.test(near) ||
    SET_AGAINST.test(near) ||
    SAID_OF.test(near) ||
    FOR_THING.test(near) ||
    (kind !== 'statement' && FELT.test(near))
  )
    return true;
  if (ONLY_TURNS.has(kind) && MISSION.test(near)) return true;
  if (isPutIn(at, putInsBeside(text, dated)) || isInAside(text, at, dated)) return true;
  if (dated < at) return IN_CONSEQUENCE.test(text.slice(dated, at)) || AHEAD.test(text.slice(dated, at));
  return FRONT.test(text) && OWN_DATE.test(text.slice(at, dated));
}

function isInAside(text: string, at: number, dated: number): boolean {
  if (!text.includes(',')) return false;
  for (const { index, 0: words } of matchesOf(text, ASIDE)) {
    const end = index + words.length;
    if (at > index && at < end) return dated < index || dated >= end;
  }
  return false;
}
