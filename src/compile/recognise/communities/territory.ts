/** The territory that a figure covers, where it is not the whole state: "living in England and Wales", "in the province of Murcia". */
import { MONTHS } from '../../../dates/words.js';
import type { Sentence } from '../../sentence/annotate.js';
import { DIVISION, TERRITORY } from '../../words/territories.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import type { Subject } from './subject.js';

const IN = oneOf`in within throughout across of`;
const NAME = part`\p{Lu}[\p{L}’'-]+(_\p{Lu}[\p{L}’'-]+){0,2}`;
const DIVIDED = part`${DIVISION}_of_(the_)?${NAME}`;
const NAMED = oneOf`${TERRITORY} ${DIVIDED} ${NAME}_${DIVISION}(?!\p{L})`;
/** Behind the figure, in its clause: what follows a comma is told of a part of them. */
const AFTER = pattern('du')`^[^.;,]{0,110}?\b${IN}_(the_|settlements_of_the_)?(?<name>${NAMED})`;
/** "In Scotland, 15,000 …", "In England and Wales there were 5,000 …". */
const BEFORE = pattern('du')`(^|[;,]_)[Ii]n_(the_)?(?<name>${NAMED})[,\s][^;]{0,50}$`;
const LIVING = oneOf`live[ds]? living reside[ds]? residing resident settled based (were|was|are)_(counted|registered|found)`;
/** A place by its name alone needs the word that they live there: "lived in Istanbul". */
const LIVING_IN = pattern(
  'du',
)`^[^.;,]{0,80}?\b${LIVING}_(in|on)_(the_)?(?<name>(?!(${MONTHS})\b)${NAME})(?=[.,;)]|_(in|by|as|at|on)_|$)`;

/** "The number of Slovenes in Friuli is put at": the place of those who are counted, before the figure. */
const NUMBER_IN = pattern(
  'du',
)`\b(number|community|minority)_of_([\p{L}-]+_){1,3}in_(the_)?(?<name>${NAME})(?=_)[^;.]{0,80}$`;

/**
 * @param start Where the figure stands.
 * @param limit Where the next one begins.
 */
export function territoryOf(
  { text, actors, dates }: Sentence,
  subject: Subject,
  start: number,
  end: number,
  limit: number,
): string | null {
  const isHost = (from: number, to: number): boolean =>
    actors.some((actor) => actor.start < to && actor.end > from && actor.kind !== 'capital');
  const isHome = (from: number, to: number): boolean =>
    actors.some((actor) => actor.start < to && actor.end > from && actor.side === subject.origin);
  const dated = (from: number, to: number): boolean => dates.some((date) => date.start < to && date.end > from);
  const after = text.slice(end, limit);
  const named = AFTER.exec(after);
  const [from, to] = named?.indices?.groups?.name ?? [];
  // "born in England" says nothing of where they live.
  if (
    named &&
    from !== undefined &&
    to !== undefined &&
    !/\b(?:born|natives|citizens|immigrants)\s(?:in|of)\s(?:the\s)?$/.test(after.slice(0, from))
  )
    if (!isHome(end + from, end + to)) return after.slice(from, to);
  const head = Math.max(0, start - 160);
  const [opens, closes] = (BEFORE.exec(text.slice(head, start))?.indices?.groups?.name ?? []).map((at) => at + head);
  if (opens !== undefined && closes !== undefined && !isHome(opens, closes)) return text.slice(opens, closes);
  const [first, past] = (NUMBER_IN.exec(text.slice(head, start))?.indices?.groups?.name ?? []).map((at) => at + head);
  if (first !== undefined && past !== undefined && !isHost(first, past)) return text.slice(first, past);
  const lives = LIVING_IN.exec(after);
  const [at, last] = lives?.indices?.groups?.name ?? [];
  if (at === undefined || last === undefined || isHost(end + at, end + last) || dated(end + at, end + last))
    return null;
  return after.slice(at, last);
}
