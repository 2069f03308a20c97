/** What a link of wikitext shows. */

const HIDDEN = /^(?:file|image|media|category|datei|fichier|archivo|kategorie)\s{0,3}:/i;
/** `[[fr:Relations …]]`: the same article in another language. */
const INTERWIKI =
  /^(?:[a-z]{2,3}|simple|zh-[a-z-]{2,12}|be-tarask|zh-yue|roa-[a-z]{2,5}|bat-smg|fiu-vro|map-bms|nds-nl|sh-[a-z]{2,5})\s{0,3}:\s{0,3}\S/;
const PROJECT =
  /^:?(?:w|wikt|wiktionary|wikipedia|commons|c|d|s|wikisource|q|m|meta|[a-z]{2,3}|category|file|image)\s{0,3}:\s{0,3}/i;

/** The text of `[[target|label]]`; nothing for files, categories and links to other languages. */
export function renderLink(parts: readonly string[]): string {
  const target = (parts[0] ?? '').trim();
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
  return label;
}

/** `[https://… label]` → label. */
export function unlinkExternal(text: string): string {
  return text.replace(
    /\[(?:https?:)?\/\/[^\s[\]]{1,2000}(?:\s{1,5}([^[\]]{0,500}))?\]/gu,
    (_, label?: string) => label ?? '',
  );
}
