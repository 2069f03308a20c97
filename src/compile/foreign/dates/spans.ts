/** The dates that stand in a cell of a table, in all the spellings of cells: "3 May 1992", "May 3, 1992", "1992-05-03", "1962 (July 3)". */
import { parseEdtf } from '../../../dates/edtf.js';
import { readDateArgument } from '../../../dates/read.js';
import { matchesOf } from '../../../text/matches.js';

export interface DateSpan {
  start: number;
  end: number;
  text: string;
  /** Null for words that have the form of a date and are none: "31 June 1992". */
  edtf: string | null;
}

const NAMES = 'january|february|march|april|may|june|july|august|september|october|november|december';
const MONTH = `(?:${NAMES}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?`;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '\\d{3,4}';

/** A form, and the words of it in the order in which the project's reader of dates takes them. */
interface Form {
  pattern: RegExp;
  read: (groups: readonly string[]) => string | null;
}

const two = (text = ''): string => text.padStart(2, '0');
const typed = (text: string): string | null => readDateArgument(text.replace(/\s+/g, ' '));
const point = (...parts: string[]): string | null => {
  const edtf = parts.join('-');
  return parseEdtf(edtf) === null ? null : edtf;
};
const form = (source: string, read: Form['read']): Form => ({ pattern: new RegExp(source, 'iuy'), read });

/** A day of which the order of day and month is not sure is a year. */
function numeric(a: string, b: string, year: string): string | null {
  const [x, y] = [Number(a), Number(b)];
  if (x > 12 || x === y) return point(year, two(b), two(a));
  if (y > 12) return point(year, two(a), two(b));
  return point(year);
}

/** Longer forms stand before those that they begin with. */
const FORMS: readonly Form[] = [
  form(`(${DAY})\\s?(?:of\\s)?(${MONTH}),?\\s?(${YEAR})(?!\\d)`, ([, d = '', m = '', y = '']) =>
    typed(`${d} ${m} ${y}`),
  ),
  form(`(${MONTH})\\s(${DAY}),?\\s?(\\d{4})(?!\\d)`, ([, m = '', d = '', y = '']) => typed(`${d} ${m} ${y}`)),
  form(`(${MONTH})\\s?,?\\s(?:of\\s)?(${YEAR})(?!\\d)`, ([, m = '', y = '']) => typed(`${m} ${y}`)),
  form('(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)', ([, y = '', m, d]) => point(y, two(m), two(d))),
  form('(\\d{4})\\s(\\d{1,2})\\s(\\d{1,2})(?!\\d)', ([, y = '', m, d]) => point(y, two(m), two(d))),
  form(`(\\d{4})[-\\s](${MONTH})[-\\s](\\d{1,2})(?!\\d)`, ([, y = '', m = '', d = '']) => typed(`${d} ${m} ${y}`)),
  form(`(${MONTH})-(\\d{1,2})\\s(\\d{4})(?!\\d)`, ([, m = '', d = '', y = '']) => typed(`${d} ${m} ${y}`)),
  form('(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?!\\d)', ([, a = '', b = '', y = '']) => numeric(a, b, y)),
  form(`(\\d{4})\\s?\\((${MONTH})\\s(${DAY})\\)`, ([, y = '', m = '', d = '']) => typed(`${d} ${m} ${y}`)),
  form(`(\\d{4})\\s\\(?(${MONTH})\\)?(?!\\s?\\d)`, ([, y = '', m = '']) => typed(`${m} ${y}`)),
  // "1905–11" may be a month or a span of years: the year is sure.
  form('(\\d{4})-(0?[1-9]|1[0-2])(?![\\d-])', ([, y = '', m]) => point(y, two(m))),
  form('(\\d{4})[–-](\\d{1,2})(?![\\d-])', ([, y = '']) => point(y)),
  // "1800s" may be a decade or a century.
  form("(\\d\\d)00[’']?s(?!\\p{L})", ([, c = '']) => point(`${c}XX`)),
  form("((?:early|mid|late)[\\s-])?(\\d{3}0)[’']?s(?!\\p{L})", ([, part = '', y = '']) =>
    typed(`${part.replace('-', ' ')}${y}s`),
  ),
  form(`(${YEAR})(?![\\d%]|,\\d)`, ([, y = '']) => typed(y)),
];

const ANCHOR = new RegExp(`(?<![\\p{L}\\p{N}])(?:\\d|${MONTH}|early|mid|late)`, 'giu');
const ABOUT = /(?:~|\b(?:c\.|ca\.|circa|about|around|approximately))\s?$/i;

/** All dates of a text in order, without overlaps. */
export function dateSpans(text: string): DateSpan[] {
  const found: DateSpan[] = [];
  let from = 0;
  for (const { index } of matchesOf(text, ANCHOR)) {
    if (index < from) continue;
    for (const { pattern, read } of FORMS) {
      pattern.lastIndex = index;
      const match = pattern.exec(text);
      if (!match) continue;
      const edtf = read([...match]);
      const about = edtf !== null && !/[/X]/.test(edtf) && ABOUT.test(text.slice(Math.max(0, index - 20), index));
      from = index + match[0].length;
      found.push({ start: index, end: from, text: match[0], edtf: about ? `${edtf}~` : edtf });
      break;
    }
  }
  return found;
}
