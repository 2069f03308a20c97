/** What a link of wikitext shows. */
import { MONTHS } from '../../../dates/words.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { targetOf } from '../stand-ins.js';
import type { PlainText } from './plain-text.js';

const FILE = /^(?:file|image|media|datei|fichier|archivo)\s{0,3}:/i;
const HIDDEN = /^(?:category|kategorie|catégorie|categoría)\s{0,3}:/i;
/** `[[fr:Relations …]]`: the same article in another language. */
const INTERWIKI =
  /^(?:[a-z]{2,3}|simple|zh-[a-z-]{2,12}|be-tarask|zh-yue|roa-[a-z]{2,5}|bat-smg|fiu-vro|map-bms|nds-nl|sh-[a-z]{2,5})\s{0,3}:\s{0,3}\S/;
const PROJECT =
  /^:?(?:w|wikt|wiktionary|wikipedia|commons|c|d|s|wikisource|q|m|meta|[a-z]{2,3}|category|file|image)\s{0,3}:\s{0,3}/i;
/** What of a file's link is no caption. */
const PARAMETER = oneOf`alt link page lang class thumb upright start end thumbtime`;
const OPTION = pattern('is')`^${oneOf`
  thumb(nail)? frame(d|less)? border left right center centre none baseline sub super top text-top middle bottom
  text-bottom upright(_?=?_?[\d.]*) \d{0,5}(x\d{1,5})?_?px ${PARAMETER}_{0,3}=.*`}$`;

/** Notes the caption of a file; it says what a picture shows, and is no text. */
function skipCaption(options: readonly string[], plain: PlainText): void {
  const caption =
    options
      .findLast((option) => !OPTION.test(option.trim()))
      ?.replace(/\s+/g, ' ')
      .trim() ?? '';
  if (caption !== '') plain.skipped.push({ what: 'caption', name: caption.slice(0, 60) });
}

/**
 * The text of `[[target|label]]`; nothing for files, categories and links to other languages.
 * @param boxed Inside an infobox, where a label may leave out what the name of the page tells: the target is kept beside it.
 */
export function renderLink(parts: readonly string[], boxed: boolean, plain: PlainText): string {
  const target = (parts[0] ?? '').trim();
  if (FILE.test(target)) {
    skipCaption(parts.slice(1), plain);
    return '';
  }
  if (HIDDEN.test(target)) return '';
  const label = parts.length > 1 ? parts.slice(1).join('|') : null;
  if (label === null) {
    if (INTERWIKI.test(target)) return '';
    return target.replace(PROJECT, '').replace(/^[:#]/, '');
  }
  // The pipe trick: "[[Georgia (country)|]]".
  if (label.trim() === '')
    return target
      .replace(PROJECT, '')
      .replace(/\s\([^()]{0,100}\)$/, '')
      .replace(/,\s.{0,100}$/, '');
  return boxed ? `${label}${targetOf(target)}` : label;
}

/** `[https://… label]` → label. */
export function unlinkExternal(text: string): string {
  return text.replace(
    /\[(?:https?:|mailto:|ftp:)?\/\/[^\s[\]]{1,2000}(?:\s{1,5}([^[\]]{0,500}))?\]/gu,
    (_, label?: string) => label ?? '',
  );
}

const LINK = '\\[\\[[^[\\]\\n:]{1,120}\\]\\]';
/** Links one after the other, with commas and "and" between them or nothing. */
const RUN = new RegExp(`(?<=\\b(?:in|at)\\s)${LINK}(?:(?:,\\s(?:and\\s)?|\\sand\\s|\\s)${LINK}){1,20}`, 'g');
const ONE = new RegExp(LINK, 'g');
/** "consulates in": what follows is a list, even of two. */
const SEVERAL =
  /\b(?:consulates?(?:[- ]generals?)?|embassies|offices|cities|towns|branches|missions|ports)\s(?:in|at)\s$/i;
/** "[[May]] [[1990]]", "[[President]] [[Ana Paz]]": words that stand before a name or a number without a comma. */
const NO_NAME = /^\p{Ll}|\d|^(?:President|King|Queen|(?:Prime |Foreign )?Minister|Ambassador|General)\b/u;
/** "[[British]] [[Hong Kong]]" */
const ADJECTIVE = /(?:ish|ian|ean|ese|an|ic)$/;

const MONTH = new Set<string>(MONTHS);

const labelOf = (link: string): string => link.slice(2, -2).split('|').at(-1)?.trim() ?? '';

/**
 * A comma between two links of a list of places where the author forgot it: "in [[Kraków]], [[Gdańsk]] [[Poznań]] and [[Wrocław]]".
 * Two links are two names; outside of a list "[[President]] [[Ana Paz]]" is one.
 */
export function separateLinks(text: string): string {
  return text.replace(RUN, (run: string, at: number) => {
    if (!run.includes(']] [[')) return run;
    const several = SEVERAL.test(text.slice(Math.max(0, at - 40), at));
    if (!several && !/\]\](?:,| and )/.test(run)) return run;
    const labels = (run.match(ONE) ?? []).map(labelOf);
    if (labels.some((label) => NO_NAME.test(label) || MONTH.has(label) || (!several && ADJECTIVE.test(label))))
      return run;
    return run.replaceAll(']] [[', ']], [[');
  });
}
