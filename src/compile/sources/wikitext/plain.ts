/**
 * Wikitext → the plain format. Text that holds none passes through unchanged. Every step is one scan from left to right
 * with a bounded stack, so that unclosed marks cost no more than their length.
 */
import { decodeEntities } from './entities.js';
import { foldMarks } from './fold.js';
import { liftTables } from './tables.js';
import { placeNotes } from './notes.js';
import { readFlags, unshield, withStops } from '../stand-ins.js';
import { dropMarkup, removeElements, shieldNowiki } from './tags.js';
import type { Skipped } from '../document.js';
import type { Lifted, PlainText } from './plain-text.js';

const WIKITEXT =
  /\{\{|\[\[|'''|''\S|<\/?[a-z]{1,15}(?:\s[^<>]{0,200})?\/?>|<!--|^[ \t:]{0,20}\{\||&(?:\w{2,8}|#\d{1,7}|#x[\da-f]{1,6});|\[https?:/im;
const MOST_BOLD = 5;

/** Whether a text has any of the marks of wikitext. */
export const isWikitext = (text: string): boolean => WIKITEXT.test(text);

/** `'''bold'''` and `''italic''` lose their marks. */
function unquote(text: string, bold: string[]): string {
  for (const match of text.matchAll(/'''([^'\n]{3,200}(?:'[^'\n]{1,100}){0,3})'''/g)) {
    if (bold.length >= MOST_BOLD) break;
    bold.push((match[1] ?? '').trim());
  }
  return text.replace(/'{2,}/g, '');
}

/** What a field, a cell or a note says, without marks. */
const cleaned = (value: string): string => unquote(decodeEntities(dropMarkup(unshield(value))), []);

/** Cleans what was lifted out of the text: it goes on by itself. */
function cleanLifted(thing: Lifted): void {
  if (thing.what === 'note') thing.text = readFlags(cleaned(thing.text)).text.replace(/\s+/g, ' ').trim();
  else if (thing.what === 'infobox')
    for (const field of thing.fields) {
      field.value = readFlags(cleaned(field.value)).text.trim();
      field.targets = field.targets.map(cleaned);
    }
  else {
    thing.caption = cell(thing.caption);
    thing.columns = thing.columns.map((column) => cell(column).replaceAll('\n', ' '));
    thing.rows = thing.rows.map((row) => row.map(cell));
  }
}

/** A line break in a cell keeps two things apart. */
function cell(value: string): string {
  const lines = value.replace(/<br\s?\/?>/gi, '\n').split('\n');
  return lines
    .map((line) => withStops(readFlags(cleaned(line)).text).trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Each template is listed once. */
function distinct(skipped: readonly Skipped[]): Skipped[] {
  const seen = new Set<string>();
  return skipped.filter(({ what, name }) => what !== 'template' || (!seen.has(name) && seen.add(name)));
}

/** A line of a table that stands outside of any: the end that `{{end}}` leaves, rows behind a heading inside a cell. */
const STRAY = /^[ \t]{0,20}(?:\||!(?=[^\n]{0,400}!!)).*$/gm;

/** Takes rows of tables out that no table holds. */
function dropStrayRows(text: string, skipped: Skipped[]): string {
  let end = -2;
  let listed = false;
  return text.replace(STRAY, (row: string, at: number) => {
    // Rows that follow on each other are one table.
    listed &&= at <= end + 1;
    if (!listed && /[\p{L}\p{N}]/u.test(row)) {
      skipped.push({ what: 'table', name: row.trim().slice(0, 60) });
      listed = true;
    }
    end = at + row.length;
    return '';
  });
}

/** Plain text of a wikitext source, with what its infobox says and what could not be read. */
export function plainText(source: string): PlainText {
  const plain: PlainText = {
    text: source,
    wiki: false,
    bold: [],
    infobox: new Map(),
    lifted: [],
    notes: [],
    skipped: [],
  };
  if (!WIKITEXT.test(source)) return plain;
  plain.wiki = true;
  let text = shieldNowiki(source);
  text = removeElements(text, plain);
  text = foldMarks(text, plain);
  // The list grows: a note may have notes.
  for (const note of plain.notes) note.text = foldMarks(note.text, plain);
  text = liftTables(text, plain);
  text = placeNotes(dropStrayRows(text, plain.skipped), plain);
  text = text
    .split('\n')
    .map((line) => readFlags(line).text)
    .join('\n');
  text = dropMarkup(text);
  text = unquote(text, plain.bold);
  plain.text = decodeEntities(unshield(text));
  plain.bold = plain.bold.map((phrase) => decodeEntities(unshield(phrase)));
  plain.skipped = distinct(plain.skipped).map(({ what, name }) => ({
    what,
    name: what === 'template' ? name : cleaned(name),
  }));
  for (const [key, value] of plain.infobox) plain.infobox.set(key, cleaned(value));
  plain.lifted.forEach(cleanLifted);
  return plain;
}
