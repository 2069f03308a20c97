/** What "and", "but" or a semicolon joins: a clause, a predicate, an item of an enumeration, or nothing of the kind. */
import { afterColon } from './after-colon.js';
import type { Division } from './division.js';
import { TO_AMOUNT } from './figures.js';
import { isParted, type Joint } from './joints.js';
import { NO_SUBJECT, SUBORDINATE_START } from './lead.js';
import type { Found, Segment } from './segment.js';
import { mainVerb, opensVerb, type Verb } from './verb.js';
import { isParticiple, PAST_ONLY, type Token } from './words.js';

const THAT_OF = /^th(?:at|ose)\sof\s/;
const BETWEEN = /\bbetween\s(?!(?:them|these|those|the\stwo|two|both|it)\b)/;
/** "arguing that agreements of 1952 | and 1954 had concerned …" */
const COMPLEMENT = /\bthat\b(?!\s(?:day|month|year|decade)\b)/;

/** What begins behind a conjunction; null where the segment before goes on. */
export function afterConjunction(
  division: Division,
  open: number,
  joint: Joint,
  first: Token,
  at: number,
  i: number,
): Found | null {
  const level = division.mainLevel(open, joint.comma || joint.word === ';', first.text);
  const host = division.segments[level];
  const left = host ? division.verbOf(level, joint.at) : null;
  const reach = division.reach(i);
  const listed = afterColon(division, level, i);
  if (listed && host && left) return listed;
  if (joint.word === ';' && host)
    return joint.at > 24 && standsAlone(division, host, left, joint.at) && isAfterStop(division, first, joint.end)
      ? { kind: 'clause' }
      : null;
  const inside = division.segments[open];
  const around = inside?.kind === 'relative' ? division.segments[inside.host] : undefined;
  // "The question of Lima, which was Peruvian until 1920, and of its minority has been": the subject goes on.
  if (joint.comma && inside && around && /^(?:of|in|on|for|with|between|about|from|to)$/.test(first.text))
    if (mainVerb(division.tokens, around.lead, inside.at) === null && division.isDated(inside.start, joint.at))
      return { kind: 'resume', host: inside.host };
  if (!host || !left) return null;
  const dated = division.isDated(joint.end, reach);
  const leftDated = division.isDated(host.start, joint.at);
  if (division.text.startsWith('again ', joint.end) && NO_SUBJECT.test(first.text))
    return dated && leftDated ? { kind: 'item', host: level } : null;
  const figure = TO_AMOUNT.test(division.text.slice(first.start, first.start + 60));
  // "and, according to provisional figures, about 99 in 2012": who says so stands aside.
  const cited = first.text === 'according' && isParted(division.text, joint.at);
  if (
    NO_SUBJECT.test(first.text) &&
    !figure &&
    !cited &&
    !THAT_OF.test(division.text.slice(first.start, first.start + 9))
  )
    return null;
  const before = division.text.slice(division.joints[i - 1]?.end ?? 0, joint.at);
  // "it was reported that Peru wanted ships and a deal took place in 2016": what has an article is told anew.
  if (!joint.comma && COMPLEMENT.test(before) && !(leftDated && dated && /^(?:the|an?)$/.test(first.text))) return null;
  // "who had been there in 2006 and 2018, arrived": behind the comma the main clause goes on.
  const main = division.segments[host.host];
  const closes = host.kind === 'relative' && main && main !== host && !mainVerb(division.tokens, main.lead, host.at);
  if (closes && opensVerb(first, undefined) && division.text.slice(joint.end, first.start).endsWith(', '))
    return dated && leftDated ? { kind: 'item', host: level } : null;
  if (opensVerb(first, undefined) || (left.auxiliary !== '' && isParticiple(first.text)))
    return leftDated && division.isDated(joint.end, division.nextStrong(i)) ? { kind: 'predicate', host: level } : null;
  const verb = mainVerb(division.tokens, first.start, reach);
  if (!verb && isParted(division.text, joint.at)) return dated ? { kind: 'item', host: level } : null;
  // "between the coup of 1978 and the fall of the regime in 2002": one span with two ends.
  if (joint.word === 'and' && !joint.comma && BETWEEN.test(before)) return null;
  const anew = first.start > joint.end && division.isDated(joint.end, first.start);
  // "an embassy in Beijing, opened in 1973, and consulates-general in …": the list goes on behind what stood between.
  const current = division.segments[open];
  if (
    !verb &&
    joint.comma &&
    current?.kind === 'relative' &&
    (current.word === ',' || isClosedRelative(division, current, joint.at)) &&
    !division.isDated(joint.end, reach)
  )
    return { kind: 'resume', host: current.host };
  if (verb) {
    const strong = joint.comma || joint.word !== 'and' || anew;
    const adjacent = division.dates.some(({ end }) => end <= joint.at && joint.at - end < 3);
    // "was settled by Zapatero and Peru became …": a verb that is nothing else.
    const told = /^\p{Lu}/u.test(first.text) && PAST_ONLY.test(division.tokens[at + 1]?.text ?? '');
    const opens = told || adjacent || /^(?:the|an?|its|their|his|her|it|they|he|she)$/.test(first.text);
    return strong || (leftDated && dated && opens) ? { kind: 'clause' } : null;
  }
  // "which met in İzmir in 2011, and in Ankara in 2013": an item goes on from its enumeration, whatever the comma.
  return leftDated && !isUndatedMain(division, level, current, joint.at) && division.isItemDated(i) && at >= 0
    ? { kind: 'item', host: division.listOf(open, joint.at) }
    : null;
}

