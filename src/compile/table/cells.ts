/** What stands in a cell: a date, a party, nothing. */
import { DateReader, type DateMention } from '../../dates/phrase/read.js';
import { compareEdtf } from '../../dates/bounds.js';
import type { ActorMention, ActorReader, Side } from '../sentence/actors.js';

/** "–", "n/a", "unknown": a cell that says nothing. */
const EMPTY = /^(?:[-–—?.…]*|n\/?\s?a|unknown|none|not\s(?:available|known|stated)|tba|tbd)$/i;

export const isEmpty = (cell: string): boolean => EMPTY.test(cell.trim());

/** "(1)", "[a]": marks of notes at the end of a cell. */
const MARK = /\s?(?:\[[^\]]{1,12}\]|[*†‡§]+)$/u;

/** A cell in one line. */
export const lineOf = (cell: string): string =>
  cell
    .replace(/^[*#]\s*/gm, '')
    .replace(/\s*\n\s*/g, ', ')
    .replace(MARK, '')
    .trim();

/** The dates of a cell that hold nothing else, in order. A bare year counts: the column says that it is one. */
export function datesIn(cell: string): DateMention[] {
  const line = lineOf(cell);
  // The reader takes a bare number for a year only behind a word that says so.
  const bare = /^\d{4}$/.test(line) ? `in ${line}` : /^\d{4}\s?[-–]\s?\d{2,4}$/.test(line) ? `from ${line}` : line;
  return new DateReader().read(bare);
}

/** The first date of a cell as EDTF, or null. */
export function dateIn(cell: string): DateMention | null {
  return [...datesIn(cell)].sort((a, b) => compareEdtf(a.edtf, b.edtf))[0] ?? null;
}

/** The calendar year that a cell names, or null. */
export function yearIn(cell: string): number | null {
  const years = [...lineOf(cell).matchAll(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
  return years.length === 1 ? (years[0] ?? null) : null;
}

/** The states of a cell. */
export const actorsIn = (cell: string, actors: ActorReader): ActorMention[] => actors.read(lineOf(cell));

/** The one party that a cell names; null for none, for both, and for another state. */
export function sideIn(cell: string, actors: ActorReader): Side | null {
  const named = actorsIn(cell, actors).filter(({ kind }) => kind !== 'capital');
  const sides = new Set(named.map(({ side }) => side));
  return sides.size === 1 ? (named[0]?.side ?? null) : null;
}

/** True when a cell names a state that is no party, and none that is. */
export function namesThird(cell: string, actors: ActorReader): boolean {
  const named = actorsIn(cell, actors);
  return named.length > 0 && named.every(({ side }) => side === null);
}
