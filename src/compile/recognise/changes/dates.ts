/** Which dates of a sentence a change takes: how they stand to it, and whether they are its own. */
import type { DateMention, MentionRole } from '../../../dates/phrase/read.js';
import { precisionOf } from '../../../dates/precision.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { clauseAt, type Trigger } from '../../sentence/clauses.js';
import { isDelayed } from '../../sentence/asserted.js';
import type { Change } from '../change.js';

/** "since independence in 1960", "until the coup of 1973": the role stands before what happened at the date. */
const ROLE_OF_EVENT =
  /\b(since|until|before|prior\sto)\s(?:(?:the|its|their|his|full|first|second)\s)?(?:(?!and\b|when\b|but\b)[^\s,;]+\s){1,9}?(?:in|on|of)\s(?:early\s|late\s|mid-)?$/i;

/** How a date stands in its sentence, seen from the change at `end`. */
function roleOf({ start, role }: DateMention, text: string, end: number): MentionRole {
  if (role !== 'at' || start < end) return role;
  const named = ROLE_OF_EVENT.exec(text.slice(end, start))?.[1]?.toLowerCase();
  return named === 'since' || named === 'until' ? named : named === undefined ? role : 'before';
}

/** "ten years after the establishment of relations": what is told happened at another time. */
const LOOKS_BACK =
  /\b(?:after|since|following|before|prior\sto|ahead\sof)\s(?!(?:a|an|his|her|this|that|which)\b)(?:(?!\d)[^\s,;]+\s){0,8}$/i;
/** The main clause goes on behind the comma; "after relations were restored, in 1990, …" still dates the restoration. */
const NEXT_CLAUSE = /,(?!\s(?:in|on)\s(?:early\s|late\s|mid-)?$)/;

const IS_NOUN =
  /^(?:(?:the|an?|this|that|their|its|first|second)\s)*(?:re[-\s]?)?(?:rupture|break(?:ing)?|breach|sever(?:ance|ing)|suspension|interruption|\p{Ll}+(?:ation|ment|sumption|newal|ning|ption))\b/iu;
const SMALL = oneOf`
  of in on at by between with and or the their its both two these countries states nations again first early late mid- diplomatic
  formal official full relations? ties as`;
const ONLY_NAMES = pattern('u')`^,?(_(${SMALL}|\p{Lu}[^\s,;]*))*_?$`;

/** "after the break that had followed the revolution of 1917": what had been before has its own date. */
const HAD_BEEN = /\b(?:that|which|who)\shad\s/;
/** "restored after the war of 1967": the year names the war, and a restoration comes when it is over. */
const NAMED_BY_YEAR = /\b(?:after|following|since)\s[^,;]{1,80}\sof\s$/i;

/** "France announced it on 2 May, whereupon the ambassador was called home": what answers comes after that day, if not after that year. */
const THEREUPON = /^,\s(?:whereupon|upon\swhich|after\swhich|following\swhich)\s/;

/** "Although relations had been resumed after the war, they remained cool, owing to mines laid in 1949": the main clause comes behind. */
const SUBORDINATE = /^(?:although|though|while|whereas|even\sthough)\s/i;
const MAIN_CLAUSE = /,\s(?:they|these|those|it|he|she|both|neither|the)\s/i;

/** "an interruption of relations and, since the coup of 1991, interventions": the next thing in a row. */
const NEXT_IN_ROW = /,?\sand,?\s(?:since|from|after|until|in|on)\s/i;
/** "were broken off twice and downgraded several times, most recently in 2025": which of them that was is not said. */
const SEVERAL_TIMES = pattern('iu')`
  ^(_off)?_(twice|repeatedly|((two|three|four|five|several|many|some)_times)|on_(two|three|four|several|many|some)_occasions)\b[^:]*?
  (\band_\p{Ll}+ed\b|\b(most_recently|lastly?|the_(last|latest|first)|for_the_(last|first))\b)`;
/** "; on the last occasion it broke off relations": one of the dates told of before, and which one is not for this rule to say. */
const ON_OCCASION = /^[;,]?\s?(?:and\s)?on\s(?:the|that|this|each)\s(?:\p{L}+\s)?occasions?\b/iu;

