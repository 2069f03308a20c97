/** What a comma alone joins: the main clause after an aside, a statement of a list, an item of an enumeration. */
import type { Division } from './division.js';
import { TO_AMOUNT } from './figures.js';
import type { Joint } from './joints.js';
import { FRONTED, NO_SUBJECT } from './lead.js';
import { COMPARED, IN_FORCE, type Found, type Segment } from './segment.js';
import { mainVerb, opensVerb } from './verb.js';
import { AUXILIARY, INTRANSITIVE, isDoubtful, isParticiple, type Token } from './words.js';

/** "the legation, established on 1 June 1927, became …" */
const isReduced = (next: string | undefined): boolean =>
  next !== undefined && /^(?:on|in|by|at|from|after|before|under|during|between)$/.test(next);

function goesOnAsClause(division: Division, host: Segment, between: Segment, first: Token, next: number): boolean {
  if (mainVerb(division.tokens, host.lead, between.at) !== null || NO_SUBJECT.test(first.text)) return false;
  return mainVerb(division.tokens, first.start, next) !== null;
}

/** Whether only a date follows what stands aside and has none. */
function isUndatedAside(division: Division, { start, lead }: Segment, { at, end }: Joint): boolean {
  const date = division.dates.find((one) => one.start >= end);
  if (!date || date.start - end > 12 || division.isDated(start, at)) return false;
  return /^[.;]/.test(division.text.slice(date.end)) && mainVerb(division.tokens, lead, at) !== null;
}

/** Whether a relative clause is complete: with its date, or "whose envoy had been sent home" with its verb. */
const isSaid = (division: Division, { start, lead, word }: Segment, at: number): boolean =>
  division.isDated(start, at) || (/^who(?:se|m)?$/.test(word) && mainVerb(division.tokens, lead, at) !== null);

/** "Lima having fallen in May": with a subject of its own, and no object of the verb before. */
const ABSOLUTE = /^[^,;]{2,50}\s(?:having|being)\s/;

/** What begins behind a comma; null where the segment before goes on. */
export function afterComma(
  division: Division,
  open: number,
  joint: Joint,
  first: Token,
  at: number,
  next: number,
  i: number,
): Found | null {
  const segment = division.segments[open];
  const opens = opensVerb(first, undefined);
  // "who had been there in 2006 and 2018, arrived": an item of what stood between ends with it.
  const between = segment?.kind === 'item' ? division.segments[segment.host] : segment;
  if (between && (between.kind === 'relative' || between.kind === 'sub') && opens) {
    const host = division.segments[between.host];
    if (host && !mainVerb(division.tokens, host.lead, between.at)) return { kind: 'resume', host: between.host };
  }
  // "By the Treaty of Lima, which they signed on 1 April 1958, Spain ceded …": the main clause behind what stands in front.
  if (between?.kind === 'relative' && !opens && isSaid(division, between, joint.at)) {
    const host = division.segments[between.host];
    const front = host && FRONTED.test(division.text.slice(host.lead, host.lead + 12));
    if (
      front &&
      !division.text.slice(host.lead, between.at).includes(',') &&
      goesOnAsClause(division, host, between, first, division.nextStrong(i))
    )
      return { kind: 'resume', host: between.host };
  }
  // "Peru annexed Lima, which Japan claimed, in 1801.": behind an aside without a date that of the main clause.
  if (segment?.kind === 'relative' && isUndatedAside(division, segment, joint))
    return { kind: 'resume', host: segment.host };
  const level = division.level(open);
  const host = division.segments[level];
  const left = division.verbOf(level, joint.at);
  const inForce = IN_FORCE.test(division.text.slice(first.start, first.start + 10)) && !left;
  const reduced = inForce || (opens && isParticiple(first.text) && isReduced(division.tokens[at + 1]?.text));
  if (host && reduced && !INTRANSITIVE.test(first.text) && division.isDated(joint.end, next)) {
    const then = division.tokens[division.tokenAt(next) + 1];
    const fronted = FRONTED.test(division.text.slice(host.lead, host.lead + 12)) && then !== undefined;
    const goesOn =
      division.text.charAt(next) === ',' &&
      then !== undefined &&
      (opensVerb(then, undefined) ||
        (fronted && mainVerb(division.tokens, then.start, division.nextStrong(i)) !== null));
    if (left ?? goesOn) return { kind: 'relative', host: level };
  }
  const absolute = first.text === 'with' && / being /.test(division.text.slice(first.start, next));
  if (host && left && absolute && division.isDated(host.start, joint.at) && division.isDated(joint.end, next))
    return { kind: 'clause' };
  const compared = COMPARED.test(division.text.slice(first.start, first.start + 20));
  // "At the census of 2022 1,470 were counted, against 1,373 in 2011": the date may stand in front.
  if (!host || !left || !division.isDated(compared ? host.start : left.end, joint.at)) return null;
  if (!division.isDated(joint.end, next) && !(division.isItemDated(i) && !opens)) return null;
  const then = division.tokens[at + 1];
  if (compared || IN_FORCE.test(division.text.slice(first.start, first.start + 10)))
    return { kind: 'item', host: level };
  if (first.text === 'followed' && then?.text === 'by') return { kind: 'item', host: level };
  // "The chancery, a villa bought in 1997, was inaugurated": the verb before is of what stands between.
  const isAside = left.auxiliary === '' && division.text.slice(host.lead, left.start).includes(',');
  if (opens)
    return (AUXILIARY.test(first.text) && !isAside) || (then && /^(?:the|an?|its|it|their|\p{Lu}.*)$/u.test(then.text))
      ? { kind: 'predicate', host: level }
      : null;
  if (ABSOLUTE.test(division.text.slice(first.start, next))) return null;
  if (NO_SUBJECT.test(first.text) && !TO_AMOUNT.test(division.text.slice(first.start, first.start + 60))) return null;
  // "Of the six ministers appointed between 2003 and 2020, three …": no verb has been said yet.
  if (
    /^(?:Of|Among|With|By|Under|Despite|Following|After|For)\s/.test(division.text.slice(host.lead)) &&
    !division.text.slice(host.lead, left.start).includes(',') &&
    isDoubtful(division.text.slice(left.start, left.end))
  )
    return null;
  const verb = mainVerb(division.tokens, first.start, next);
  if (verb) {
    const apposed = /^the\s(?:first|last|second|third|only)\b|^an?\s/.test(
      division.text.slice(first.start, first.start + 12),
    );
    return apposed ? null : { kind: 'clause' };
  }
  return { kind: 'item', host: level };
}
