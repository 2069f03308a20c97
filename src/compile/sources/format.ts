/** The formats that articles come in: how each is told, and its reader. */
import { oneOf, pattern } from '../../text/pattern.js';
import { readHtml } from './html/read.js';
import { readMarkdown } from './markdown/read.js';
import { isCopied } from './pages/copied.js';
import { readPage } from './pages/read.js';
import type { Source } from './source.js';
import { readWikitext } from './wiki-source.js';
import { isWikitext } from './wikitext/plain.js';

export type FormatName = 'html' | 'markdown' | 'wikitext' | 'plain';

interface Format {
  name: FormatName;
  recognises: (text: string) => boolean;
  read: (text: string) => Source;
}

/** How far into a text its beginning goes. */
const BEGINNING = 2_000;
const PAGE = /^\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!--[^>]{0,1000}-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const ELEMENT = pattern('i')`^_*<${oneOf`
  div section article main header p h[1-6] table ul ol dl figure link meta style span a b strong center nav details`}
  \b[^<>]{0,2000}>`;
/** Wikitext has elements too, but these marks as well. */
const WIKI_MARKS = /\[\[[^[\]\n]{1,300}\]\]|\{\{[^{}]{1,300}[|}]|'''|^\{\|/m;
const CLOSING_ELEMENTS = /<\/(?:p|div|li|h[1-6]|td|section)>/gi;

function isHtml(text: string): boolean {
  const beginning = text.slice(0, BEGINNING);
  if (PAGE.test(beginning)) return true;
  const closed = text.slice(0, 50_000).match(CLOSING_ELEMENTS)?.length ?? 0;
  return ELEMENT.test(beginning) && closed > 0 && !WIKI_MARKS.test(text);
}

/** Each is found in no other format but by chance. */
const MARKDOWN: readonly RegExp[] = [
  /^#{2,6} \S/m,
  /^\s{0,20}# [^\n]{3,200}\n(?!#)/,
  /\]\((?:https?:\/\/|\/|#|\.\/)[^()\s]{0,2000}(?:\s"[^"\n]{0,200}")?\)/,
  /(?:^|[\s(])\*\*[^*\s][^*\n]{0,200}\*\*/m,
  /^\s{0,3}\[\^[^\]\s]{1,60}\]:/m,
  /^[^\n=]{3,200} relations\n={3,}\n/m,
];

const isMarkdown = (text: string): boolean =>
  !WIKI_MARKS.test(text) && !/^={2,6}[^=\n]{1,200}={2,6}$/m.test(text) && MARKDOWN.some((mark) => mark.test(text));

/** A page that shows a mark or two, such as those of a message of error, is not what its editors see. */
const isShown = (text: string): boolean => isCopied(text) && !WIKI_MARKS.test(text);

const FORMATS: readonly Format[] = [
  { name: 'html', recognises: isHtml, read: readHtml },
  { name: 'markdown', recognises: isMarkdown, read: readMarkdown },
  { name: 'wikitext', recognises: (text) => isWikitext(text) && !isShown(text), read: readWikitext },
];
const PLAIN: Format = { name: 'plain', recognises: () => true, read: readPage };

/** The format that a text is in; what has no marks of another is plain. */
export const formatOf = (text: string): Format => FORMATS.find(({ recognises }) => recognises(text)) ?? PLAIN;
