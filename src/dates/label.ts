/** Dates for people: `25 January 1988`, `19th century`, `early 1960s`, `since 1954`. `readDateArgument` reads them back. */
import { parseEdtf, type EdtfEnd, type EdtfInterval } from './edtf.js';
import type { EdtfPoint } from './point.js';
import type { DateRole, FactDate } from '../model.js';
import { MONTHS, ordinal, SEASONS, YEAR_PARTS } from './words.js';

const QUALIFIERS = { '': '', '~': 'about ', '?': 'possibly ', '%': 'possibly about ' } as const;

/**
 * The label of an EDTF date, no more and no less precise than the date: `30 May – 2 June 1990`, `15th–17th century`,
 * `about 1830`, `44 BC`. Text that is not an EDTF date comes back as it is.
 */
export function labelEdtf(edtf: string): string {
  const value = parseEdtf(edtf);
  if (value === null) return edtf;
  return value.kind === 'point' ? labelPoint(value) : labelInterval(value);
}

const ROLES: Readonly<Record<DateRole, (label: string) => string>> = {
  since: (label) => `since ${withThe(label)}`,
  until: (label) => `until ${withThe(label)}`,
  by: (label) => `by ${withThe(label)}`,
  after: (label) => `${label} or after`,
  before: (label) => `${label} or before`,
};
/** A decade, a century or a millennium with its article, in a sentence. */
export const withThe = (label: string): string => (/(?:\ds|century|millennium)$/u.test(label) ? `the ${label}` : label);

/**
 * The label of a date of a text, with the text's own word for an open end (`before 1937`, `by 1937` and not `until 1937`)
 * and with the role in which it stands to what is told: `1979 or after`.
 */
export function labelDate({ edtf, text, role }: Pick<FactDate, 'edtf' | 'text' | 'role'>): string {
  const label = labelEdtf(edtf);
  if (role !== undefined) return ROLES[role](label);
  const word = /^(?:(?<before>before|prior\sto)|(?<after>after|following)|(?<by>by))\s/i.exec(text)?.groups;
  if (word?.['by'] !== undefined) return label.replace(/^until /u, 'by ');
  if (word?.['before'] !== undefined) return label.replace(/^until /u, 'before ');
  return word?.['after'] === undefined ? label : label.replace(/^since /u, 'after ');
}

function labelPoint(point: EdtfPoint): string {
  const day = labelDay(point);
  return `${QUALIFIERS[point.qualifier]}${day === '' ? '' : `${day} `}${labelYear(point)}`;
}

/** The part before the year: "25 January", "April", "spring" or nothing. */
function labelDay({ season, month, day }: EdtfPoint): string {
  if (season !== null) return SEASONS[season - 21] ?? '';
  if (month === null) return '';
  const name = MONTHS[month - 1] ?? '';
  return day === null ? name : `${day} ${name}`;
}

/** A year of one or two digits is hardly read as one, so those have an AD before them. */
function labelYear({ year, mask }: Pick<EdtfPoint, 'year' | 'mask'>): string {
  if (mask === 3) return `${ordinal(year / 1000 + 1)} millennium`;
  if (mask === 2) return `${ordinal(year / 100 + 1)} century`;
  if (mask === 0 && year <= 0) return `${1 - year} BC`;
  return `${year < 100 ? 'AD ' : ''}${year}${mask === 1 ? 's' : ''}`;
}

function labelInterval({ start, end }: EdtfInterval): string {
  if (typeof start === 'string' || typeof end === 'string') return labelOpen(start, end);
  const plain = start.qualifier + end.qualifier === '';
  const short = plain ? (labelAges(start, end) ?? labelDays(start, end)) : labelPart(start, end);
  return short ?? dash(labelPoint(start), labelPoint(end));
}

/** A dash has no spaces between single words, and spaces between phrases. */
const dash = (left: string, right: string): string => `${left}${/ /u.test(left + right) ? ' – ' : '–'}${right}`;

function labelOpen(start: EdtfEnd, end: EdtfEnd): string {
  const article = (point: EdtfPoint): string => withThe(labelPoint(point));
  if (typeof start !== 'string') return end === '..' ? `since ${article(start)}` : `${labelPoint(start)} – unknown`;
  if (typeof end !== 'string') return start === '..' ? `until ${article(end)}` : `unknown – ${labelPoint(end)}`;
  return 'unknown';
}

const isYear = (point: EdtfPoint): boolean => point.mask === 0 && point.month === null;

/** Early, middle and late decades and centuries: `1960~/1963~` is the early 1960s. */
function labelPart(start: EdtfPoint, end: EdtfPoint): string | null {
  if (start.qualifier + end.qualifier !== '~~' || !isYear(start) || !isYear(end) || start.year < 0) return null;
  for (const { name, decade, century } of YEAR_PARTS) {
    for (const [mask, [from, to]] of [[1, decade] as const, [2, century] as const]) {
      const year = start.year - from;
      if (year % 10 ** mask === 0 && end.year === year + to) return `${name} ${labelYear({ year, mask })}`;
    }
  }
  return null;
}

/** Centuries and millennia share their noun, years before Christ their BC: `15th–17th century`, `44–31 BC`. */
function labelAges(start: EdtfPoint, end: EdtfPoint): string | null {
  if (start.mask >= 2 && start.mask === end.mask) return `${labelYear(start).replace(/ .*/u, '')}–${labelYear(end)}`;
  if (!isYear(start) || !isYear(end) || end.year > 0) return null;
  // The 1st century BC is 100 to 1 BC: no mask says that.
  if (start.year % 100 !== -99 || end.year % 100 !== 0) return `${1 - start.year}–${labelYear(end)}`;
  const [first, last] = [ordinal((1 - start.year) / 100), ordinal(1 - end.year / 100)];
  return `${first === last ? '' : `${first}–`}${last} century BC`;
}

/** Days share their month and year, months their year: `4–6 September 2018`, `30 May – 2 June 1990`, `May–June 1990`. */
function labelDays(start: EdtfPoint, end: EdtfPoint): string | null {
  if (start.month === null || end.month === null || start.year !== end.year) return null;
  if ((start.day === null) !== (end.day === null)) return null;
  const left = start.month === end.month && start.day !== null ? String(start.day) : labelDay(start);
  const right = labelDay(end);
  const days = start.month === end.month ? `${left}–${right}` : dash(left, right);
  return `${days} ${labelYear(end)}`;
}