/** "With the government, formed on 7 March, Peru agreed on trade and aid on 11 April": what goes on behind an aside has no date yet. */
const isUndatedMain = (division: Division, level: number, current: Segment | undefined, at: number): boolean =>
  current?.kind === 'resume' &&
  !division.isDated(current.start, at) &&
  !division.isDated(division.segments[level]?.start ?? 0, division.segments[level + 1]?.at ?? 0);

/** "which was opened in 1973, and consulates-general in …": what is passive or only "is", and ends with its date, has no object to go on from. */
function isClosedRelative(division: Division, { word, start, lead }: Segment, end: number): boolean {
  const verb = word === 'which' ? mainVerb(division.tokens, lead, end) : null;
  const closes = division.dates.some((date) => date.start > start && date.end === end);
  return verb !== null && verb.auxiliary !== '' && closes && /^(?:was|is|has|had)\b/.test(division.text.slice(lead));
}

/** "After the council had ended; Peru signed": a semicolon where a comma belongs. */
function standsAlone(division: Division, host: Segment, left: Verb | null, at: number): boolean {
  const words = division.text.slice(host.start, host.start + 30);
  // "After the revolution of 1917 Peru did not recognise …; on 6 December": what follows the date is a clause of its own.
  const [date] = division.datesIn(host.start, at);
  if (host.kind === 'clause' && SUBORDINATE_START.test(words))
    return date !== undefined && mainVerb(division.tokens, date.end, at) !== null;
  return (
    left !== null || !/^(?:On|In|During|After|Before|Since|With|By|At|From|Under|Despite|Following|Until)\s/.test(words)
  );
}

/** "another list gives 20 April 1566": of what, only the clause before says. */
const ANOTHER_SOURCE = /^another\s(?:list|chronology|source|account|page|version)\s\p{Ll}+\s(?:on\s)?\d/u;

/** A semicolon, colon or dash joins what can stand alone. */
function isAfterStop(division: Division, first: Token, from: number): boolean {
  const rest = division.masked.slice(from);
  const own = /^[^;]*/.exec(rest)?.[0].length ?? 0;
  if (ANOTHER_SOURCE.test(rest)) return false;
  const pronoun = /^(?:it|they|he|she|these|both)$/.test(first.text);
  if (own < (pronoun ? 12 : 25) || /^(?:where|which|who|whose|for|to|with|without|of)$/.test(first.text)) return false;
  if (/^(?:\p{Lu}|(?:the|an?|it|they|he|she|these|this|both|its|their|his|her)$)/u.test(first.text)) return true;
  return division.tokens.some(
    (token, i) => token.start >= first.start && token.start < from + own && opensVerb(token, division.tokens[i - 1]),
  );
}
