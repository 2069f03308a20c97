/**
 * Missions that moved: "moved its embassy from Tel Aviv to Jerusalem on 14 May 2018". There they are since then, but what was at that
 * level before goes on: a move begins no level.
 */
import type { Mission, RelationEvent, StatusChange } from '../../model.js';
import { oneOf, pattern } from '../../text/pattern.js';

const MOVED = oneOf`moved transferred relocated shifted`;
const SEATS = oneOf`embass(y|ies) high_commissions? legations?`;
/** With both cities, or at least the one that was left: a move within a city is none. */
const MOVES = pattern('iu')`
  \b${MOVED}\b[^.;]{0,60}\b${SEATS}\b[^.;]{0,40}\b(from|to)_\p{Lu} |
  \b${SEATS}\b[^.;]{0,80}\b${MOVED}\b[^.;]{0,20}\b(from|to)_\p{Lu}`;

const AS_MOVED = pattern('iu')`\b${MOVED}\b`;
/** "opened in 1964 and moved to Brasília in 1972": the day of the move, not the one before it. */
function isMoveOn(text: string, date: string): boolean {
  if (!MOVES.test(text)) return false;
  const verb = AS_MOVED.exec(text)?.index ?? 0;
  return text.includes(date, verb) || !/\d{4}/.test(text.slice(verb));
}

type Told = Pick<RelationEvent, 'date' | 'text' | 'sentence'>;

/** The sending states' missions and changes of level, with what was only a move marked in the missions and left out of the changes. */
export function withMoves<M extends Mission>(
  facts: { missions: readonly M[]; statusChanges: readonly StatusChange[] },
  events: readonly Told[],
): { missions: M[]; statusChanges: StatusChange[] } {
  const moves = events.filter(({ text, sentence, date }) => isMoveOn(sentence ?? text, date.text));
  const isMove = ({ since, city, until, periods }: Mission): boolean =>
    since !== null &&
    city !== null &&
    until === null &&
    periods === undefined &&
    moves.some(({ date, text, sentence }) => date.edtf === since && (sentence ?? text).includes(city));
  const moved = facts.missions.filter(isMove);
  const begins = ({ change, by, date }: StatusChange): boolean =>
    moved.some(({ kind, sending, since }) => change === kind && by === sending && date.edtf === since);
  return {
    missions: facts.missions.map((one) =>
      moved.includes(one)
        ? { ...one, periods: [{ kind: one.kind, from: one.since, until: null, began: 'moved', ended: null }] }
        : one,
    ),
    statusChanges: facts.statusChanges.filter((one) => !begins(one)),
  };
}
