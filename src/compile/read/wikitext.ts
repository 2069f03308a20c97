/**
 * Wikitext → the plain format. Text that holds none passes through unchanged. Written as scans from left to right: nested
 * templates are folded with a stack, so an unclosed `{{` costs no more than its length.
 */
import { renderTemplate } from './templates.js';

/** A part of the source that is not in the plain text. */
export interface Skipped {
  what: 'table' | 'template';
  /** The template's name or the beginning of the table. */
  name: string;
}

export interface PlainText {
  text: string;
  /** The first phrase in bold, which by custom is the title. */
  title: string | null;
  infobox: Map<string, string>;
  skipped: Skipped[];
}

/** Removes `open … close` with all between them; an unclosed one stays as it is. */
function removeBetween(text: string, open: RegExp, close: string): string {
  let out = '';
  let at = 0;
  for (let match = open.exec(text); match; match = open.exec(text)) {
    if (match.index < at) continue;
    const end = text.indexOf(close, match.index + match[0].length);
    // Nothing closes it: nothing further on can either.
    if (end < 0) break;
    out += text.slice(at, match.index);
    at = end + close.length;
    open.lastIndex = at;
  }
  open.lastIndex = 0;
  return out + text.slice(at);
}

/** `[[target|label]]` → label, files and categories → nothing, `[url label]` → label. */
function unlink(text: string): string {
  return text
    .replace(/\[\[(?:File|Image|Category):[^[\]]{0,2000}(?:\[\[[^[\]]{0,300}\]\][^[\]]{0,2000}){0,8}\]\]/giu, '')
    .replace(/\[\[(?:[^[\]|]{0,300}\|)?([^[\]|]{1,300})\]\]/gu, '$1')
    .replace(/\[https?:\/\/[^\s[\]]{1,2000}(?:\s([^[\]]{1,300}))?\]/giu, '$1');
}

/** Splits a template's inside at the bars of its own level. Links are gone by then; inner templates are already folded. */
const parts = (inside: string): string[] => inside.split('|').map((part) => part.trim());

function foldTemplates(text: string, plain: PlainText): string {
  const stack: string[] = [''];
  let at = 0;
  for (const brace of text.matchAll(/\{\{|\}\}/g)) {
    stack[stack.length - 1] += text.slice(at, brace.index);
    at = brace.index + 2;
    if (brace[0] === '{{' && stack.length < 40) stack.push('');
    else if (brace[0] === '}}' && stack.length > 1) {
      const [name = '', ...args] = parts(stack.pop() ?? '');
      const rendered = renderTemplate(name, args, plain.infobox);
      if (!rendered.known) plain.skipped.push({ what: 'template', name: name.slice(0, 60) });
      stack[stack.length - 1] += rendered.text;
    }
  }
  stack[stack.length - 1] += text.slice(at);
  // What was opened and never closed is text after all.
  return stack.join('{{');
}

function dropTables(text: string, skipped: Skipped[]): string {
  const out: string[] = [];
  let depth = 0;
  for (const line of text.split('\n')) {
    const opens = /^\s*:*\{\|/.test(line);
    if (opens) {
      if (depth === 0) skipped.push({ what: 'table', name: line.trim().slice(0, 60) });
      depth += 1;
    }
    if (depth === 0) out.push(line);
    if (depth > 0 && /^\s*\|\}/.test(line)) depth -= 1;
  }
  return out.join('\n');
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['euro', '€'],
  ['pound', '£'],
  ['lt', '<'],
  ['gt', '>'],
]);

/** Plain text of a wikitext source, with what its infobox says and what could not be read. */
export function plainText(source: string): PlainText {
  const plain: PlainText = { text: source, title: null, infobox: new Map(), skipped: [] };
  if (!/\{\{|\[\[|'''|<ref|<!--|\{\||&\w+;|\[https?:/i.test(source)) return plain;
  let text = removeBetween(source, /<!--/g, '-->');
  text = text.replace(/<ref\b[^<>]{0,500}\/>/giu, '');
  text = removeBetween(text, /<ref\b[^<>]{0,500}>/gi, '</ref>');
  text = removeBetween(text, /<gallery\b[^<>]{0,500}>/gi, '</gallery>');
  text = unlink(text);
  text = foldTemplates(text, plain);
  text = dropTables(text, plain.skipped);
  text = text.replace(/<br\s?\/?>/gi, ' ').replace(/<\/?[a-z][a-z0-9]{0,12}(?:\s[^<>]{0,300})?\/?>/giu, '');
  text = text.replace(/&(\w{2,6});/gu, (whole, name: string) => ENTITIES.get(name) ?? whole);
  plain.title = /'''([^'\n]{3,200})'''/.exec(text)?.[1]?.trim() ?? null;
  plain.text = text.replace(/'{2,5}/g, '').replace(/__[A-Z]{3,20}__/g, '');
  return plain;
}
