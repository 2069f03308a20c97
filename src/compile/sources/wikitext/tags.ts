/** Comments, `<nowiki>`, references and other elements of wikitext. */
import { oneOf, pattern } from '../../../text/pattern.js';
import { shield, withoutStandIns } from '../stand-ins.js';
import { addNote, isNoteGroup } from './notes.js';
import type { PlainText } from './plain-text.js';

/** Elements whose inside is no running text. */
const SILENT = pattern('gi')`<(?<element>${oneOf`
  ref references gallery timeline score math chem imagemap syntaxhighlight source templatestyles mapframe maplink graph
  includeonly style script hiero categorytree del strike s`})(?=[\s\/>])(?<attributes>[^<>]{0,500})>`;
const ATTRIBUTE = /\b(name|group)\s{0,3}=\s{0,3}(?:"([^"]{0,200})"|'([^']{0,200})'|([^\s"'/>]{1,200}))/gi;

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

/** `name="a" group=note` → "a", "note" */
function attributesOf(tag: string): { name: string; group: string } {
  const found = { name: '', group: '' };
  for (const [, key = '', ...values] of tag.matchAll(ATTRIBUTE)) {
    const value = values.join('');
    if (key.toLowerCase() === 'name') found.name = value.trim();
    else found.group = value.trim();
  }
  return found;
}

/** Removes elements of one text from left to right. */
class Remover {
  private readonly unclosed = new Set<string>();
  /** The group of the list of references that is open: the notes defined in it belong to that. */
  private listed = { group: '', end: 0 };

  constructor(
    private readonly text: string,
    private readonly plain: PlainText,
  ) {}

  remove(): string {
    let out = '';
    let at = 0;
    for (const open of this.text.matchAll(SILENT)) {
      if (open.index < at) continue;
      const [tag, element = '', attributes = ''] = open;
      const name = element.toLowerCase();
      const end = open.index + tag.length;
      const close = attributes.trimEnd().endsWith('/') ? { start: end, end } : this.closing(name, end);
      out += this.text.slice(at, open.index);
      at = end;
      if (name === 'references') this.listed = { group: attributesOf(attributes).group, end: close?.start ?? end };
      // Nothing closes it: its tag goes, its text stays.
      else if (close !== null) {
        at = close.end;
        if (name === 'gallery') this.plain.skipped.push({ what: 'gallery', name });
        if (name === 'ref') out += this.note(attributes, open.index, this.text.slice(end, close.start));
      }
    }
    return out + this.text.slice(at);
  }

  /** The stand-in of a reference that is a note; nothing for one that names a source. */
  private note(attributes: string, at: number, text: string): string {
    const { name, group: own } = attributesOf(attributes);
    const group = own === '' && at < this.listed.end ? this.listed.group : own;
    return isNoteGroup(group) ? addNote(this.plain, name === '' ? null : `${group}/${name}`, text) : '';
  }

  /** Where `</name>` behind `from` stands, or null. */
  private closing(name: string, from: number): { start: number; end: number } | null {
    if (this.unclosed.has(name)) return null;
    const tag = new RegExp(`</${name}\\s{0,5}>`, 'gi');
    tag.lastIndex = from;
    const found = tag.exec(this.text);
    // Nothing further on can be closed either.
    if (found === null) this.unclosed.add(name);
    return found === null ? null : { start: found.index, end: tag.lastIndex };
  }
}

/** Quotations in tags are the same as those in templates. */
const quotationsAsTemplates = (text: string): string =>
  text.replace(
    /<(blockquote|poem)(?=[\s>])[^<>]{0,300}>((?:(?!<\/?\1\b)[\s\S]){0,20000}?)<\/\1\s{0,5}>/gi,
    (_, __, inside: string) => `{{blockquote|1=${inside.trim()}}}`,
  );

/** Removes comments, and elements such as `<ref>…</ref>` with all between their tags; notes leave a stand-in. */
export const removeElements = (source: string, plain: PlainText): string =>
  quotationsAsTemplates(new Remover(removeComments(source), plain).remove());

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
    .replace(/<br\s{0,3}\/?\s{0,3}>/gi, ' ')
    .replace(/<\/?(?:p|div|li|ul|ol|blockquote|poem|center|tr|table)(?:\s[^<>]{0,300})?\/?>/gi, '\n')
    .replace(/<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,300})?\/?>/gi, '')
    .replace(/^-{4,}/gm, '')
    .replace(/__[A-Z]{3,20}__/g, '');
}
