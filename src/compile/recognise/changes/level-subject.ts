/** Whether the mission that a rule found is what was opened or raised, and whose it is. */
import type { CountryCode } from '../../../model.js';
import type { Sentence } from '../../sentence/annotate.js';
import { clauseAt, type Trigger } from '../../sentence/clauses.js';

/** "Talks with the legation were opened": the mission is not what was opened. */
const NOT_SUBJECT =
  /\b(?:with|at|in|from|to|by|near|against|on|for|of|outside)\s(?:the\s|an?\s|its\s|their\s)?(?:\p{Lu}[\p{L}-]*\s){0,2}$/u;
/** "The embassy opened an exhibition", "was opened to the public": something else was opened. */
const HAS_OBJECT =
  /^\s(?:(?:an?|the|its|their|new|several|two|three)\s(?!first\stime|doors|same|following|next|year|month|day|decade|week)\p{L}|to\sthe\s(?:public|press))/u;
const PASSIVE = /\b(?:was|were|been|being)\s(?:\p{L}+ly\s)?[\p{L}-]+(?:\sup)?$/iu;
const ACTIVE = /(?:opened|established|set\sup|founded|created)$/i;
/** "a new embassy building", "the embassy's consular hall": a part of it, or people of it. */
const PART =
  /^(?:['’]|[\s-](?:building|compound|staff|premises|chancery|school|residence|library|grounds|section|branch|wing|hall|garden|ball|party|office|complex|site|employees?|officials?|spokes\p{L}+|exhibition|chapel|church|website|quarter|secretary|counsell?or)s?\b)/iu;
const MISSION = /(?:legations?|embass(?:y|ies)|high\scommissions?|liaison\soffices?)/iu;

/** True when the words of a match speak of a mission itself. */
export function isMissionItself({ text, dates }: Sentence, match: Trigger, subject: boolean): boolean {
  const words = text.slice(match.start, match.end);
  const mission = MISSION.exec(words);
  if (mission && PART.test(text.slice(match.start + mission.index + mission[0].length))) return false;
  if (!subject) return true;
  if (NOT_SUBJECT.test(text.slice(0, match.start))) return false;
  const date = dates.find(({ start }) => start >= match.end && start <= match.end + 4);
  const object = [match.end, date?.end].some((at) => at !== undefined && HAS_OBJECT.test(text.slice(at)));
  return (
    !object || (PASSIVE.test(words) ? !/^\sto\sthe\s(?:public|press)/.test(text.slice(match.end)) : !ACTIVE.test(words))
  );
}

const OF = /\b(?:of|by)\s(?:the\s)?$/;

/** The state whose mission it is: "the embassy of Hungary", else the last one named since the change before it. */
export function senderOf({ text, actors }: Sentence, match: Trigger, from: number): CountryCode | null {
  const named = actors.find(
    ({ start, side }) =>
      side !== null && start > match.start && start < match.end && OF.test(text.slice(match.start, start)),
  );
  if (named) return named.code;
  const clause = clauseAt(text, match.start).start;
  const before = actors.filter(
    ({ start, end, place, side }) => start >= Math.max(clause, from) && end <= match.start && !place && side !== null,
  );
  return new Set(before.map(({ side }) => side)).size === 1 ? (before[0]?.code ?? null) : null;
}

const JOINED = /^[^,;]{0,25}$/;
const LOCATED = /\b(?:in|at|to|of|with|by)\s(?:the\s)?$/;

/** A level between one party and somebody else: a third state right before the mission, or the place of it. */
export function concernsOthers({ text, actors }: Sentence, match: Trigger): boolean {
  const clause = clauseAt(text, match.start);
  const before = actors.filter(({ start, end, place }) => start >= clause.start && end <= match.start && !place);
  const last = before.at(-1);
  if (
    last?.side === null &&
    (JOINED.test(text.slice(last.end, match.start)) || before.every(({ side }) => side === null))
  )
    return true;
  return actors.some(
    ({ start, side, kind, place }) =>
      side === null &&
      start >= match.start &&
      start < Math.max(clause.end, match.end + 30) &&
      !(kind === 'capital' && place && actors.some((other) => other.side !== null && other.start >= clause.start)) &&
      (LOCATED.test(text.slice(0, start)) || start < match.end),
  );
}
