/**
 * What a wiki template shows in running text. A template that is not in the tables is reported by name, and its own words
 * are kept when they read like words.
 */
import { countryByCode } from '../../../countries/country.js';
import { liftInfobox } from './infobox.js';
import type { PlainText } from './plain-text.js';
import { RENDER, SILENT } from './template-table.js';

export interface Rendered {
  text: string;
  known: boolean;
}

/** The arguments without a name, or named 1, 2 …; in order. */
export function positional(args: readonly string[]): string[] {
  const plain: string[] = [];
  for (const arg of args) {
    const numbered = /^([1-9])\s{0,5}=/.exec(arg);
    if (numbered) plain[Number(numbered[1]) - 1] = arg.slice(numbered[0].length).trim();
    else if (!/^[\w\s-]{1,30}=/.test(arg)) plain.push(arg);
  }
  return [...plain].map((arg: string | undefined) => arg ?? '');
}

/** `formatnum:12345`, `DEFAULTSORT:…`: words of the wiki's own language, with a colon. */
function magicWord(name: string): Rendered | null {
  const colon = name.indexOf(':');
  const word = colon < 0 ? name : name.slice(0, colon);
  if (colon >= 0 && /^(?:formatnum|lc|uc|lcfirst|ucfirst|nowrap)$/i.test(word))
    return { text: name.slice(colon + 1).trim(), known: true };
  if (colon >= 0 && /^(?:DEFAULTSORT|DISPLAYTITLE|SHORTDESC)$/.test(word)) return { text: '', known: true };
  return /^(?:PAGENAME|FULLPAGENAME|CURRENT[A-Z0-9]{3,10}|TOC|NAMESPACE)$/.test(name)
    ? { text: '', known: true }
    : null;
}

/** The text that a template shows, and whether the compiler knows it. */
export function renderTemplate(name: string, args: string[], plain: PlainText): Rendered {
  const magic = magicWord(name);
  if (magic) return magic;
  const key = name
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim();
  if (/^(?:infobox (?:bilateral|foreign) relations|bilateral relations)$/.test(key))
    return { text: liftInfobox(positional(args), args, plain), known: true };
  const render = RENDER.get(key);
  if (render) return { text: render(positional(args), args), known: true };
  if (SILENT.test(key)) return { text: '', known: true };
  // `{{ALB}}` shows a flag and the name.
  const country = /^[A-Z]{3}$/.test(name) && args.length === 0 ? countryByCode(name) : null;
  if (country) return { text: country.name, known: true };
  // Boxes beside the text and parser functions are no sentences of it.
  if (/^(?:infobox|navbox|sidebar|#)/.test(key)) return { text: '', known: false };
  return { text: positional(args).join(' '), known: false };
}
