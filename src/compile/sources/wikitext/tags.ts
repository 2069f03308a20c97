/** Comments, `<nowiki>`, references and other elements of wikitext. */
import type { Skipped } from '../document.js';
import { shield, withoutStandIns } from '../stand-ins.js';

/** Elements whose inside is no running text. */
const SILENT =
  /<(ref|gallery|timeline|score|math|chem|imagemap|syntaxhighlight|source|references|templatestyles|mapframe|maplink|graph|includeonly|style|script|hiero|categorytree)\b([^<>]{0,500})>/gi;

/** Removes comments; what an unclosed one hides stays, as nothing says where it ends. */
function removeComments(text: string): string {
  let out = '';
  let at = 0;
  for (;;) {
    const open = text.indexOf('<!--', at);
    const close = open < 0 ? -1 : text.indexOf('-->', open + 4);
    if (close < 0) return out + text.slice(at);
    out += text.slice(at, open);
    at = close + 3;
  }
}

/** Removes comments, and elements such as `<ref>…</ref>` with all between their tags. */
export function removeElements(source: string, skipped: Skipped[]): string {
  const text = removeComments(source);
  const unclosed = new Set<string>();
  let out = '';
  let at = 0;
  for (const open of text.matchAll(SILENT)) {
    if (open.index < at) continue;
    const name = (open[1] ?? '').toLowerCase();
    if (name === 'gallery') skipped.push({ what: 'gallery', name });
    const end = open.index + open[0].length;
    let close = end;
    if (!(open[2] ?? '').trimEnd().endsWith('/')) {
      const tag = unclosed.has(name) ? null : closingTag(text, name, end);
      // Nothing closes it: nothing further on can either. Its tag goes, its text stays.
      if (tag === null) unclosed.add(name);
      else close = tag;
    }
    out += text.slice(at, open.index);
    at = close;
  }
  return out + text.slice(at);
}

/** Where `</name>` after `from` ends, or null. */
function closingTag(text: string, name: string, from: number): number | null {
  const tag = new RegExp(`</${name}\\s{0,5}>`, 'gi');
  tag.lastIndex = from;
  return tag.exec(text) ? tag.lastIndex : null;
}

/** Hides the marks inside `<nowiki>…</nowiki>`. */
export function shieldNowiki(text: string): string {
  return withoutStandIns(text)
    .replace(/<nowiki\s{0,5}\/>/gi, '')
    .split(/<nowiki>/i)
    .map((part, i) => {
      const close = i === 0 ? -1 : part.search(/<\/nowiki>/i);
      if (close < 0) return part;
      return shield(part.slice(0, close)) + part.slice(close).replace(/<\/nowiki>/i, '');
    })
    .join('');
}

/** Tags that break lines, then all others, whose text stays; horizontal rules and behaviour switches. */
export function dropMarkup(text: string): string {
  return text
    .replace(/<br\s?\/?>/gi, ' ')
    .replace(/<\/?(?:p|div|li|ul|ol|blockquote|center|tr|table)(?:\s[^<>]{0,300})?\/?>/gi, '\n')
    .replace(/<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,300})?\/?>/gi, '')
    .replace(/^-{4,}/gm, '')
    .replace(/__[A-Z]{3,20}__/g, '');
}
