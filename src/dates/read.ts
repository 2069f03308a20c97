/** What a user types for a date. */
import { formatEdtf, parseEdtf } from './edtf.js';
import { readForm } from './forms.js';
import { ABOUT } from './words.js';

/** No label is as long; anything longer is not a date. */
const LONGEST = 100;

/**
 * The EDTF of a date as a user types it after `--since`, `--until` or `--on`: EDTF itself (`1922-10-10`, `199X`), any
 * text that `labelEdtf` prints (`30 May – 2 June 1990`, `early 1960s`), and usual variants of it (`25 Jan 1988`,
 * `January 25, 1988`, `the 1990s`, `c. 1830`, `44 BCE`). Null when it is not a date or not surely one: `2024-02-30`,
 * `soon`, `25/1/1988`, `44`.
 */
export function readDateArgument(text: string): string | null {
  if (text.length > LONGEST) return null;
  const line = text.trim().replace(/\s+/gu, ' ');
  const edtf = valid(line.replace(/[‐‑‒–—−]/gu, '-').replace(/x/gu, 'X'));
  if (edtf !== null) return edtf;
  const words = line
    .toLowerCase()
    .replace(/\b([ab])\.([cd])\.(?:e\.)?/gu, '$1$2')
    .replace(/ ?[-‐‑‒–—−] ?/gu, '–')
    .replace(/\b(early|mid|late)–/gu, '$1 ')
    .replace(/–(?=century|millennium)/gu, ' ');
  const read = readInterval(words);
  return read === null ? null : valid(read);
}

function valid(edtf: string): string | null {
  const value = parseEdtf(edtf);
  return value === null ? null : formatEdtf(value);
}

const startOf = (edtf: string): string => edtf.split('/', 1)[0] ?? '';
const endOf = (edtf: string): string => edtf.slice(edtf.lastIndexOf('/') + 1);

function readInterval(words: string): string | null {
  const [left = '', right, ...more] = words.replace(/^from (?=.*(?:–| to ))/u, '').split(/–| to /u);
  if (more.length > 0) return null;
  if (right !== undefined) return readRange(left, right);
  const open = /^(since|from|until|till) (.+)$/u.exec(words);
  const date = readDate(open?.[2] ?? words);
  if (open === null || date === null) return date;
  return /^[sf]/u.test(words) ? `${startOf(date)}/..` : `../${endOf(date)}`;
}

function readRange(left: string, right: string): string | null {
  const end = right === 'unknown' ? '' : readDate(right);
  if (end === null) return null;
  if (left === 'unknown') return `/${endOf(end)}`;
  // What the start leaves out is found at the end: "4–6 September 2018", "15th–17th century", "146–31 BC".
  const words = right.split(' ');
  const starts = words.map((_, i) => (i === 0 ? left : `${left} ${words.slice(i).join(' ')}`));
  if (/ bce?$/u.test(right) && !/ (?:bce?|ad|ce)$|^ad /u.test(left)) starts.shift();
  for (const start of starts) {
    const date = readDate(start);
    if (date !== null) return `${startOf(date)}/${endOf(end)}`;
  }
  return null;
}

const QUALIFIERS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(?:possibly|perhaps) (?:${ABOUT.join('|')}) `, 'u'), '%'],
  [/^(?:possibly|perhaps) /u, '?'],
  [new RegExp(`^(?:(?:${ABOUT.join('|')}) |(?:c|ca)(?:\\. ?| ))`, 'u'), '~'],
];

/** One date without "since" or a dash, in lower case; what it returns may still name a day that does not exist. */
function readDate(words: string): string | null {
  for (const [pattern, qualifier] of QUALIFIERS) {
    if (!pattern.test(words)) continue;
    const date = readForm(words.replace(pattern, ''));
    return date === null || date.includes('/') ? null : date + qualifier;
  }
  return readForm(words.replace(/^the /u, ''));
}
