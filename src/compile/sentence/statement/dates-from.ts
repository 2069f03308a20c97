/** "In January 2024 Peru went to court because of a law of September 2023 on fishing": of 2023 is the law, and nothing else. */
import type { DateMention } from '../../../dates/phrase/read.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { given, own, type Piece } from './piece.js';

const BECAUSE_OF = pattern('u')`
  _(because_of|on_account_of|in_protest_(at|against)|in_response_to|in_reaction_to|owing_to|due_to)_an?_
  (?<paper>([\p{L}-]+_){0,2}${oneOf`law act treaty agreement decree decision resolution judgment ruling`})_of_((early|late|mid)_)?$`;
const ON = /^\s(?:on|about|concerning|against|for)\s[^,;.]{3,120}/;

/** The statement of such a date, while its clause has another; null elsewhere. */
export function datesFrom(text: string, date: DateMention, dates: readonly DateMention[]): Piece[] | null {
  if (dates.length < 2) return null;
  const paper = BECAUSE_OF.exec(text.slice(0, date.start))?.groups?.['paper'];
  if (paper === undefined) return null;
  const on = ON.exec(text.slice(date.end))?.[0] ?? '';
  return [given('The '), own(paper + on), given(' dates from '), own(text.slice(date.start, date.end))];
}
