/** Whether a mission is what its verb speaks of, or only stands beside it: where something was opened, or who opened it. */
import type { Sentence } from '../../sentence/annotate.js';
import { part, pattern } from '../../../text/pattern.js';
import { group } from '../../words/alternatives.js';
import { WORK } from '../../words/verbs.js';
import { readKinds } from './kinds.js';
import type { MissionPhrase } from './phrase.js';
import type { Act, Verb } from './verbs.js';

/** What is done to a mission at a time; keeping, covering and raising it are read by other rules. */
const TURNS: ReadonlySet<Act> = new Set<Act>(['opened', 'closed', 'suspended', 'reopened', 'resumed', 'moved']);
export const isTurn = ({ act }: Verb): boolean => TURNS.has(act);

const DETERMINERS = '(?:the\\s|an?\\s|its\\s|their\\s)?(?:\\p{Lu}[\\p{L}-]*\\s){0,2}';
/** Nothing that stands behind these has something done to it, or does it. */
const ASIDE = 'at by from near against outside';
const PREPOSITION = group(ASIDE, 'with in to on for of');
/** "Talks with the legation were opened": the mission is not what was opened. */
const BEHIND_PREPOSITION = new RegExp(`\\b${PREPOSITION}\\s${DETERMINERS}$`, 'u');
/** "After the Treaty of San Stefano legations were opened": the preposition is of a name. */
const OF_NAME = pattern('u')`
  \b([Tt]reaty|[Pp]eace|[Cc]onference|[Cc]ongress|[Aa]greement|[Aa]ccords?|[Pp]act|[Pp]rotocol|[Cc]onvention|[Aa]rmistice|[Dd]eclaration)_of_
  \p{Lu}[\p{L}-]*(_\p{Lu}[\p{L}-]*)?_$`;
/** "The status of the legations was raised" */
const RANK_OF = new RegExp(`\\b(?:status|rank|level)\\sof\\s${DETERMINERS}$`, 'u');
/** "Operations at the embassy were suspended" */
const WORK_AT = new RegExp(`\\b${group(WORK)}\\s(?:of|at|in)\\s${DETERMINERS}$`, 'iu');
const BESIDE = new RegExp(`\\b${group(ASIDE, 'of')}\\s${DETERMINERS}$`, 'u');
const ASIDE_OF_VERB = new RegExp(`^\\s${group(ASIDE)}\\s${DETERMINERS}$`, 'u');
const AT_MISSION = new RegExp(`^\\s${PREPOSITION}\\s${DETERMINERS}(?:(?:level|rank|status)\\sof\\s)?$`, 'u');
const AUXILIARY = /\b(?:was|were|been|being|be)\s(?:\p{L}+ly\s)?$/iu;
const FINITE = /\b(?:was|were|been|when)\b/;
/** A relative clause, or what follows a comma, speaks of the mission wherever that stands. */
const RELATIVE = /,|\b(?:which|that)\b/;

const OBJECT_VERB = /^(?:opened|established|set\sup|founded|created|inaugurated|launched)$/i;
const TIMES = part`(?!first_time|doors|same|following|next|year|month|day|decade|week|few_|short_time|little|couple_)`;
/** "The embassy opened an exhibition": something else was opened. "Its doors" are its own. */
const HAS_OBJECT = pattern('u')`^_(an?|the|its|their|new|several|two|three)_${TIMES}\p{L}`;
/** "It opened, in Riga, a consulate", "It opened honorary consulates" */
const ASIDE_FIRST = pattern('u')`^,_(in|at|on)_[^,;]{2,30},(?=_)`;
const SHORT_LEAD = pattern('u')`^_((?!(as|from|in|at|on|by|with|to|when|until|after|before|and)_)[\p{L}\d-]+_){0,3}$`;
const TO_PUBLIC = /^\sto\sthe\s(?:public|press)/;

/** "Uganda reopened it": the one mission of its sentence or of the one before. */
export const takesIt = (text: string, { act, end }: Verb): boolean =>
  (act === 'closed' || act === 'reopened') && /^\s(?:it|the\s(?:mission|post))\b/.test(text.slice(end));

const isPassive = ({ text }: Sentence, { start, text: words }: Verb): boolean =>
  AUXILIARY.test(text.slice(Math.max(0, start - 30), start)) || /^(?:was|were)\s/.test(words);

/**
 * Whether a verb before a mission has it as its object.
 * @param subjects The missions that stand before the verb: "A consulate was opened in Porto and an embassy in Lisbon".
 */
export function isObjectOf(sentence: Sentence, verb: Verb, phrase: MissionPhrase, subjects: boolean): boolean {
  if (!isTurn(verb)) return true;
  if (ASIDE_OF_VERB.test(sentence.text.slice(verb.end, phrase.start))) return false;
  // "opened its embassy to the public"
  if (TO_PUBLIC.test(sentence.text.slice(phrase.end))) return false;
  if (!isPassive(sentence, verb)) return true;
  // "Relations were established in 1961 and an embassy …", "A centre was opened at the embassy"
  return subjects && !AT_MISSION.test(sentence.text.slice(verb.end, phrase.start));
}

/**
 * Whether a verb behind a mission has it as its subject.
 * @param from Where the words behind the mission begin.
 */
export function isSubjectOf(sentence: Sentence, phrase: MissionPhrase, verb: Verb, from: number): boolean {
  const { text, dates } = sentence;
  const gap = text.slice(from, verb.start);
  const lead = text.slice(0, phrase.start);
  const ofWork = (verb.act === 'suspended' || verb.act === 'resumed') && WORK_AT.test(lead);
  const beside = BEHIND_PREPOSITION.test(lead) && !RANK_OF.test(lead) && !OF_NAME.test(lead) && !ofWork;
  if (beside && (FINITE.test(gap) || BESIDE.test(lead)) && !RELATIVE.test(gap)) return false;
  if (!OBJECT_VERB.test(verb.text)) return true;
  const date = dates.find(({ start }) => start >= verb.end && start <= verb.end + 4);
  const passive = isPassive(sentence, verb);
  return ![verb.end, ...(date ? [date.end] : [])].some((at) => {
    const tail = text.slice(at);
    return passive ? TO_PUBLIC.test(tail) : TO_PUBLIC.test(tail) || (HAS_OBJECT.test(tail) && !RELATIVE.test(gap));
  });
}

/** Whether "it opened" speaks of what was opened, so that "it" is a state: "It opened a consulate in Riga", not "It opened in 2004". */
export function opensAnother(sentence: Sentence, verb: Verb): boolean {
  if (!isTurn(verb) || isPassive(sentence, verb) || takesIt(sentence.text, verb)) return false;
  const { text } = sentence;
  const aside = ASIDE_FIRST.exec(text.slice(verb.end))?.[0].length ?? 0;
  const at = verb.end + aside;
  return HAS_OBJECT.test(text.slice(at)) || readKinds(text).some(({ start }) => SHORT_LEAD.test(text.slice(at, start)));
}
