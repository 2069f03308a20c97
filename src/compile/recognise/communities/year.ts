/** When a head count is of: the one next to it, else the one that its sentence names before it. */
import type { DateMention } from '../../../dates/phrase/read.js';
import type { Sentence } from '../../sentence/annotate.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { isPublication } from '../../sentence/publication.js';

/** A new statement begins here: its date is not the count's. */
const CONJUNCTION = oneOf`
  which who whose where and but while whereas although most many mostly after before since`;
const AWAY = pattern()`;|,_${CONJUNCTION}_|,_(were|was|is|are)_to_|\b(since|until|before|established|founded|signed|opened)\b`;
/** "1,800 Koreans, many of them merchants, lived there as of 2011": said of some of the counted. */
const OF_SOME = /,\s(?:many|most|some|several|half)\sof\s(?:them|whom)\s[^,;]{1,60},\s/;
const SPAN_BEFORE =
  /\b(?:since|from|until|till|before|after|following|between)\s(?:the\s)?(?:\p{L}+\s(?:of\s)?){0,2}$/iu;

/** "5,000 lived there, in 2011 6,000 and in 2021 7,000": the date of the count behind it. */
const OPENS = /(?:[,;]|\sand|,\sand)\s(?:in|by|for|at)\s(?:the\s)?$/;
const NEXT = /^,?\s(?:\p{L}+\s){0,3}$/u;

/** "282,000 in 2021, down from 400,000 in 2012, though estimates go up to a million": the year of what it is measured by. */
const MEASURED_BY = pattern('iu')`\b((down|up)_from|(as_)?against|compared_(with|to)|versus)_([^,;]|,(?=\d)){1,60}$`;
/** "from 700,000 in 1995 to about 175,000": the year of where it began. */
const ROSE_TO = pattern('iu')`^_to_([\p{L}]+_){0,3}[\d.,]*$`;
/** "the end of the 1950s", "the 1990s": no one year. */
const YEARS = /^(?:(\d{4})[^/]*\/(?!\1|\.\.)|\d{3}X$)/;

/** "In the academic year 2012–2013" students are counted, which goes by the year in which it ends. */
const SCHOOL_YEAR = /\b(?:academic|school|study)\syear\s(?:of\s)?$/i;
const TWO_YEARS = /^\d{4}\/\d{4}$/;
/** A month or a day. */
const FINER = /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d\d)?$/;

/** When people were counted. */
export interface CountDate {
  year: number | null;
  /** EDTF: the month or the day, or the two years of an academic one, where the text gives it: "in October 2023". */
  period?: string;
}

/**
 * @param from Where the count ends.
 * @param to Where the next count of the sentence begins.
 */
export function countDate({ text, dates }: Sentence, from: number, to: number): CountDate {
  const dated = dates.flatMap((date): { date: DateMention; year: number | null }[] =>
    isPublication(text, date)
      ? []
      : YEARS.test(date.edtf) && !TWO_YEARS.test(date.edtf)
        ? [{ date, year: null }]
        : /^\d{4}(?:[-~?]|$)/.test(date.edtf) && !YEARS.test(date.edtf)
          ? [{ date, year: Number(date.edtf.slice(0, 4)) }]
          : SCHOOL_YEAR.test(text.slice(Math.max(0, date.start - 30), date.start)) && TWO_YEARS.test(date.edtf)
            ? [{ date, year: Number(date.edtf.slice(5)) }]
            : [],
  );
  const told = ({ date, year }: (typeof dated)[number]): CountDate =>
    year === null || FINER.test(date.edtf) || TWO_YEARS.test(date.edtf) ? { year, period: date.edtf } : { year };
  const after = dated.find(
    ({ date }) =>
      date.start >= from &&
      date.start < to &&
      !AWAY.test(text.slice(from, date.start).replace(OF_SOME, ' ')) &&
      !(to < text.length && OPENS.test(text.slice(from, date.start)) && NEXT.test(text.slice(date.end, to))),
  );
  if (after) return told(after);
  const before = dated.filter(
    ({ date }) =>
      date.end <= from &&
      !ROSE_TO.test(text.slice(date.end, from)) &&
      !(MEASURED_BY.test(text.slice(0, date.start)) && /[,;]/.test(text.slice(date.end, from))),
  );
  // "15,000 in 2013, scholars quoted in 2018 of 400,000": the year is that of the figure before.
  const last = dates.findLast(({ end }) => end <= from);
  if (last && isPublication(text, last)) return { year: null };
  // "690 by the 2022 census, but an association estimates that 4,500": the year is the census's.
  const anew = before.at(-1);
  if (
    anew &&
    SAID_ANEW.test(text.slice(anew.date.end, from)) &&
    OF_CENSUS.test(text.slice(Math.max(0, anew.date.start - 30), anew.date.end + 20))
  )
    return { year: null };
  const plain = before.findLast(({ date }) => !SPAN_BEFORE.test(text.slice(Math.max(0, date.start - 30), date.start)));
  if (plain) return told(plain);
  const census =
    /\b((?:1[6-9]|20)\d\d)\s(?:\p{L}+\s)?(?:census|survey|estimate)\b/iu.exec(text) ??
    /\b(?:census|survey|estimate)\sof\s((?:1[6-9]|20)\d\d)(?!\d)/i.exec(text);
  // "is put at 30,000, but the census of 2014 found 9,000"
  const isOthers = census !== null && census.index > from && AWAY.test(text.slice(from, census.index));
  return { year: census && !isOthers ? Number(census[1]) : null };
}

/** Somebody else speaks of a number that he gives no year. */
const SAID_ANEW = pattern('iu')`
  [,;]_(but|while|whereas|though|although|yet)_[^;]{0,90}\b(estimate[sd]?|claims?|claimed|believe[sd]?|speaks?|spoke|says?|said|puts?)\b`;
const OF_CENSUS = pattern('iu')`\bcensus(es)?_of_(the_year_)?\d{4} | \d{4}_census`;

const YEAR = String.raw`(?:1[6-9]|20)\d\d`;
const CENSUSES = [
  new RegExp(`\\bcensus(?:es)?\\sof\\s(${YEAR})(?:\\sand\\s(?:of\\s)?|/|[–-])(${YEAR}|\\d\\d)(?!\\d)`),
  new RegExp(`(?<!\\d)(${YEAR})(?:\\sand\\s|/|[–-])(${YEAR}|\\d\\d)\\s(?:\\p{L}+\\s){0,2}?census(?:es)?\\b`, 'u'),
];

/** The years of one figure that several censuses give together: "the censuses of 2021 and 2022 put the number at". */
export function censusYears(text: string): { year: number; period: string } | null {
  const match = CENSUSES.map((censuses) => censuses.exec(text)).find((found) => found !== null);
  const [, first = '', second = ''] = match ?? [];
  if (first === '') return null;
  const last = second.length === 2 ? first.slice(0, 2) + second : second;
  return Number(last) > Number(first) ? { year: Number(last), period: `${first}/${last}` } : null;
}
