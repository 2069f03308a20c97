/** Whose level of representation a rule found: the state that sends, or somebody else altogether. */
import type { CountryCode } from '../../../model.js';
import type { Sentence } from '../../sentence/annotate.js';
import { clauseAt, type Trigger } from '../../sentence/clauses.js';

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
