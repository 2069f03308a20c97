/** Further dates that a sentence gives for the change it tells of: "…; other lists give 14 April 1947", "…, though February 1969 is also given". */
import type { DateMention } from '../../../dates/phrase/read.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import type { Sentence } from '../../sentence/annotate.js';
import { isAlsoGiven, OTHER, PAGE, REPORTER, SOURCE } from './accounts.js';

/** Another date as it is given, with its place in the sentence. */
export type GivenDate = Pick<DateMention, 'edtf' | 'text' | 'basis' | 'start' | 'end'>;

const GIVES = oneOf`gives? gave has have had names? named says? said prefers? cites? cited`;
const WRITES = oneOf`writes? wrote speaks? spoke tells`;
const WRITER = oneOf`historians? authors? scholars? writers? chroniclers?`;
/** Right before the date. */
const OTHERS_GIVE = pattern('giu')`(
  \b${OTHER}_([\p{L}-]+_){0,2}${SOURCE}_([a-z]+_)?${GIVES}_(it_as_)?(the_)?((year|date|day)_)?(?=\d|\p{Lu}) |
  (while|whereas|but|though|although)_((an?|the|some|most)_)?([\p{L}-]+_){0,2}?(${SOURCE}|${REPORTER})_(has|have|gives?|names?|says?|cites?)_(?=\d|\p{Lu}\p{L}+_\d) |
  \b${PAGE}\b[^;.()]{0,60}_${GIVES}_(it|the_(year|date|day))_as_(?=\d|\p{Lu}) |
  \b${WRITER}\b[^;.]{0,50}_${WRITES}_of_(?=\d|\p{Lu}))`;
const BARE_YEAR = /^[12]\d{3}(?![\d–-])/;
/** "Another year, 1837, is also given for the start of relations": no preposition makes a date of it. */
const ANOTHER_YEAR = pattern('giu')`\b(another|a_different)_year,_(?=[12]\d{3},_(is|was)_)`;

/** True where a sentence without a date that can be read gives a year all the same. */
export const givesAnotherYear = (text: string): boolean => matchesOf(text, ANOTHER_YEAR).length > 0;

/** What stands at a place as a date: one that was read there, or a year by itself. */
function dateAt({ text, dates }: Pick<Sentence, 'text' | 'dates'>, at: number): GivenDate | null {
  const read = dates.find(({ start }) => start === at);
  if (read) return read;
  const year = BARE_YEAR.exec(text.slice(at))?.[0];
  return year === undefined ? null : { edtf: year, text: year, basis: 'stated', start: at, end: at + year.length };
}

/** The dates between two places of a sentence that it gives as other accounts. */
export function otherAccounts(sentence: Pick<Sentence, 'text' | 'dates'>, from: number, to: number): GivenDate[] {
  const { text, dates } = sentence;
  const given = [...matchesOf(text, OTHERS_GIVE), ...matchesOf(text, ANOTHER_YEAR)].flatMap((match): GivenDate[] => {
    const date = dateAt(sentence, match.index + match[0].length);
    return date === null ? [] : [date];
  });
  const also = dates.filter(({ end }) => isAlsoGiven(text.slice(end)));
  const found = [...given, ...also].filter(({ start, end, edtf }) => start >= from && end <= to && !edtf.includes('/'));
  return found.filter((one, i) => found.findIndex(({ start }) => start === one.start) === i);
}
