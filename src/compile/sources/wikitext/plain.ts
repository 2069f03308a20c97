/**
 * Wikitext → the plain format. Text that holds none passes through unchanged. Every step is one scan from left to right
 * with a bounded stack, so that unclosed marks cost no more than their length.
 */
import { decodeEntities } from './entities.js';
import { foldMarks } from './fold.js';
import { dropTables } from './tables.js';
import { unshield } from '../stand-ins.js';
import { dropMarkup, removeElements, shieldNowiki } from './tags.js';
import type { PlainText } from './plain-text.js';

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

/** Plain text of a wikitext source, with what its infobox says and what could not be read. */
export function plainText(source: string): PlainText {
  const plain: PlainText = { text: source, wiki: false, bold: [], infobox: new Map(), lifted: [], skipped: [] };
  if (!WIKITEXT.test(source)) return plain;
  plain.wiki = true;
  let text = shieldNowiki(source);
  text = removeElements(text, plain.skipped);
  text = foldMarks(text, plain);
  text = dropTables(text, plain.skipped);
  text = dropMarkup(text);
  text = unquote(text, plain.bold);
  plain.text = decodeEntities(unshield(text));
  plain.bold = plain.bold.map((phrase) => decodeEntities(unshield(phrase)));
  const seen = new Set<string>();
  plain.skipped = plain.skipped.filter(({ what, name }) => what !== 'template' || (!seen.has(name) && seen.add(name)));
  const cleaned = (value: string): string => unquote(decodeEntities(dropMarkup(unshield(value))), []);
  for (const [key, value] of plain.infobox) plain.infobox.set(key, cleaned(value));
  for (const thing of plain.lifted) {
    if (thing.what === 'infobox') for (const field of thing.fields) field.value = cleaned(field.value);
  }
  return plain;
}
