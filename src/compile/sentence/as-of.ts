/** The time of which a sentence is said to be true: "As of 2024, …", "… (as of 2021)". */
import type { DateMention } from '../../dates/phrase/read.js';
import { oneOf, pattern } from '../../text/pattern.js';
import { clauseAt } from './clauses.js';
import type { Sentence } from './annotate.js';

const AS_OF = oneOf`as_of as_at`;
/** At the beginning of a statement. */
const OPENS = pattern('iu')`(^|[;:,]_(and_|but_)?)${AS_OF}_((early|late|the_end_of)_)?$`;
/** Behind a statement, in brackets or at its end. */
const CLOSES = pattern('iu')`(_\(|,_|_)${AS_OF}_((early|late|the_end_of)_)?$`;
const ENDS = /^\)?(?:[.;]|$)/;
const NEAR = 40;

/** The date that holds for what stands from `start` to `end` of a sentence; null where none does. */
export function asOfFor(
  { text, dates }: Pick<Sentence, 'text' | 'dates'>,
  { start, end }: { start: number; end: number },
): DateMention | null {
  const lead = (date: DateMention): string => text.slice(Math.max(0, date.start - NEAR), date.start);
  const isOf = (date: DateMention): boolean => {
    if (date.end <= start) return OPENS.test(lead(date)) && !text.slice(date.end, start).includes(';');
    if (date.start < end) return false;
    return CLOSES.test(lead(date)) && ENDS.test(text.slice(date.end)) && date.start < statementEnd(text, start);
  };
  return dates.find(isOf) ?? null;
}

/** Where the clauses that a semicolon does not part end. */
function statementEnd(text: string, at: number): number {
  const { end } = clauseAt(text, at);
  const next = text.indexOf(';', at);
  return next === -1 ? text.length : Math.max(end, next);
}
