/** What a segment without a subject of its own gets in front: the subject of another, or what "which" stands for. */
import { MONTHS } from '../../../dates/words.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { antecedentOf, definite, isPlural, subjectOf, verbHolder } from './subject.js';
import { FRONTED } from './lead.js';
import type { Divided, Segment } from './segment.js';
import { mainVerb } from './verb.js';
import { INTRANSITIVE, isParticiple } from './words.js';

/** What may follow a participle that has no object. */
const NO_OBJECT = pattern('u')`
  ^([.,;()\d–—]|(\p{Ll}+ly|in|on|at|by|to|from|into|for|with|of|as|again|and|or|until|since|during|under|after|before|over|back|there|only
  |once|later|then|out|down|up|off|between|about|around|through|when|within|upon|against|due|near|not|null|open|closed|effective|invalid
  |embassy|early|late|mid|to)(?![\p{L}])|${oneOf`${MONTHS}`}\b)`;
const ADVERBS_ALONE = /^(?:\p{Ll}+ly|also|then|later|again|soon|thus)?$/u;

/** "which ended with an agreement signed in Oslo": the verb follows, whatever participles come later. */
const AT_ONCE = /^(?:ended|began|started|lasted|led|resulted|took|came|went|became|opened|entered)\s\p{Ll}/u;

/** Whether "which" is the subject of its clause: "which met in İzmir", not "which it closed". */
export function isSubjectRelative({ text }: Divided, { kind, word, start, lead, verb }: Segment): boolean {
  if (kind !== 'relative') return false;
  if (word === ',') return true;
  if (word !== 'which' && word !== 'who') return false;
  return (
    lead > start ||
    ADVERBS_ALONE.test(verb ? text.slice(start, verb.start).trim() : '') ||
    AT_ONCE.test(text.slice(start, start + 30))
  );
}

/** The words in front, with their space; "" where the segment needs none, null where they are not known. */
export function openingOf(divided: Divided, segment: Segment): string | null {
  const host = divided.segments[segment.host];
  if (!host) return '';
  if (isSubjectRelative(divided, segment)) {
    const antecedent = antecedentOf(divided, segment);
    const missing = segment.word === ',' ? (isPlural(antecedent) ? 'were ' : 'was ') : '';
    return antecedent === '' ? null : `${definite(antecedent)} ${missing}`;
  }
  if (segment.kind !== 'predicate') return '';
  const subject = isSubjectRelative(divided, host) ? definite(antecedentOf(divided, host)) : chain(divided, host);
  if (subject === '') return null;
  // "A treaty was signed in 1923 | and came into force in 1925": known by then.
  const known = host.dates.length > 0 ? subject.replace(/^An?\s(?=\p{L})/u, 'The ') : subject;
  return `${placeInFront(divided, host)}${whereOpened(divided, host, known)} ${sharedAuxiliary(divided, segment, host)}`;
}

/** "An office was opened in Lima in 1996 | and was made a consulate in 2011": what is opened somewhere is that of the place. */
const OPENED_IN = pattern('u')`
  ^(was|were)_((also|first|then|later)_)?${oneOf`opened established founded created added built inaugurated set_up`}
  (?<where>_in_\p{Lu}[\p{L}\p{M}’'-]*(_\p{Lu}[\p{L}\p{M}’'-]*){0,3})_(in|on)_`;
function whereOpened({ text }: Divided, { verb }: Segment, subject: string): string {
  if (!verb || /\s(?:in|at|to)\s/.test(subject)) return subject;
  const where = OPENED_IN.exec(text.slice(verb.start, verb.start + 120))?.groups?.['where'] ?? '';
  // "In Lima, the office of the embassy": behind it, it would be that of the embassy.
  return subject.includes(' of ') && where !== ''
    ? `I${where.slice(2)}, ${subject.replace(/^The\s/, 'the ')}`
    : subject + where;
}

/** The subject of a segment, or of the one that it goes on from. */
function chain(divided: Divided, segment: Segment): string {
  let at = segment;
  for (let i = 0; i < 4 && at.kind === 'predicate'; i++) at = divided.segments[at.host] ?? at;
  return isSubjectRelative(divided, at) ? definite(antecedentOf(divided, at)) : subjectOf(divided, at);
}

/** "In Ottawa, France acquired … and inaugurated …": a place in front holds for both. */
function placeInFront({ text }: Divided, host: Segment): string {
  return (
    /^(?:In|At)\s\p{Lu}[\p{L}\s]{1,30},\s(?=\p{Lu}|the\s)/u.exec(text.slice(host.start, host.start + 60))?.[0] ?? ''
  );
}

/** "was signed in 2017 | and ratified in 2018": the auxiliary, where a participle goes on from it. */
function sharedAuxiliary(divided: Divided, segment: Segment, host: Segment): string {
  const { verb } = verbHolder(divided, host);
  const first = /^[\p{L}-]+/u.exec(divided.text.slice(segment.lead))?.[0] ?? '';
  if (
    !verb ||
    verb.auxiliary === '' ||
    !(verb.passive || /^ha/.test(verb.auxiliary)) ||
    !isParticiple(first) ||
    INTRANSITIVE.test(first)
  )
    return '';
  const after = divided.text.slice(segment.lead + first.length).trimStart();
  // "was closed in 1939 and sent its staff home": what has an object is active.
  if (verb.passive && after !== '' && !NO_OBJECT.test(after)) return '';
  return `${verb.auxiliary} `;
}

/** "By the Treaty of Lima, which they signed in 1929, Peru gave up …": what stands in front is told with its main clause. */
export const isInFront = (divided: Divided, host: Segment, { at }: Segment): boolean =>
  FRONTED.test(divided.text.slice(host.lead, host.lead + 12)) &&
  divided.segments.some(
    ({ kind, host: of, start }) => kind === 'resume' && divided.segments[of] === host && start > at,
  ) &&
  mainVerb(divided.tokens, host.lead, at) === null;

const IS_PRESENT = /^(?:is|are|has|have)$|[^s]s$/;
/**
 * "The Treaty of Lima, signed on 10 May 1871, ended the war": what is told in the past of what stands in front of the aside
 * has no other date than that of the aside; "who had been appointed in 1815" tells of a time before.
 */
export const isWithinPast = (divided: Divided, host: Segment, { at, verb: own }: Segment): boolean =>
  !/^had/.test(own?.auxiliary ?? '') &&
  divided.segments.some(
    ({ kind, host: of, start, verb }) =>
      kind === 'resume' &&
      divided.segments[of] === host &&
      start > at &&
      verb !== null &&
      !IS_PRESENT.test(/^\p{L}+/u.exec(divided.text.slice(verb.start))?.[0] ?? ''),
  ) &&
  mainVerb(divided.tokens, host.lead, at) === null;
