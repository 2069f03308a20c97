/** Events as a calendar that other programs read: iCalendar, RFC 5545. Each comes again every year, on its day. */
import { PACKAGE } from '../../../about.js';
import { boundsOf } from '../../../dates/bounds.js';
import type { Located } from '../../../query/locate.js';
import type { TimelineRow } from '../../../query/timeline.js';
import type { ArticleSource, Edtf, Relation } from '../../../model.js';
import { cleanLine } from '../../../text/clean.js';
import { webAddress } from '../../look/link.js';
import { basisNote, shortDate } from './dates.js';
import { titleOf } from './heading.js';
import { contentLine, textValue } from './ics-line.js';

interface Drawing {
  located: Located;
  /** Of the dataset; null where it does not say. */
  day: Edtf | null;
}

/** So long that most calendars show it; the description has the whole. */
const LONGEST_SUMMARY = 120;

/** Rows that are dated to the day. The same rows make the same bytes: no clock is asked. */
export function calendarText(rows: readonly TimelineRow[], { located, day }: Drawing): string {
  const { countries, relations, stood } = located;
  const known = new Map([...relations, ...stood.map(({ relation }) => relation)].map((each) => [each.id, each]));
  const stamp = stampOf(day);
  const eventOf = (row: TimelineRow): string[] =>
    eventLines(row, known.get(row.relation) ?? null, { stamp, named: countries.length === 1 });
  const title = textValue(titleOf(located));
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${PACKAGE}//relations//EN`,
    'CALSCALE:GREGORIAN',
    // The name of RFC 7986, and the one that calendars knew before it.
    `NAME:${title}`,
    `X-WR-CALNAME:${title}`,
    ...rows.flatMap(eventOf),
    'END:VCALENDAR',
  ]
    .map(contentLine)
    .join('');
}

/** The first day that the dataset's date may mean, at midnight; the beginning of Unix time where there is none. */
function stampOf(day: Edtf | null): string {
  const first = (day === null ? null : boundsOf(day))?.first ?? 19700101;
  return `${first}T000000Z`;
}

function eventLines(
  row: TimelineRow,
  relation: Relation | null,
  { stamp, named }: { stamp: string; named: boolean },
): string[] {
  const day = row.date.edtf.replaceAll('-', '');
  const source = relation === null ? null : sourceOf(row, relation);
  const address = webAddress(source?.url ?? null);
  return [
    'BEGIN:VEVENT',
    `UID:${idValue(row.id)}@${PACKAGE}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day}`,
    // By the letter of the RFC the 29th of February comes every fourth year; the last day of the month comes each year.
    `RRULE:FREQ=YEARLY${day.endsWith('0229') ? ';BYMONTH=2;BYMONTHDAY=-1' : ''}`,
    `SUMMARY:${textValue(summaryOf(row, named ? relation : null))}`,
    `DESCRIPTION:${descriptionOf(row, relation, source).map(textValue).join('\\n')}`,
    ...(address === null ? [] : [`URL:${address.href}`]),
    `CATEGORIES:${textValue(row.kind)}`,
    // A day of remembrance keeps nobody busy.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** No sign of it needs an escape, so that programs that forget to undo them find the same event again. */
const idValue = (id: string): string => cleanLine(id).replace(/[^\w./-]/gu, (sign) => encodeURIComponent(sign));

/** "1922: Konstadin Boshniak presented …": the year is that of the event, and the calendar shows it in another. */
function summaryOf({ date, text }: TimelineRow, relation: Relation | null): string {
  const lead = [...(relation === null ? [] : [cleanLine(relation.title)]), date.edtf.slice(0, 4)].join(', ');
  return `${lead}: ${shortened(cleanLine(text))}`;
}

function shortened(text: string): string {
  const signs = Array.from(text);
  if (signs.length <= LONGEST_SUMMARY) return text;
  const cut = signs.slice(0, LONGEST_SUMMARY).join('');
  return `${cut.replace(/ [^ ]*$/u, '')}…`;
}

function descriptionOf(row: TimelineRow, relation: Relation | null, source: ArticleSource | null): string[] {
  const note = basisNote(row.date);
  const { section, sentence } = row.source;
  const place = [section, ...(sentence === null ? [] : [`sentence ${sentence}`])].filter((part) => part !== '');
  const article = [source?.title, source?.publisher, source?.license].filter(isTold);
  return [
    `${shortDate(row.date)}: ${row.text}`,
    ...(note === null ? [] : [`Date: ${note}`]),
    `${relation?.title ?? row.relation}: ${place.join(', ')}`,
    ...(article.length === 0 ? [] : [`Source: ${article.join(', ')}`]),
  ];
}

const isTold = (text: string | null | undefined): text is string => typeof text === 'string' && text !== '';

/** The article that the sentence stands in: the one that the place names, else the record's first. */
function sourceOf({ source }: TimelineRow, { article }: Relation): ArticleSource | null {
  const named = 'article' in source ? source.article : undefined;
  const own = named === undefined ? undefined : article.sources.find(({ title }) => title === named);
  return own ?? article.sources[0] ?? null;
}