/** "were exchanged that winter and raised to embassies in the following decade": dated anew, in words that are no date. */
const DATED_ANEW = pattern('iu')`^[^,;]{0,40}?\b(
  in_the_(following|next|subsequent|coming)_(decade|century|years|months) | in_the_(years|months|decades?)_(that|which)_followed |
  (a|an|some|several|(a_)?few|many|\p{Ll}+)_(days|weeks|months|years|decades?|year|month|week)_(later|afterwards|after_that) |
  (shortly|soon|not_long|immediately)_(after(wards)?|thereafter) | only_(after|with|under|during|when|upon)_(the|its|their) | the_(year|month)_after | within_(a|the|\p{Ll}+)_(year|month|decade|week)s?)\b`;

/** True where a change that stands behind a date has a time of its own. */
export const isDatedAnew = (text: string, { start, end }: Trigger, dateEnd: number): boolean =>
  dateEnd <= start && DATED_ANEW.test(text.slice(end, clauseAt(text, start).end));

/** False when a date belongs to something else in the sentence: what the change is looked back on from, or what came before it. */
export function mayDate(text: string, trigger: Change, { start, end, edtf }: DateMention): boolean {
  if (start >= trigger.end && HAD_BEEN.test(text.slice(trigger.end, start))) return false;
  if (trigger.change === 'restored' && NAMED_BY_YEAR.test(text.slice(clauseAt(text, start).start, start))) return false;
  const clause = clauseAt(text, trigger.start);
  const until = text.slice(trigger.end, Math.max(start, trigger.end));
  const opening = text.slice(clause.start, trigger.start);
  if (isDatedAnew(text, trigger, end)) return false;
  if (SUBORDINATE.test(opening) && MAIN_CLAUSE.test(until)) return false;
  if (IS_NOUN.test(text.slice(trigger.start, trigger.end)) && NEXT_IN_ROW.test(until)) return false;
  if (SEVERAL_TIMES.test(until)) return false;
  if (start < clause.start && ON_OCCASION.test(opening)) return false;
  if (start < clause.start && precisionOf(edtf) === 0 && THEREUPON.test(text.slice(clause.start, clause.end)))
    return false;
  const lead = text.slice(Math.max(clause.start, trigger.start - 90), trigger.start);
  if (!LOOKS_BACK.test(lead)) return true;
  const between = text.slice(trigger.end, start);
  // "the first mission since the rupture visited Cuba on 3 May": a verb of its own takes the date.
  return (
    start >= trigger.end &&
    !NEXT_CLAUSE.test(between) &&
    (!IS_NOUN.test(text.slice(trigger.start, trigger.end)) || ONLY_NAMES.test(between))
  );
}

/** "have had relations since 1992", "Since 1992 they have had relations": the date that stands in the one role asked for. */
function inRole(text: string, dates: readonly DateMention[], trigger: Change): DateMention[] {
  const fitting = dates.filter((date) => roleOf(date, text, trigger.end) === trigger.roles[0]);
  const clause = clauseAt(text, trigger.end);
  const after = fitting.find(({ start }) => start >= trigger.end && clauseAt(text, start).start <= clause.start + 1);
  const before = fitting.find(({ start, end }) => end <= trigger.start && start >= clauseAt(text, trigger.start).start);
  const found = after ?? before;
  return found ? [{ ...found, role: trigger.roles[0] ?? found.role }] : [];
}

/**
 * The dates of a change, with the roles in which they stand to it.
 * @param bound Those that `bindDates` gave it.
 * @param next Where the next change of the sentence begins.
 */
export function datesOf(
  text: string,
  dates: readonly DateMention[],
  trigger: Change,
  bound: readonly DateMention[],
  next: number,
): DateMention[] {
  let own = bound;
  if (trigger.accounts) {
    const rest = dates.filter(({ start, happens }) => happens && start >= trigger.end && start < next);
    if (rest.length > 0) own = rest;
  }
  if (trigger.roles.length === 1) own = inRole(text, dates, trigger);
  const roles = new Set<MentionRole>(trigger.roles);
  if (isDelayed(text, trigger.start, trigger.end)) roles.add('until').add('before');
  if (trigger.lasted) roles.add('until');
  return own.map((date) => ({ ...date, role: roleOf(date, text, trigger.end) })).filter((date) => roles.has(date.role));
}
