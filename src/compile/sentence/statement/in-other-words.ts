/** Statements that are not cut out of their sentence as they stand: a date of it is that of something told in passing. */
import type { DateMention } from '../../../dates/phrase/read.js';
import { announced } from './announced.js';
import { ofOtherTime } from './other-time.js';
import { compared } from './compared.js';
import { datesFrom } from './dates-from.js';
import { heldSince } from './held-since.js';
import type { Piece } from './piece.js';
import { previousOne } from './previous-one.js';
import { saidThat } from './said-that.js';
import { sinceWhen } from './since-when.js';
import { spokeOf } from './spoke-of.js';

/** The words with their subject, "" where none is to be named; null where the sentence is to be cut. */
export function inOtherWords(
  text: string,
  date: DateMention,
  dates: readonly DateMention[],
  subject: string,
): { pieces: Piece[]; subject: string } | null {
  const planned = announced(text, date, dates);
  if (planned) return planned;
  const pieces =
    previousOne(text, date, subject) ??
    sinceWhen(text, date) ??
    ofOtherTime(text, date, dates) ??
    spokeOf(text, date, dates) ??
    compared(text, date, dates) ??
    saidThat(text, date, dates, subject) ??
    datesFrom(text, date, dates) ??
    heldSince(text, date);
  return pieces && { pieces, subject: '' };
}
