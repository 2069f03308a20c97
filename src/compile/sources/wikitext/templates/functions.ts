/** Parser functions and magic words: `{{#if:…|…}}`, `{{formatnum:12345}}`, `{{PAGENAME}}`. */
import { oneOf, pattern } from '../../../../text/pattern.js';
import { callOf, type Around, type Call } from './call.js';

const SHOWN = /^(?:formatnum|lc|uc|lcfirst|ucfirst|nowrap|plural|padleft|padright)$/i;
const HIDDEN =
  /^(?:defaultsort|defaultsortkey|displaytitle|shortdesc|namespace|ns|pagesize|anchorencode|urlencode|fullurl|filepath|localurl)$/i;
const VARIABLE = pattern()`^${oneOf`
  (BASE|FULL|SUB|ROOT|TALK|ARTICLE|SUBJECT)?PAGENAMEE? NAMESPACE[EN]? TALKSPACE (CURRENT|LOCAL)[A-Z0-9]{3,10}
  REVISION[A-Z0-9]{2,10} NUMBEROF[A-Z]{5,12} SITENAME SERVER PROTECTIONLEVEL TOC NOTOC`}$`;

/** `{{#invoke:flag||Latvia}}` is what `{{flag|Latvia}}` calls; the argument behind the module's name is its function. */
export function invoked(parts: readonly string[], around: Around): Call | null {
  const module = /^\s*#invoke:\s{0,3}([^:]{1,60}?)\s*$/i.exec(parts[0] ?? '')?.[1];
  return module === undefined ? null : callOf([module, ...parts.slice(2)], around);
}

/** `{{#tag:ref|text|group=note}}` and the like by their key; the rest of the head is the first argument. */
const headed = (head: string): { word: string; rest: string } => {
  const colon = head.indexOf(':');
  return colon < 0
    ? { word: head, rest: '' }
    : { word: head.slice(0, colon).trim(), rest: head.slice(colon + 1).trim() };
};

const chosen = ([, ...cases]: readonly string[], value: string): string => {
  let fallback = '';
  let falling = false;
  for (const [i, one] of cases.entries()) {
    const equals = one.indexOf('=');
    if (equals < 0) {
      // A case without a value falls through to the next that has one; the last is the default.
      if (i === cases.length - 1) fallback = one.trim();
      else falling ||= one.trim() === value;
      continue;
    }
    const key = one.slice(0, equals).trim();
    if (falling || key === value) return one.slice(equals + 1).trim();
    if (key === '#default') fallback = one.slice(equals + 1).trim();
  }
  return fallback;
};

/** What a function or a magic word shows; null for any other call. */
export function functionOf(parts: readonly string[]): string | null {
  const head = (parts[0] ?? '').trim();
  if (VARIABLE.test(head)) return '';
  const { word, rest } = headed(head);
  if (rest === '' && !head.includes(':')) return null;
  if (SHOWN.test(word)) return rest;
  if (HIDDEN.test(word)) return '';
  const [, yes = '', no = ''] = parts.map((part) => part.trim());
  switch (word.toLowerCase()) {
    case '#if':
      return rest === '' ? no : yes;
    case '#ifeq':
      return rest === yes ? no : (parts[3] ?? '').trim();
    case '#switch':
      return chosen(parts, rest);
    case '#iferror':
      return rest;
    case '#ifexist':
      return yes;
    default:
      return null;
  }
}
