/** Two dates of one event: "in 1971 or, by another account, in 1972" happened once, as did "in 1971 or 1972". */
import type { DateMention } from '../../../dates/phrase/read.js';
import { oneOf, pattern } from '../../../text/pattern.js';

const ACCOUNT = oneOf`accounts? sources? versions? lists? tellings? reckonings? historians? scholars?`;
const OR_BY_ANOTHER = pattern('iu')`
  ^,?_or,?_(according_to|by|in)_(another|other|others|some|a_different)(_([\p{L}-]+_)?${ACCOUNT})?,?_((in|on)_(the_)?)?$`;
/** A span or an open date is no alternative to another. */
const isPoint = ({ edtf }: DateMention): boolean => !edtf.includes('/');

/** The dates of a sentence, with those that are alternatives as one that reaches from the one to the other. */
export function eitherDates(text: string, dates: readonly DateMention[]): DateMention[] {
  const kept: DateMention[] = [];
  for (const date of dates) {
    const before = kept.at(-1);
    const isOther =
      before !== undefined &&
      [before, date].every(isPoint) &&
      before.edtf < date.edtf &&
      OR_BY_ANOTHER.test(text.slice(before.end, date.start));
    if (isOther)
      kept[kept.length - 1] = {
        ...before,
        edtf: `${before.edtf}/${date.edtf}`,
        text: text.slice(before.start, date.end),
        end: date.end,
      };
    else kept.push(date);
  }
  return kept;
}
